package fi.mukana.directory.event;

/**
 * Where one takes part.
 *
 * <p>Finnish: <i>osallistumistapa</i>. HSDS: –. schema.org: eventAttendanceMode. Seed row S1-13.
 */
public enum AttendanceMode {
    /** On site. Finnish: <i>paikan päällä</i>. */
    ONSITE,
    /** Remotely. Finnish: <i>etänä</i>. */
    REMOTE,
    /** Either way. Finnish: <i>hybridi</i>. */
    HYBRID,
    /** The source does not say. */
    UNKNOWN
}
