package fi.mukana.directory.search;

/**
 * The kinds of records that are searched together.
 *
 * <p>Finnish: <i>tietueen laji</i>. HSDS: –. PTV: –.
 */
public enum RecordKind {
    /** A service. Finnish: <i>palvelu</i>. */
    SERVICE,
    /** An organization. Finnish: <i>järjestö</i>. */
    ORGANIZATION,
    /** An event. Finnish: <i>tapahtuma</i>. */
    EVENT
}
