package fi.mukana.directory;

/**
 * How far into a directory's region a service reaches: each service reaches in exactly one way.
 *
 * <p>Finnish: <i>palvelun ulottuvuus alueella</i>. HSDS: –. PTV: –.
 */
public enum Reach {
    /** It serves the residents of some of the region's municipalities, not of all. */
    LOCAL,
    /** Its areas hold every municipality of the region, by phone or net or in places. */
    REGION_WIDE,
    /** It can be used from anywhere by phone or net; its other areas do not hold the whole region. */
    REMOTE,
    /** It does not tell where people are served. */
    UNSTATED,
    /** It serves none of the region's municipalities. */
    ELSEWHERE;

    /**
     * Whether it is for the residents of every municipality of the region, as far as is known.
     *
     * @return true for what is region-wide, remote, or does not tell its area
     */
    public boolean isEverywhere() {
        return this == REGION_WIDE || this == REMOTE || this == UNSTATED;
    }
}
