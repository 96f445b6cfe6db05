package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes opening hours: ma–to 9.00–14.00. */
final class HoursWords {

    private final Language language;
    private final Texts texts;

    HoursWords(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** Returns a line each for days with the same hours, for holidays and for days of their own to come. */
    List<String> lines(OpeningHours hours, LocalDate today) {
        List<String> lines = new ArrayList<>(times(hours, today));
        told(hours, today).ifPresent(text -> lines.add(text.text()));
        return lines;
    }

    /** Returns what the organization tells of the hours in its own words; empty if nothing, or if they are over. */
    Optional<TextView> told(OpeningHours hours, LocalDate today) {
        return hours.validity().isOver(today) ? Optional.empty() : TextView.brief(hours.description(), language);
    }

    /** Returns the lines without what the organization tells in its own words. */
    List<String> times(OpeningHours hours, LocalDate today) {
        List<String> lines = new ArrayList<>();
        if (hours.validity().isOver(today)) {
            return lines;
        }
        if (hours.always()) {
            lines.add(texts.get("catalog.hours.always"));
        }
        lines.addAll(weekly(hours));
        if (hours.byAppointment()) {
            lines.add(texts.get("catalog.hours.by-appointment"));
        }
        if (hours.onHolidays() == OpeningHours.HolidayRule.CLOSED
                && !hours.weekly().isEmpty()) {
            lines.add(texts.get("catalog.hours.closed-on-holidays"));
        }
        for (OpeningHours.ExceptionDays days : hours.exceptions()) {
            if (!days.through().isBefore(today)) {
                lines.add(exception(days));
            }
        }
        return lines;
    }

    /**
     * Returns whether it is open now, until when, or when it opens next; empty if the hours are not known, one comes by
     * appointment only, or it does not open in the next weeks.
     */
    Optional<OpenLine> now(OpeningHours hours, LocalDateTime now, Predicate<LocalDate> holiday) {
        if (!hours.isKnown() || hours.byAppointment()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> closes = hours.closesAfter(now, holiday);
        if (closes.isPresent()) {
            return Optional.of(new OpenLine(
                    hours.always()
                            ? texts.get("catalog.open.now")
                            : texts.of(
                                    "catalog.open.until",
                                    texts.hour(closes.get().toLocalTime())),
                    true));
        }
        return hours.opensAfter(now, holiday).map(opens -> new OpenLine(opens(opens, now.toLocalDate()), false));
    }

    private String opens(LocalDateTime opens, LocalDate today) {
        String time = texts.hour(opens.toLocalTime());
        LocalDate day = opens.toLocalDate();
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead < 2) {
            return texts.of(ahead == 0 ? "catalog.open.today" : "catalog.open.tomorrow", time);
        }
        return ahead < 7
                ? texts.of("catalog.open.day." + EnumCodes.code(day.getDayOfWeek()), time)
                : texts.of("catalog.open.date", texts.day(day), time);
    }

    private List<String> weekly(OpeningHours hours) {
        Map<DayOfWeek, String> byDay = new TreeMap<>();
        hours.weekly()
                .forEach(span -> byDay.merge(
                        span.day(),
                        texts.time(span.opens()) + "–" + texts.time(span.closes()),
                        (one, other) -> one + ", " + other));
        List<Days> runs = new ArrayList<>();
        byDay.forEach((day, open) -> {
            Optional<Days> before = runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
            if (before.isPresent()
                    && before.get().open().equals(open)
                    && before.get().last().plus(1) == day) {
                runs.set(runs.size() - 1, new Days(before.get().first(), day, open));
            } else {
                runs.add(new Days(day, day, open));
            }
        });
        return runs.stream()
                .map(days -> (days.first() == days.last()
                                ? name(days.first())
                                : name(days.first()) + "–" + name(days.last()))
                        + " " + days.open())
                .toList();
    }

    /** Days in a row with the same hours. */
    private record Days(DayOfWeek first, DayOfWeek last, String open) {}

    private String exception(OpeningHours.ExceptionDays days) {
        String when = days.from().equals(days.through())
                ? texts.day(days.from())
                : texts.day(days.from()) + "–" + texts.day(days.through());
        String what = days.open().isEmpty()
                ? texts.get("catalog.hours.closed")
                : days.open().stream()
                        .map(span -> texts.time(span.opens()) + "–" + texts.time(span.closes()))
                        .collect(Collectors.joining(", "));
        String reason = days.reason().orEmpty(language);
        return reason.isEmpty()
                ? texts.of("catalog.hours.exception", when, what)
                : texts.of("catalog.hours.exception.reason", when, what, reason);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.localeOf(language));
    }
}
