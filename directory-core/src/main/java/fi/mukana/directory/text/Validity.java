package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds, both ends inclusive; an open end is a case of its own.
 *
 * <p>Immutable and thread-safe. Finnish: <i>voimassaolo</i>. HSDS: {@code valid_from}, {@code valid_to}. PTV:
 * validFrom, validTo.
 *
 * @param from the first day, empty if it has always held
 * @param through the last day, empty if no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> through) {

    /** Holds always. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if {@code from} is after {@code through}
     */
    public Validity {
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        if (from.isPresent() && through.isPresent() && from.get().isAfter(through.get())) {
            throw new IllegalArgumentException("""
                    The validity begins (%s) after it ends (%s).
                    Maybe the two were swapped.""".formatted(from.get(), through.get()));
        }
    }

    /**
     * Holds from a day on.
     *
     * @param from the first day
     * @return the validity without an end
     */
    public static Validity from(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    /**
     * Holds through a day.
     *
     * @param through the last day
     * @return the validity without a beginning
     */
    public static Validity through(LocalDate through) {
        return new Validity(Optional.empty(), Optional.of(through));
    }

    /**
     * Holds between two days.
     *
     * @param from the first day
     * @param through the last day
     * @return the validity
     * @throws IllegalArgumentException if {@code from} is after {@code through}
     */
    public static Validity between(LocalDate from, LocalDate through) {
        return new Validity(Optional.of(from), Optional.of(through));
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return true if the day lies between the ends, both inclusive
     */
    public boolean includes(LocalDate day) {
        return !isBefore(day) && !isOver(day);
    }

    /**
     * Whether it no longer holds on a day.
     *
     * @param day the day
     * @return true if the last day is before it
     */
    public boolean isOver(LocalDate day) {
        return through.isPresent() && through.get().isBefore(day);
    }

    /**
     * Whether it does not yet hold on a day.
     *
     * @param day the day
     * @return true if the first day is after it
     */
    public boolean isBefore(LocalDate day) {
        return from.isPresent() && from.get().isAfter(day);
    }
}
