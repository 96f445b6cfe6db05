package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * When something is open: weekly hours, exceptions on single days, and what holds on public holidays.
 *
 * <p>A span that ends at or before it begins runs past midnight. An exception replaces the weekly hours of its days; of
 * several the last given counts. Times are local to the place. Immutable and thread-safe. Finnish: <i>aukioloajat</i>.
 * HSDS: {@code schedule}. PTV: serviceHours (StandardHour, ExceptionHour, OverMidnight).
 *
 * @param always whether it is open at all hours of all days; then there are no weekly hours
 * @param byAppointment whether one comes by appointment only
 * @param weekly the weekly hours, by day and time of opening
 * @param exceptions the exceptions, in the order given
 * @param onHolidays what holds on public holidays
 * @param validity the days on which these hours hold
 * @param description the hours in words
 */
public record OpeningHours(
        boolean always,
        boolean byAppointment,
        List<Span> weekly,
        List<ExceptionDays> exceptions,
        HolidayRule onHolidays,
        Validity validity,
        LocalizedText description) {

    /** Nothing is told. */
    public static final OpeningHours UNKNOWN = new OpeningHours(
            false, false, List.of(), List.of(), HolidayRule.UNKNOWN, Validity.ALWAYS, LocalizedText.EMPTY);

    /** What holds on public holidays. */
    public enum HolidayRule {
        /** Closed. */
        CLOSED,
        /** Open as on the same weekday. */
        AS_WEEKDAY,
        /** Open as on Sundays. */
        AS_SUNDAY,
        /** The source does not say: no promise is made. */
        UNKNOWN
    }

    /**
     * One weekly span.
     *
     * @param day the day on which it opens
     * @param opens the time of opening
     * @param closes the time of closing; at or before {@code opens} it is on the next day
     */
    public record Span(DayOfWeek day, LocalTime opens, LocalTime closes) implements Comparable<Span> {
        /** Checks that nothing is null. */
        public Span {
            requireNonNull(day, "day");
            requireNonNull(opens, "opens");
            requireNonNull(closes, "closes");
        }

        /**
         * Whether it closes on the day after it opens.
         *
         * @return true if {@code closes} is at or before {@code opens}
         */
        public boolean pastMidnight() {
            return !closes.isAfter(opens);
        }

        @Override
        public int compareTo(Span other) {
            int byDay = day.compareTo(other.day);
            int byOpening = opens.compareTo(other.opens);
            return byDay != 0 ? byDay : byOpening != 0 ? byOpening : closes.compareTo(other.closes);
        }
    }

    /**
     * Days on which other hours hold.
     *
     * @param from the first day, inclusive
     * @param through the last day, inclusive
     * @param open the hours of each of these days, empty if closed; a span ending at or before it begins runs past
     *     midnight
     * @param reason why, in words
     */
    public record ExceptionDays(LocalDate from, LocalDate through, List<TimeSpan> open, LocalizedText reason) {
        /**
         * Checks the order of the days.
         *
         * @throws IllegalArgumentException if {@code from} is after {@code through}
         */
        public ExceptionDays {
            requireNonNull(from, "from");
            requireNonNull(through, "through");
            open = List.copyOf(open);
            requireNonNull(reason, "reason");
            if (from.isAfter(through)) {
                throw new IllegalArgumentException("""
                        The exception begins (%s) after it ends (%s).
                        Maybe the two were swapped.""".formatted(from, through));
            }
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }

    /**
     * A span of one day.
     *
     * @param opens the time of opening
     * @param closes the time of closing; at or before {@code opens} it is on the next day
     */
    public record TimeSpan(LocalTime opens, LocalTime closes) {
        /** Checks that nothing is null. */
        public TimeSpan {
            requireNonNull(opens, "opens");
            requireNonNull(closes, "closes");
        }
    }

    /**
     * Checks the record.
     *
     * @throws IllegalArgumentException if it is always open and yet has weekly hours
     */
    public OpeningHours {
        weekly = weekly.stream().sorted().distinct().toList();
        exceptions = List.copyOf(exceptions);
        requireNonNull(onHolidays, "onHolidays");
        requireNonNull(validity, "validity");
        requireNonNull(description, "description");
        if (always && !weekly.isEmpty()) {
            throw new IllegalArgumentException("""
                    It is always open and yet has weekly hours (%s).
                    Maybe leave one of the two out.""".formatted(weekly));
        }
    }

    /**
     * Weekly hours with nothing else known.
     *
     * @param spans the spans
     * @return the hours
     */
    public static OpeningHours weekly(Span... spans) {
        return new OpeningHours(
                false, false, List.of(spans), List.of(), HolidayRule.UNKNOWN, Validity.ALWAYS, LocalizedText.EMPTY);
    }

    /**
     * Whether anything about the hours is known.
     *
     * @return false if there are no hours at all
     */
    public boolean isKnown() {
        return always || !weekly.isEmpty() || !exceptions.isEmpty();
    }

    /**
     * The spans in which it is open that begin on a day.
     *
     * @param day the day
     * @param holiday whether a day is a public holiday
     * @return the spans by time of opening; empty if it is closed or nothing is known
     */
    public List<TimeSpan> on(LocalDate day, Predicate<LocalDate> holiday) {
        if (!validity.includes(day)) {
            return List.of();
        }
        Optional<ExceptionDays> exception =
                exceptions.stream().filter(days -> days.includes(day)).reduce((first, second) -> second);
        if (exception.isPresent()) {
            return exception.get().open();
        }
        if (always) {
            return List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        DayOfWeek weekday = day.getDayOfWeek();
        if (holiday.test(day)) {
            if (onHolidays == HolidayRule.CLOSED || onHolidays == HolidayRule.UNKNOWN) {
                return List.of();
            }
            if (onHolidays == HolidayRule.AS_SUNDAY) {
                weekday = DayOfWeek.SUNDAY;
            }
        }
        DayOfWeek asOn = weekday;
        return weekly.stream()
                .filter(span -> span.day() == asOn)
                .map(span -> new TimeSpan(span.opens(), span.closes()))
                .toList();
    }

    /**
     * Whether it is open at a moment, the time of opening included and that of closing not.
     *
     * @param moment the local date and time
     * @param holiday whether a day is a public holiday
     * @return true if a span holds the moment, also one that began the day before
     */
    public boolean isOpenAt(LocalDateTime moment, Predicate<LocalDate> holiday) {
        return closesAfter(moment, holiday).isPresent();
    }

    /**
     * When it closes, if it is open at a moment.
     *
     * @param moment the local date and time
     * @param holiday whether a day is a public holiday
     * @return the end of the span that holds the moment, the latest of several; empty if it is closed
     */
    public Optional<LocalDateTime> closesAfter(LocalDateTime moment, Predicate<LocalDate> holiday) {
        LocalDate day = moment.toLocalDate();
        Optional<LocalDateTime> latest = Optional.empty();
        for (LocalDate begun : List.of(day.minusDays(1), day)) {
            for (TimeSpan span : on(begun, holiday)) {
                LocalDateTime opens = begun.atTime(span.opens());
                LocalDateTime closes = span.closes().isAfter(span.opens())
                        ? begun.atTime(span.closes())
                        : begun.plusDays(1).atTime(span.closes());
                if (!moment.isBefore(opens)
                        && moment.isBefore(closes)
                        && (latest.isEmpty() || closes.isAfter(latest.get()))) {
                    latest = Optional.of(closes);
                }
            }
        }
        return latest;
    }

    /**
     * When it next opens after a moment, looked for during the 60 days that follow.
     *
     * @param moment the local date and time
     * @param holiday whether a day is a public holiday
     * @return the time of opening, strictly after the moment; empty if there is none in 60 days
     */
    public Optional<LocalDateTime> opensAfter(LocalDateTime moment, Predicate<LocalDate> holiday) {
        for (int ahead = 0; ahead <= 60; ahead++) {
            LocalDate day = moment.toLocalDate().plusDays(ahead);
            Optional<LocalDateTime> next = on(day, holiday).stream()
                    .map(span -> day.atTime(span.opens()))
                    .filter(opens -> opens.isAfter(moment))
                    .min(LocalDateTime::compareTo);
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /**
     * The times of the week that the weekly hours reach into.
     *
     * @return the times, in the order of {@link TimeWish}; empty if no weekly hours are known
     */
    public SortedSet<TimeWish> reaches() {
        if (always) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(EnumSet.allOf(TimeWish.class)));
        }
        Set<TimeWish> reached = EnumSet.noneOf(TimeWish.class);
        for (Span span : weekly) {
            boolean weekend = span.day() == DayOfWeek.SATURDAY || span.day() == DayOfWeek.SUNDAY;
            if (weekend) {
                reached.add(TimeWish.WEEKEND);
            } else if (span.opens().isBefore(DAYTIME_ENDS)
                    && (span.pastMidnight() || span.closes().isAfter(DAYTIME_BEGINS))) {
                reached.add(TimeWish.WEEKDAY_DAYTIME);
            }
            if (span.pastMidnight() || span.closes().isAfter(EVENING_BEGINS.plusMinutes(30))) {
                reached.add(TimeWish.EVENING);
            }
            if (span.pastMidnight()
                    || span.closes().isAfter(NIGHT_BEGINS)
                    || span.opens().isBefore(NIGHT_ENDS)) {
                reached.add(TimeWish.NIGHT);
            }
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(reached));
    }

    private static final LocalTime DAYTIME_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime DAYTIME_ENDS = LocalTime.of(16, 0);
    private static final LocalTime EVENING_BEGINS = LocalTime.of(16, 0);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);
}
