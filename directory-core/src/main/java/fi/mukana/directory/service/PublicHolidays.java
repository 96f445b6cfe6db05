package fi.mukana.directory.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The public holidays of Finland, counted for any year of the Gregorian calendar.
 *
 * <p>They are the thirteen days that are church holidays or holidays by law. The eves of midsummer and Christmas are
 * none, although most places are closed on them. Immutable and thread-safe. Finnish: <i>pyhäpäivä</i>. HSDS: –. PTV: –.
 */
public final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 6),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private static final Set<Integer> DAYS_FROM_EASTER = Set.of(-2, 0, 1, 39, 49);

    private PublicHolidays() {}

    /**
     * Whether a day is a public holiday in the whole of Finland.
     *
     * @param day the day
     * @return true for New Year's Day, Epiphany, Good Friday, Easter Sunday and Monday, May Day, Ascension Day, Whit
     *     Sunday, Midsummer Day (the Saturday of 20 to 26 June), All Saints' Day (the Saturday of 31 October to 6
     *     November), Independence Day, Christmas Day and Boxing Day
     */
    public static boolean includes(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || DAYS_FROM_EASTER.contains(
                        day.getDayOfYear() - easter(day.getYear()).getDayOfYear())
                || day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.JUNE, 20)))
                || day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.OCTOBER, 31)));
    }

    private static LocalDate saturdayFrom(LocalDate earliest) {
        return earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Returns Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
