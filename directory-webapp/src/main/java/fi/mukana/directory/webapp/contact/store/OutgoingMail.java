package fi.mukana.directory.webapp.contact.store;

import fi.mukana.directory.organization.EmailAddress;
import java.time.Instant;

/**
 * A claimed mail of the outbox. {@code toString()} shows its id and number of attempts alone.
 *
 * @param id the id of its row, which may stand in a log
 * @param messageId its Message-ID without brackets, the same in each attempt
 * @param kind what it tells of
 * @param to the address it goes to
 * @param token the secret part of its link
 * @param created when it was written
 * @param attempts how often it has been tried, this time included, 1 or more
 */
public record OutgoingMail(
        String id,
        String messageId,
        OutgoingKind kind,
        EmailAddress to,
        LinkToken token,
        Instant created,
        int attempts) {

    @Override
    public String toString() {
        return "OutgoingMail[%s, attempt %d]".formatted(id, attempts);
    }
}
