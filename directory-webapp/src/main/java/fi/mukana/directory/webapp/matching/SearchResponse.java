package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.PageView;
import fi.mukana.directory.webapp.catalog.TextView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param changeNumber the change up to which the directory was read
 * @param page which page; its total is how many were found
 * @param hits the hits of the page
 * @param facets counts by dimension (theme, support-type, target-group, area, language), empty if none were wanted
 */
@Schema(name = "SearchResponse")
public record SearchResponse(
        long changeNumber, PageView page, List<HitView> hits, Map<String, List<FacetView>> facets) {

    /**
     * A hit.
     *
     * @param kind service, organization or event
     * @param id the record's id within its kind
     * @param score 0 to 100, 0 without words
     * @param title the name
     * @param snippet the part of its texts where most of the words stand, none if it has but a name
     */
    @Schema(name = "Hit")
    public record HitView(
            String kind,
            String id,
            int score,
            ExcerptView title,
            @Nullable ExcerptView snippet) {}

    /**
     * A piece of text.
     *
     * @param text the text, plain
     * @param lang its language
     * @param fallback whether another language was asked for
     * @param highlights begin (inclusive) and end (exclusive) of each found word, in characters
     * @param cutBefore whether the text begins before it
     * @param cutAfter whether the text goes on after it
     */
    @Schema(name = "Excerpt")
    public record ExcerptView(
            String text,
            String lang,
            boolean fallback,
            List<List<Integer>> highlights,
            boolean cutBefore,
            boolean cutAfter) {}

    /**
     * A count.
     *
     * @param value concept id, area key or language tag
     * @param name the concept's or area's name in the reader's language, none for languages
     * @param count how many results have it
     * @param chosen whether the query chose it
     */
    @Schema(name = "FacetCount")
    public record FacetView(String value, @Nullable TextView name, int count, boolean chosen) {}
}
