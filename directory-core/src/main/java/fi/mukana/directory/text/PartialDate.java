package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as a source states it: a day, a month, a season or a year, with or without its year.
 *
 * <p>What is not stated stays unknown: nothing is guessed. A date without its year becomes a day only through
 * {@link #nearestTo(LocalDate)} with a reference date given by the caller. {@code inferred} marks a date that was
 * concluded, not read. Immutable and thread-safe. Finnish: <i>vajaa päivämäärä</i>. HSDS: –. PTV: –. Seed rows S1-02,
 * S2-21, S3-01, S4-06.
 *
 * @param year the year, 1 to 9999
 * @param season the season; never together with a month
 * @param month the month
 * @param dayOfMonth the day of the month, 1 to 31; only with a month
 * @param inferred whether the date was concluded from something else
 */
public record PartialDate(
        Optional<Integer> year,
        Optional<Season> season,
        Optional<Month> month,
        Optional<Integer> dayOfMonth,
        boolean inferred) {

    /**
     * Checks that the parts make a date.
     *
     * @throws IllegalArgumentException if no part is given, if the year is outside 1 to 9999, if a season stands with
     *     a month, if a day stands without a month, or if the month has no such day (29 February needs a leap year
     *     where the year is known)
     */
    public PartialDate {
        requireNonNull(year, "year");
        requireNonNull(season, "season");
        requireNonNull(month, "month");
        requireNonNull(dayOfMonth, "dayOfMonth");
        if (year.isEmpty() && season.isEmpty() && month.isEmpty()) {
            throw new IllegalArgumentException("A partial date needs a year, a season or a month.");
        }
        if (year.isPresent() && (year.get() < 1 || year.get() > 9999)) {
            throw new IllegalArgumentException("The year (%d) must be from 1 to 9999.".formatted(year.get()));
        }
        if (season.isPresent() && month.isPresent()) {
            throw new IllegalArgumentException("The season (%s) and the month (%s) must not be given together."
                    .formatted(season.get(), month.get()));
        }
        if (dayOfMonth.isPresent()) {
            if (month.isEmpty()) {
                throw new IllegalArgumentException("The day (%d) needs its month.".formatted(dayOfMonth.get()));
            }
            try {
                if (year.isPresent()) {
                    LocalDate.of(year.get(), month.get(), dayOfMonth.get());
                } else {
                    MonthDay.of(month.get(), dayOfMonth.get());
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "There is no day %d in %s%s."
                                .formatted(
                                        dayOfMonth.get(),
                                        month.get(),
                                        year.map(known -> " " + known).orElse("")),
                        e);
            }
        }
    }

    /**
     * A whole date.
     *
     * @param date the day
     * @return the date, stated
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                Optional.of(date.getYear()),
                Optional.empty(),
                Optional.of(date.getMonth()),
                Optional.of(date.getDayOfMonth()),
                false);
    }

    /**
     * A year.
     *
     * @param year the year, 1 to 9999
     * @return the date, stated
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * A month of a year.
     *
     * @param year the year, 1 to 9999
     * @param month the month
     * @return the date, stated
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static PartialDate ofMonth(int year, Month month) {
        return new PartialDate(Optional.of(year), Optional.empty(), Optional.of(month), Optional.empty(), false);
    }

    /**
     * A day without its year.
     *
     * @param day the day
     * @return the date, stated
     */
    public static PartialDate of(MonthDay day) {
        return new PartialDate(
                Optional.empty(),
                Optional.empty(),
                Optional.of(day.getMonth()),
                Optional.of(day.getDayOfMonth()),
                false);
    }

    /**
     * A season without its year.
     *
     * @param season the season
     * @return the date, stated
     */
    public static PartialDate of(Season season) {
        return new PartialDate(Optional.empty(), Optional.of(season), Optional.empty(), Optional.empty(), false);
    }

    /**
     * This date marked as concluded.
     *
     * @return the inferred copy
     */
    public PartialDate asInferred() {
        return new PartialDate(year, season, month, dayOfMonth, true);
    }

    /**
     * The day, where year, month and day are all known.
     *
     * @return the day, empty if a part is unknown
     */
    public Optional<LocalDate> toLocalDate() {
        return year.isPresent() && month.isPresent() && dayOfMonth.isPresent()
                ? Optional.of(LocalDate.of(year.get(), month.get(), dayOfMonth.get()))
                : Optional.empty();
    }

    /**
     * The day of this month and day that lies nearest to a reference date; the earlier one of two equally near. A
     * known year is kept as it is.
     *
     * @param reference the date that the caller vouches for, such as the day of an announcement
     * @return the day, empty if the month or the day is unknown
     */
    public Optional<LocalDate> nearestTo(LocalDate reference) {
        if (year.isPresent() || month.isEmpty() || dayOfMonth.isEmpty()) {
            return toLocalDate();
        }
        MonthDay day = MonthDay.of(month.get(), dayOfMonth.get());
        LocalDate best = null;
        for (int candidateYear = reference.getYear() - 4; candidateYear <= reference.getYear() + 4; candidateYear++) {
            if (!day.isValidYear(candidateYear)) {
                continue;
            }
            LocalDate candidate = day.atYear(candidateYear);
            if (best == null || distance(candidate, reference) < distance(best, reference)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The last day that this date can mean, where its year is known: the last of its month, of its season (winter ends
     * in February of the year after) or of its year.
     *
     * @return the day, empty if the year is unknown
     */
    public Optional<LocalDate> latest() {
        return year.map(known -> toLocalDate().orElseGet(() -> {
            if (season.isPresent()) {
                Month last = season.get().months().get(2);
                return YearMonth.of(season.get() == Season.WINTER ? known + 1 : known, last)
                        .atEndOfMonth();
            }
            return YearMonth.of(known, month.orElse(Month.DECEMBER)).atEndOfMonth();
        }));
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /**
     * Writes the date as far as it is told: {@code 2021}, {@code 2021-03}, {@code 2021-03-15}, {@code --10-06} without a
     * year, {@code 2022-spring}; whether it was inferred is not told.
     *
     * @return the text, in the form of ISO 8601 with the seasons' names in English
     */
    public String written() {
        StringBuilder text = new StringBuilder();
        year().ifPresent(year -> text.append("%04d".formatted(year)));
        season().ifPresent(season ->
                text.append(text.isEmpty() ? "" : "-").append(season.name().toLowerCase(Locale.ROOT)));
        month().ifPresent(month -> text.append(text.isEmpty() ? "--" : "-").append("%02d".formatted(month.getValue())));
        dayOfMonth().ifPresent(day -> text.append("-%02d".formatted(day)));
        return text.toString();
    }
}
