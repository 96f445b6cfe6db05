package fi.mukana.directory.webapp.contact;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a mail is tried again: twice as long each time, a fifth more or less by chance so that many
 * mails do not come at once, and no more after a while.
 *
 * @param first the wait after the first attempt
 * @param longest the longest wait
 * @param giveUpAfter how old a mail may become before it is handed to the editors
 */
public record Backoff(Duration first, Duration longest, Duration giveUpAfter) {

    /** Two seconds, doubled up to half an hour, for three days. */
    public static final Backoff DEFAULT =
            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), Duration.ofDays(3));

    private static final int MOST_DOUBLINGS = 30;

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if one is not positive or {@code first} exceeds {@code longest}
     */
    public Backoff {
        requireNonNull(giveUpAfter, "giveUpAfter");
        if (first.isNegative() || first.isZero() || first.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "The first wait (%s) must be more than nothing and at most the longest (%s)."
                            .formatted(first, longest));
        }
    }

    /**
     * The wait after an attempt.
     *
     * @param attempt the number of the attempt, 1 or more
     * @param random where the chance comes from
     */
    public Duration after(int attempt, RandomGenerator random) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(wait.toMillis() * random.nextDouble(0.8, 1.2)));
    }
}
