package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.Directory;
import fi.mukana.directory.search.Excerpt;
import fi.mukana.directory.search.FacetCount;
import fi.mukana.directory.search.FacetDimension;
import fi.mukana.directory.search.SearchHit;
import fi.mukana.directory.search.SearchRequest;
import fi.mukana.directory.search.SearchResult;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.catalog.CatalogPresenter;
import fi.mukana.directory.webapp.catalog.PageView;
import fi.mukana.directory.webapp.catalog.TextView;
import fi.mukana.directory.webapp.indexing.CatalogView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Searches one view and makes view records of what was found. For one request. */
final class SearchPresenter {

    private final CatalogView view;
    private final SearchRequest request;
    private final CatalogPresenter records;

    SearchPresenter(CatalogView view, SearchRequest request) {
        this.view = view;
        this.request = request;
        this.records = new CatalogPresenter(view.directory(), request.language());
    }

    SearchResponse found() {
        SearchResult result = view.search().search(request);
        return new SearchResponse(
                view.number(),
                new PageView(request.page() + 1, request.size(), result.total()),
                result.hits().stream().map(SearchPresenter::hit).toList(),
                facets(result));
    }

    private static SearchResponse.HitView hit(SearchHit hit) {
        return new SearchResponse.HitView(
                EnumCodes.code(hit.kind()),
                hit.id(),
                hit.score(),
                excerpt(hit.title()),
                hit.snippet().map(SearchPresenter::excerpt).orElse(null));
    }

    private static SearchResponse.ExcerptView excerpt(Excerpt excerpt) {
        return new SearchResponse.ExcerptView(
                excerpt.text(),
                excerpt.language().tag(),
                excerpt.fallback(),
                excerpt.highlights().stream()
                        .map(highlight -> List.of(highlight.begin(), highlight.end()))
                        .toList(),
                excerpt.cutBefore(),
                excerpt.cutAfter());
    }

    private Map<String, List<SearchResponse.FacetView>> facets(SearchResult result) {
        Map<String, List<SearchResponse.FacetView>> facets = new TreeMap<>();
        result.facets()
                .forEach((dimension, counts) -> facets.put(
                        EnumCodes.code(dimension),
                        counts.stream().map(count -> facet(dimension, count)).toList()));
        return facets;
    }

    private SearchResponse.FacetView facet(FacetDimension dimension, FacetCount count) {
        return new SearchResponse.FacetView(
                count.value(), name(dimension, count.value()), count.count(), count.chosen());
    }

    private @Nullable TextView name(FacetDimension dimension, String value) {
        Directory directory = view.directory();
        return switch (dimension) {
            case THEME, SUPPORT_TYPE, TARGET_GROUP ->
                records.text(directory.vocabulary().labelOf(ConceptId.of(value)));
            case AREA ->
                directory
                        .places()
                        .findArea(value)
                        .map(area -> records.text(directory.places().nameOf(area)))
                        .orElse(null);
            case LANGUAGE -> null;
        };
    }
}
