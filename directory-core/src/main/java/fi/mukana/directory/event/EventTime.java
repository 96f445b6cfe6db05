package fi.mukana.directory.event;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an event is, as far as its source tells: a date that may lack parts, and times of day.
 *
 * <p>Times are local to Finland (Europe/Helsinki). Immutable and thread-safe. Finnish: <i>ajankohta</i>. HSDS: –. PTV:
 * –. Seed rows S4-06, S4-10.
 *
 * @param date the first day
 * @param begins the time of day at which it begins
 * @param lastDay the last day, inclusive, where it goes on for several
 * @param ends the time of day at which it ends, on the last day
 */
public record EventTime(
        PartialDate date, Optional<LocalTime> begins, Optional<LocalDate> lastDay, Optional<LocalTime> ends) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first, or if on one day it ends before it begins
     */
    public EventTime {
        requireNonNull(date, "date");
        requireNonNull(begins, "begins");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(ends, "ends");
        Optional<LocalDate> firstDay = date.toLocalDate();
        if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            throw new IllegalArgumentException("""
                    The event ends (%s) before it begins (%s).
                    Maybe the two were swapped.""".formatted(lastDay.get(), firstDay.get()));
        }
        boolean oneDay = lastDay.isEmpty() || lastDay.equals(firstDay);
        if (oneDay && begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
            throw new IllegalArgumentException("""
                    The event ends at %s, before it begins at %s.
                    Maybe it ends on the next day: give the last day.""".formatted(ends.get(), begins.get()));
        }
    }

    /**
     * A time within one day.
     *
     * @param begins when it begins
     * @param ends when it ends, on the same day
     * @return the time
     * @throws IllegalArgumentException if it ends on another day or before it begins
     */
    public static EventTime of(LocalDateTime begins, LocalTime ends) {
        return new EventTime(
                PartialDate.of(begins.toLocalDate()),
                Optional.of(begins.toLocalTime()),
                Optional.empty(),
                Optional.of(ends));
    }

    /**
     * Whether it is over on a day.
     *
     * @param today the day
     * @return true if the last day that it can mean is before the day; false if its year is not known
     */
    public boolean isOver(LocalDate today) {
        return lastDay.or(date::latest).filter(day -> day.isBefore(today)).isPresent();
    }
}
