package fi.mukana.directory.organization;

import java.time.LocalDate;

/**
 * How long ago data was last assured, in the steps in which editors check it.
 *
 * <p>In order from the freshest. Finnish: <i>tietojen ajantasaisuus</i>. HSDS: {@code assured_date}. PTV: modified (the
 * nearest).
 */
public enum Freshness {
    /** At most three months ago, that day included. */
    WITHIN_3_MONTHS(3),
    /** More than three and at most six months ago. */
    WITHIN_6_MONTHS(6),
    /** More than six and at most twelve months ago. */
    WITHIN_12_MONTHS(12),
    /** More than twelve months ago. */
    OLDER(Integer.MAX_VALUE),
    /** Nobody has assured it. */
    NEVER(0);

    private final int months;

    Freshness(int months) {
        this.months = months;
    }

    /**
     * How fresh data is on a day.
     *
     * @param assurance when it was assured
     * @param today the day
     * @return the step; a day yet to come counts as the freshest
     */
    public static Freshness of(Assurance assurance, LocalDate today) {
        return assurance.assuredDate().map(day -> of(day, today)).orElse(NEVER);
    }

    private static Freshness of(LocalDate day, LocalDate today) {
        for (Freshness step : new Freshness[] {WITHIN_3_MONTHS, WITHIN_6_MONTHS, WITHIN_12_MONTHS}) {
            if (!day.isBefore(today.minusMonths(step.months))) {
                return step;
            }
        }
        return OLDER;
    }

    /**
     * Whether somebody should check the data.
     *
     * @return true if it was assured more than twelve months ago or never
     */
    public boolean isToCheck() {
        return this == OLDER || this == NEVER;
    }
}
