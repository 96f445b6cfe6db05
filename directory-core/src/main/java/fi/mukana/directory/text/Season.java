package fi.mukana.directory.text;

import java.time.Month;
import java.util.List;

/**
 * A season of the year, as announcements name it when they name no month.
 *
 * <p>Finnish: <i>vuodenaika</i>. HSDS: –. PTV: –.
 */
public enum Season {
    /** March, April, May. */
    SPRING(Month.MARCH, Month.APRIL, Month.MAY),
    /** June, July, August. */
    SUMMER(Month.JUNE, Month.JULY, Month.AUGUST),
    /** September, October, November. */
    AUTUMN(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER),
    /** December, January, February. */
    WINTER(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

    private final List<Month> months;

    Season(Month... months) {
        this.months = List.of(months);
    }

    /**
     * The months of the season, in order.
     *
     * @return three months; winter begins in December
     */
    public List<Month> months() {
        return months;
    }
}
