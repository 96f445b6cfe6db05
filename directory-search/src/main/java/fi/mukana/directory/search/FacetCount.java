package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

/**
 * How many results there are with a value.
 *
 * <p>Counted as if nothing were chosen in the value's own dimension, so that a second value can be chosen knowing what it
 * brings. Immutable and thread-safe. Finnish: <i>rajaimen lukumäärä</i>. HSDS: –. PTV: –.
 *
 * @param value the concept id, area key or language tag
 * @param count the number of results with the value, 0 or more
 * @param chosen whether the request chose it
 */
public record FacetCount(String value, int count, boolean chosen) {
    /** Checks that nothing is null. */
    public FacetCount {
        requireNonNull(value, "value");
    }
}
