package fi.mukana.directory.organization;

/**
 * How far an organization reaches.
 *
 * <p>Finnish: <i>toiminnan taso</i>. HSDS: –. PTV: –. Seed row S4-07.
 */
public enum ScopeLevel {
    /** The whole country. Finnish: <i>valtakunnallinen</i>. */
    NATIONAL,
    /** A region. Finnish: <i>maakunnallinen</i>. */
    REGIONAL,
    /** A part of a region. Finnish: <i>alueellinen</i>. */
    AREA,
    /** A municipality or village. Finnish: <i>paikallinen</i>. */
    LOCAL,
    /** The source does not say. */
    UNKNOWN
}
