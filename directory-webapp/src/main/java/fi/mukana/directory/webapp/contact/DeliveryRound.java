package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.contact.store.OutgoingMail;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

/**
 * Sends what is due, one mail after the other, until none is or the mail server is away.
 *
 * <p>A mail is marked as sent at once after the server took it, so that a process that is killed sends at most one mail
 * again, under the same Message-ID. A mail that its server does not take in time is handed to the region's editors, and
 * mail to these waits for however long it takes. The log names mails by the ids of their rows alone. For one thread at a
 * time.
 */
final class DeliveryRound {

    /** How long a claim holds: longer than a server can make one mail take. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());

    private final Outbox outbox;
    private final Postman postman;
    private final Function<OutgoingMail, Letter> writer;
    private final Supplier<EmailAddress> editors;
    private final Backoff backoff;
    private final Clock clock;
    private final RandomGenerator random;
    private final String worker;

    DeliveryRound(
            Outbox outbox,
            Postman postman,
            Function<OutgoingMail, Letter> writer,
            Supplier<EmailAddress> editors,
            Backoff backoff,
            Clock clock,
            RandomGenerator random,
            String worker) {
        this.outbox = outbox;
        this.postman = postman;
        this.writer = writer;
        this.editors = editors;
        this.backoff = backoff;
        this.clock = clock;
        this.random = random;
        this.worker = worker;
    }

    /**
     * Sends what is due.
     *
     * @return how many mails were taken
     */
    int run() {
        int sent = 0;
        while (!Thread.currentThread().isInterrupted()) {
            Optional<OutgoingMail> due = outbox.claim(worker, clock.instant(), LEASE);
            if (due.isEmpty()) {
                return sent;
            }
            OutgoingMail mail = due.get();
            try {
                postman.deliver(writer.apply(mail));
            } catch (DeliveryFailed e) {
                fail(mail, e.kind());
                if (e.kind() == DeliveryFailed.Kind.SERVER_AWAY) {
                    return sent;
                }
                continue;
            } catch (RuntimeException e) {
                // its type alone: a message could carry something of the mail
                LOG.warning(() ->
                        "Mail %s failed: %s".formatted(mail.id(), e.getClass().getSimpleName()));
                postpone(mail, "failed");
                continue;
            }
            outbox.sent(mail, clock.instant());
            sent++;
        }
        return sent;
    }

    private void fail(OutgoingMail mail, DeliveryFailed.Kind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        EmailAddress last = editors.get();
        // nobody comes after the editors: their mail waits for however long it takes
        if (mail.to().equals(last) || !isHopeless(mail, kind)) {
            postpone(mail, code);
            return;
        }
        boolean handed = outbox.giveUp(mail, last, clock.instant(), code);
        LOG.severe(() -> "Mail %s was given up after %d attempts (%s); the editors %s instead."
                .formatted(mail.id(), mail.attempts(), code, handed ? "are written to" : "have been written to"));
    }

    private boolean isHopeless(OutgoingMail mail, DeliveryFailed.Kind kind) {
        boolean old = mail.created().plus(backoff.giveUpAfter()).isBefore(clock.instant());
        return switch (kind) {
            // says nothing of the address, however long it lasts
            case SERVER_AWAY -> false;
            case NOT_NOW -> old;
            case ADDRESS_DOUBTED -> old || outbox.hasSentSince(mail.created());
            case ADDRESS_REFUSED -> true;
        };
    }

    private void postpone(OutgoingMail mail, String code) {
        Duration wait = backoff.after(mail.attempts(), random);
        outbox.postpone(mail, clock.instant().plus(wait), code);
        LOG.warning(() -> "Mail %s was not sent, attempt %d (%s); the next is in %d s."
                .formatted(mail.id(), mail.attempts(), code, wait.toSeconds()));
    }
}
