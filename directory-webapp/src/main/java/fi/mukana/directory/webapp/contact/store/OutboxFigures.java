package fi.mukana.directory.webapp.contact.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param waiting mails that are yet to be sent, those that cannot be read among them
 * @param oldest when the oldest of them was written; empty if none waits
 * @param dead mails that were given up and of whose request or feedback nobody has said to have received it
 * @param unreadable mails that wait because they cannot be read, since {@code directory.secret} was changed
 */
public record OutboxFigures(int waiting, Optional<Instant> oldest, int dead, int unreadable) {

    /** How long a mail may wait until somebody has to look. */
    public static final Duration LATE = Duration.ofHours(1);

    /**
     * Whether somebody has to look: a mail was given up, cannot be read or has waited for more than {@link #LATE}.
     *
     * @param now when
     */
    public boolean isDegraded(Instant now) {
        return dead > 0
                || unreadable > 0
                || oldest.filter(written -> written.plus(LATE).isBefore(now)).isPresent();
    }
}
