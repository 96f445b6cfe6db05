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
    SPRING(Month.MARCH),
    /** June, July, August. */
    SUMMER(Month.JUNE),
    /** September, October, November. */
    AUTUMN(Month.SEPTEMBER),
    /** December, January, February. */
    WINTER(Month.DECEMBER);

    private final Month first;

    Season(Month first) {
        this.first = first;
    }

    /**
     * The months of the season, in order.
     *
     * @return three months; winter begins in December
     */
    public List<Month> months() {
        return List.of(first, first.plus(1), first.plus(2));
    }
}
