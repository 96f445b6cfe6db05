package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.webapp.contact.store.DevelopmentMailbox;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;

/** Demo mode's mail on a page; in production there is nothing at its address. */
@ApplicationScoped
public class MailboxPage implements Page {

    static final String ADDRESS = "dev/mailbox";

    @Inject
    private WebappSettings settings;

    @Inject
    private DevelopmentMailbox mailbox;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        if (!settings.isDemo() || !settings.developmentMailbox()) {
            return PageAnswer.notFound();
        }
        Texts texts = Texts.in(request.language());
        return PageAnswer.view(
                        "contact/mailbox",
                        new MailboxView(mailbox.newest().stream()
                                .map(mail -> view(mail, texts))
                                .toList()))
                .notStored();
    }

    private MailboxView.MailView view(DevelopmentMailbox.Mail mail, Texts texts) {
        LocalDateTime received = mail.received().atZone(Directory.ZONE).toLocalDateTime();
        String own = settings.publicAddress().toString();
        return new MailboxView.MailView(
                mail.to(),
                mail.subject(),
                texts.of("contact.moment", texts.day(received.toLocalDate()), texts.time(received.toLocalTime())),
                mail.body()
                        .lines()
                        .map(line -> new MailboxView.LineView(
                                line,
                                line.startsWith(own)
                                        ? Optional.of("/" + line.substring(own.length()))
                                        : Optional.empty()))
                        .toList());
    }
}
