package fi.mukana.directory.webapp.matching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.search.Excerpt;
import fi.mukana.directory.search.RecordKind;
import fi.mukana.directory.search.SearchRequest;
import fi.mukana.directory.search.SearchResult;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.PageView;
import fi.mukana.directory.webapp.catalog.ReaderLanguage;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search by words and filters, and suggestions; POST, because words may tell of the person who writes them. */
@Path("v1")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Services, organizations and events by words and filters; nothing of it is kept")
public class SearchResource {

    private static final int DEFAULT_SIZE = 20;
    private static final int DEFAULT_LIMIT = 10;

    @Inject
    private CatalogViews views;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private @Nullable String acceptLanguage;

    /** Searches. */
    @POST
    @Path("search")
    @Timed(name = "directory_search", absolute = true, description = "Searching by words and filters")
    @Operation(summary = "Search services, organizations and events")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response search(SearchQuery query) {
        CatalogView view = views.current();
        Directory directory = view.directory();
        BodyCodes codes = new BodyCodes(directory);
        int page = requireNonNullElse(query.page, 1);
        int size = requireNonNullElse(query.size, DEFAULT_SIZE);
        List<Area> areas = new ArrayList<>(codes.areas("/areas", query.areas));
        codes.municipality("/municipality", query.municipality).ifPresent(code -> areas.add(Area.municipality(code)));
        SearchRequest.Builder request = SearchRequest.builder()
                .words(requireNonNullElse(query.words, ""))
                .kinds(codes.choices("/kinds", query.kinds, RecordKind.class).toArray(RecordKind[]::new))
                .areas(areas)
                .concepts(new LinkedHashSet<>(codes.concepts("/concepts", query.concepts)))
                .languages(new LinkedHashSet<>(codes.languages("/languages", query.languages)))
                .freeOnly(query.freeOnly != null && query.freeOnly)
                .channels(new LinkedHashSet<>(codes.choices("/channels", query.channels, ChannelKind.class)))
                .times(new LinkedHashSet<>(codes.choices("/times", query.times, TimeWish.class)))
                .day(directory.today())
                .language(codes.language(query.language, readersLanguage(directory)))
                .facets(query.facets == null || query.facets)
                .page(page - 1)
                .size(size);
        codes.choice("/sort", query.sort, SearchRequest.Sort.class).ifPresent(request::sort);
        codes.refuseFindings();
        SearchResult result = view.search().search(request.build());
        return answer(new SearchResponse(
                view.number(),
                new PageView(page, size, result.total()),
                result.hits().stream()
                        .map(hit -> new SearchResponse.HitView(
                                EnumCodes.code(hit.kind()),
                                hit.id(),
                                hit.score(),
                                excerpt(hit.title()),
                                hit.snippet().map(SearchResource::excerpt).orElse(null)))
                        .toList(),
                facets(result)));
    }

    /** Suggests. */
    @POST
    @Path("suggest")
    @Operation(summary = "Names of concepts, services, organizations and events with a word that begins so")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SuggestResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response suggest(SuggestQuery query) {
        CatalogView view = views.current();
        BodyCodes codes = new BodyCodes(view.directory());
        Language language = codes.language(query.language, readersLanguage(view.directory()));
        codes.refuseFindings();
        return answer(new SuggestResponse(
                view.number(),
                view
                        .search()
                        .suggest(requireNonNull(query.prefix), language, requireNonNullElse(query.limit, DEFAULT_LIMIT))
                        .stream()
                        .map(suggestion -> new SuggestResponse.SuggestionView(
                                EnumCodes.code(suggestion.kind()),
                                suggestion.id(),
                                suggestion.text(),
                                suggestion.language().tag(),
                                suggestion.count()))
                        .toList()));
    }

    private Language readersLanguage(Directory directory) {
        return ReaderLanguage.of(acceptLanguage, directory.profile().languages());
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

    private static Map<String, List<SearchResponse.FacetView>> facets(SearchResult result) {
        Map<String, List<SearchResponse.FacetView>> facets = new TreeMap<>();
        result.facets()
                .forEach((dimension, counts) -> facets.put(
                        EnumCodes.code(dimension),
                        counts.stream()
                                .map(count ->
                                        new SearchResponse.FacetView(count.value(), count.count(), count.chosen()))
                                .toList()));
        return facets;
    }

    private static Response answer(Object body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
