package fi.mukana.directory.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for a request: one page of it, the number of all, and counts to narrow it by.
 *
 * <p>Immutable and thread-safe. Finnish: <i>hakutulos</i>. HSDS: –. PTV: –.
 *
 * @param total the number of records found, on all pages
 * @param hits the records of the page, in the order asked for
 * @param facets the counts of each dimension, the most first, then by value; empty if none were asked for
 * @param changeNumber up to which change of the directory's content the answer holds
 */
public record SearchResult(
        int total, List<SearchHit> hits, Map<FacetDimension, List<FacetCount>> facets, long changeNumber) {

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        Map<FacetDimension, List<FacetCount>> copy = new EnumMap<>(FacetDimension.class);
        facets.forEach((dimension, counts) -> copy.put(dimension, List.copyOf(counts)));
        Map<FacetDimension, List<FacetCount>> unmodifiable = Collections.unmodifiableMap(copy);
        facets = unmodifiable;
    }

    /**
     * The counts of one dimension.
     *
     * @param dimension the dimension
     * @return the counts, the most first, then by value; empty if none were asked for
     */
    public List<FacetCount> facet(FacetDimension dimension) {
        return facets.getOrDefault(dimension, List.of());
    }
}
