package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.text.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;

/**
 * Days of events for lists: their order, and which of them lie between two days.
 *
 * @param from the first day, inclusive; empty for no limit
 * @param through the last day, inclusive; empty for no limit
 */
record EventDays(Optional<LocalDate> from, Optional<LocalDate> through) {

    /** The earliest first; those whose year is not told last; then by id. */
    static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event event) -> first(event.time().date()).orElse(LocalDate.MAX))
            .thenComparing(event -> event.time().begins().orElse(LocalTime.MIN))
            .thenComparing(Event::id);

    /** Reads the parameters {@code from} and {@code through}. */
    static EventDays of(AddressParameters parameters) {
        EventDays days = new EventDays(parameters.day("from"), parameters.day("through"));
        if (days.from().isPresent()
                && days.through().filter(day -> day.isBefore(days.from().get())).isPresent()) {
            parameters.refuse("through", "It is before the first day.", "Maybe from and through were swapped.");
        }
        return days;
    }

    /** Returns whether an event may be on one of the days; what is not told of its day is not held against it. */
    boolean include(EventTime time) {
        return from.filter(time::isOver).isEmpty()
                && through.filter(
                                day -> first(time.date()).filter(day::isBefore).isPresent())
                        .isEmpty();
    }

    /** Returns the first day that a date can mean; empty if its year is not told. */
    static Optional<LocalDate> first(PartialDate date) {
        return date.year().map(year -> {
            Month month = date.season()
                    .map(season -> season.months().get(0))
                    .or(date::month)
                    .orElse(Month.JANUARY);
            return LocalDate.of(year, month, date.dayOfMonth().orElse(1));
        });
    }
}
