package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number as a source states it, with its "about" or "over": kept beside what is listed, never replaced by it.
 *
 * <p>Immutable and thread-safe. Finnish: <i>ilmoitettu määrä</i> ("n. 80", "yli 100"). HSDS: –. PTV: –. Seed rows S0-12,
 * S1-13, S2-21, S2-23, S3-06.
 *
 * @param number the number, 0 or more
 * @param qualifier how exactly the source states it
 * @param asOf the day for which it is stated, empty if the source does not say
 */
public record StatedCount(long number, Qualifier qualifier, Optional<LocalDate> asOf) {

    /** How exactly a source states a number. */
    public enum Qualifier {
        /** "80". */
        EXACT,
        /** "n. 80", "noin 80". */
        APPROXIMATE,
        /** "yli 80": more than the number. */
        OVER,
        /** "alle 80": less than the number. */
        UNDER,
        /** "vähintään 80": the number or more. */
        AT_LEAST
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public StatedCount {
        requireNonNull(qualifier, "qualifier");
        requireNonNull(asOf, "asOf");
        if (number < 0) {
            throw new IllegalArgumentException("The stated count (%d) must be 0 or more.".formatted(number));
        }
    }

    /**
     * An exact number without its day.
     *
     * @param number the number, 0 or more
     * @return the count
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static StatedCount exactly(long number) {
        return new StatedCount(number, Qualifier.EXACT, Optional.empty());
    }

    /**
     * An approximate number without its day.
     *
     * @param number the number, 0 or more
     * @return the count
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static StatedCount about(long number) {
        return new StatedCount(number, Qualifier.APPROXIMATE, Optional.empty());
    }
}
