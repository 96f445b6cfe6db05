package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a contact request is kept.
 *
 * <p>Immutable and thread-safe. Finnish: <i>säilytysaika</i>. HSDS: –. PTV: –.
 *
 * @param daysAfterClosing days from the day on which every recipient has closed it, 0 to {@value #LONGEST}
 * @param daysAtMost days from the day on which it was sent, after which it goes even if nobody has closed it, 1 to
 *     {@value #LONGEST}
 */
public record Retention(int daysAfterClosing, int daysAtMost) {

    /** The longest time, in days. */
    public static final int LONGEST = 3_650;

    /** Thirty days after closing, and half a year at most. */
    public static final Retention DEFAULT = new Retention(30, 180);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number of days is outside its range, or {@code daysAfterClosing} exceeds
     *     {@code daysAtMost}
     */
    public Retention {
        if (daysAfterClosing < 0 || daysAtMost < 1 || daysAtMost > LONGEST || daysAfterClosing > daysAtMost) {
            throw new IllegalArgumentException("""
                    The daysAfterClosing (%d) must be 0 to daysAtMost (%d), and that 1 to %d.
                    Maybe the two were swapped.""".formatted(daysAfterClosing, daysAtMost, LONGEST));
        }
    }

    /**
     * The day on which a request is erased.
     *
     * @param sent the day on which it was sent
     * @param closed the day on which every recipient had closed it, empty if it is open
     * @return the first day on which it is there no more
     * @throws IllegalArgumentException if it was closed before it was sent
     */
    public LocalDate erasureDay(LocalDate sent, Optional<LocalDate> closed) {
        requireNonNull(sent, "sent");
        LocalDate atMost = sent.plusDays(daysAtMost);
        if (closed.isEmpty()) {
            return atMost;
        }
        if (closed.get().isBefore(sent)) {
            throw new IllegalArgumentException("""
                    The request was closed (%s) before it was sent (%s).
                    Maybe the two were swapped.""".formatted(closed.get(), sent));
        }
        LocalDate afterClosing = closed.get().plusDays(daysAfterClosing);
        return afterClosing.isBefore(atMost) ? afterClosing : atMost;
    }
}
