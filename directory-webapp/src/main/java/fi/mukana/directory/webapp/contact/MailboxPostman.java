package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.DevelopmentMailbox;
import java.time.Clock;

/** Puts letters into the development mailbox. */
final class MailboxPostman implements Postman {

    private final DevelopmentMailbox mailbox;
    private final Clock clock;

    MailboxPostman(DevelopmentMailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public void deliver(Letter letter) {
        mailbox.keep(new DevelopmentMailbox.Mail(
                letter.messageId(), letter.to().value(), letter.subject(), letter.body(), clock.instant()));
    }
}
