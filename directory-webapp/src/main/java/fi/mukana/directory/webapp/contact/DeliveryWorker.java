package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.DevelopmentMailbox;
import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.settings.WebappSettings;
import fi.mukana.directory.webapp.start.DirectoryStarted;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

/**
 * Sends the mail of the outbox in the background and erases what has been kept long enough.
 *
 * <p>One round at a time on a node; a new request wakes it. A round that fails says so by the type of its cause and is
 * tried again.
 */
@ApplicationScoped
public class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class.getName());
    private static final long SECONDS_BETWEEN_ROUNDS = 2;
    private static final long MINUTES_BETWEEN_ERASURES = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Outbox outbox;

    @Inject
    private ContactStore store;

    @Inject
    private DevelopmentMailbox mailbox;

    @Inject
    private ContactDirectory directory;

    @Inject
    private WebappSettings settings;

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock oneRound = new ReentrantLock();
    private final String name = UUID.randomUUID().toString();
    private final List<Future<?>> timers = new ArrayList<>();

    void start(@Observes DirectoryStarted started) {
        outbox.releaseLeftClaims();
        if (settings.mailRequeue()) {
            int again = outbox.requeue(clock.instant());
            LOG.info(() -> "%d mails that were given up wait again.".formatted(again));
        }
        timers.add(executor.scheduleWithFixedDelay(this::round, 1, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS));
        timers.add(executor.scheduleWithFixedDelay(this::erase, 1, MINUTES_BETWEEN_ERASURES, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(false));
    }

    /** Starts a round soon; does nothing if one runs, for that one sees the new mail or the next will. */
    void wake() {
        if (oneRound.isLocked()) {
            return;
        }
        try {
            executor.execute(this::round);
        } catch (RejectedExecutionException e) {
            LOG.fine("The mail waits for the next round.");
        }
    }

    private void round() {
        if (!oneRound.tryLock()) {
            return;
        }
        try {
            new DeliveryRound(
                            outbox,
                            postman(),
                            new LetterWriter(settings.publicAddress(), directory.languages())::write,
                            directory::editors,
                            Backoff.DEFAULT,
                            clock,
                            random,
                            name)
                    .run();
        } catch (RuntimeException e) {
            LOG.warning(() -> "A round of mail failed: " + kindOf(e));
        } finally {
            oneRound.unlock();
        }
    }

    private void erase() {
        try {
            int erased = store.erase(directory.today());
            if (erased > 0) {
                LOG.info(() -> "Erased %d contact requests that were kept long enough.".formatted(erased));
            }
        } catch (RuntimeException e) {
            LOG.warning(() -> "Erasing contact requests failed: " + kindOf(e));
        }
    }

    private Postman postman() {
        if (settings.developmentMailbox() || settings.mailHost().isEmpty()) {
            return new MailboxPostman(mailbox, clock);
        }
        return new SmtpPostman(new SmtpPostman.Server(
                settings.mailHost().get(),
                settings.mailPort(),
                settings.mailFrom(),
                settings.mailUser(),
                settings.mailPassword(),
                settings.mailStartTls(),
                SmtpPostman.Server.PATIENCE));
    }

    /** The types of a failure and its causes; a message could carry what somebody wrote. */
    private static String kindOf(Throwable failure) {
        List<String> kinds = new ArrayList<>();
        for (Throwable cause = failure; cause != null && kinds.size() < 5; cause = cause.getCause()) {
            kinds.add(cause.getClass().getSimpleName());
        }
        return String.join(" < ", kinds);
    }
}
