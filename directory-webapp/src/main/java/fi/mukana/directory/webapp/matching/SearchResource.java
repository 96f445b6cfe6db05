package fi.mukana.directory.webapp.matching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.search.RecordKind;
import fi.mukana.directory.search.SearchRequest;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.AddressParameters;
import fi.mukana.directory.webapp.catalog.CodeReader;
import fi.mukana.directory.webapp.catalog.ContentResource;
import fi.mukana.directory.webapp.catalog.PageChoice;
import fi.mukana.directory.webapp.indexing.CatalogView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Search by words and filters, and suggestions. Words go by POST, because they may tell of the person who writes them, and
 * an address ends up in logs and histories; filters alone are codes and go by GET, too.
 */
@Path("v1")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Services, organizations and events by words and filters; no words are kept")
public class SearchResource extends ContentResource {

    private static final int DEFAULT_SIZE = 20;
    private static final int DEFAULT_LIMIT = 10;
    private static final int LAST_PAGE = SearchRequest.LAST_PAGE + 1;

    /** Searches. */
    @POST
    @Path("search")
    @Timed(name = "directory_search", absolute = true, description = "Searching by words and filters")
    @Operation(
            summary = "Search services, organizations and events by words and filters",
            description = "Filters only ever narrow and change no score. Nothing of the body is kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response search(SearchQuery query) {
        CatalogView view = view();
        CodeReader codes = CodeReader.ofBody(view.directory());
        SearchRequest request = request(query, "/", codes, view);
        codes.refuseFindings();
        return unkept(new SearchPresenter(view, request).found());
    }

    /** Searches by filters alone. */
    @GET
    @Path("search")
    @Operation(
            summary = "Search services, organizations and events by filters",
            description = "The fields of the POST as parameters, but for words: these stand in no address. A parameter"
                    + " that is a list there may stand several times here. ETag and paging by Link header.")
    @Parameter(
            name = "kinds",
            in = ParameterIn.QUERY,
            description = "service, organization, event; all if left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "A municipality's code of three digits",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "areas",
            in = ParameterIn.QUERY,
            description = "Keys of areas, such as county:13: what serves one of them",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "concepts",
            in = ParameterIn.QUERY,
            description = "Ids of concepts: of one scheme at least one, of several schemes one of each",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "languages",
            in = ParameterIn.QUERY,
            description = "Languages of service, BCP 47: at least one",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organization",
            in = ParameterIn.QUERY,
            description = "An organization's id: what it answers for or has a part in",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "freeOnly", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "channels",
            in = ParameterIn.QUERY,
            description = "electronic, web-page, printable-form, phone, service-location: at least one",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "times",
            in = ParameterIn.QUERY,
            description = "weekday-daytime, evening, weekend, night: at least one",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "relevance or name, which are the same without words",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "The language of the answer, BCP 47; the Accept-Language header if left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10001", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchResponse.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response filter() {
        CatalogView view = view();
        CodeReader codes = CodeReader.ofAddress(view.directory());
        AddressParameters parameters = parameters(
                Set.of(
                        "kinds",
                        "municipality",
                        "areas",
                        "concepts",
                        "languages",
                        "organization",
                        "freeOnly",
                        "channels",
                        "times",
                        "facets",
                        "sort",
                        "language",
                        "page",
                        "size"),
                codes);
        PageChoice page = PageChoice.of(parameters, LAST_PAGE);
        SearchRequest request = request(query(parameters, page), "", codes, view);
        codes.refuseFindings();
        return answer(view, request.language(), () -> {
            SearchResponse found = new SearchPresenter(view, request).found();
            return listed(found, page, parameters, found.page().total());
        });
    }

    /** Suggests. */
    @POST
    @Path("suggest")
    @Operation(summary = "Names of concepts, services, organizations and events with a word that begins so")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SuggestResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response suggest(SuggestQuery query) {
        CatalogView view = view();
        CodeReader codes = CodeReader.ofBody(view.directory());
        Language language = codes.language("/language", query.language, readersLanguage(view));
        codes.refuseFindings();
        return unkept(new SuggestResponse(
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

    private static SearchQuery query(AddressParameters parameters, PageChoice page) {
        SearchQuery query = new SearchQuery();
        query.kinds = parameters.all("kinds");
        query.municipality = parameters.one("municipality");
        query.areas = parameters.all("areas");
        query.concepts = parameters.all("concepts");
        query.languages = parameters.all("languages");
        query.organization = parameters.one("organization");
        query.freeOnly = parameters.flag("freeOnly", false);
        query.channels = parameters.all("channels");
        query.times = parameters.all("times");
        query.facets = parameters.flag("facets", true);
        query.sort = parameters.one("sort");
        query.language = parameters.one("language");
        query.page = page.number();
        query.size = page.size();
        return query;
    }

    private SearchRequest request(SearchQuery query, String at, CodeReader codes, CatalogView view) {
        List<Area> areas = new ArrayList<>(codes.areas(at + "areas", query.areas));
        codes.municipality(at + "municipality", query.municipality)
                .map(code -> Area.municipality(code))
                .ifPresent(areas::add);
        SearchRequest.Builder request = SearchRequest.builder()
                .words(requireNonNullElse(query.words, ""))
                .kinds(codes.choices(at + "kinds", query.kinds, RecordKind.class)
                        .toArray(RecordKind[]::new))
                .areas(areas)
                .concepts(new LinkedHashSet<>(codes.concepts(at + "concepts", query.concepts)))
                .languages(new LinkedHashSet<>(codes.languages(at + "languages", query.languages)))
                .freeOnly(query.freeOnly != null && query.freeOnly)
                .channels(new LinkedHashSet<>(codes.choices(at + "channels", query.channels, ChannelKind.class)))
                .times(new LinkedHashSet<>(codes.choices(at + "times", query.times, TimeWish.class)))
                .day(view.directory().today())
                .language(codes.language(at + "language", query.language, readersLanguage(view)))
                .facets(query.facets == null || query.facets)
                .page(requireNonNullElse(query.page, 1) - 1)
                .size(requireNonNullElse(query.size, DEFAULT_SIZE));
        codes.organization(at + "organization", query.organization).ifPresent(request::organization);
        codes.choice(at + "sort", query.sort, SearchRequest.Sort.class).ifPresent(request::sort);
        return request.build();
    }

    private static Response unkept(Object body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
