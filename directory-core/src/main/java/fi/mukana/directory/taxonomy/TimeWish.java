package fi.mukana.directory.taxonomy;

/**
 * When a person can or wants to come, or when something takes place.
 *
 * <p>Finnish: <i>ajankohtatoive</i>. HSDS: {@code schedule}. PTV: service hours.
 */
public enum TimeWish {
    /** Monday to Friday between 8 and 16. Finnish: <i>arkipäivisin</i>. */
    WEEKDAY_DAYTIME,
    /** Any day from 16 on. Finnish: <i>iltaisin</i>. */
    EVENING,
    /** Saturday or Sunday. Finnish: <i>viikonloppuisin</i>. */
    WEEKEND,
    /** Any day after 22 or before 6. Finnish: <i>öisin</i>. */
    NIGHT
}
