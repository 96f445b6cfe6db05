package fi.mukana.directory.event;

/**
 * Whether an event takes place.
 *
 * <p>Finnish: <i>tapahtuman tila</i>. HSDS: –. schema.org: eventStatus.
 */
public enum EventStatus {
    /** It takes place as told. */
    SCHEDULED,
    /** It is put off; its new time may be unknown. */
    POSTPONED,
    /** It does not take place. */
    CANCELLED
}
