package fi.mukana.directory.webapp.matching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.CodeReader;
import fi.mukana.directory.webapp.catalog.ReaderLanguage;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a need to services that fit, and why. Answers are never cached: they tell of a person. */
@Path("v1")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matching", description = "From a need to services that fit, with reasons; nothing of a need is kept")
public class MatchingResource {

    private static final int DEFAULT_SIZE = 20;

    @Inject
    private CatalogViews views;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private @Nullable String acceptLanguage;

    /** Finds what fits a need. */
    @POST
    @Path("find")
    @Timed(name = "directory_find", absolute = true, description = "Finding what fits a need")
    @Operation(summary = "Find what fits a need: understood, ranked with reasons, excluded with reasons, counted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response find(FindRequest request) {
        CatalogView view = views.current();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofBody(directory);
        Language language = codes.language("/language", request.language, readersLanguage(directory));
        Need need = NeedReader.read(requireNonNull(request.need), codes);
        FindResult found = request.interpret == null || request.interpret
                ? directory.find(need, language)
                : directory.match(need, language);
        return answer(new MatchPresenter(directory, language)
                .found(
                        view.number(),
                        found,
                        requireNonNullElse(request.page, 1),
                        requireNonNullElse(request.size, DEFAULT_SIZE)));
    }

    /** Tells why a service is offered for a need or not. */
    @POST
    @Path("why")
    @Timed(name = "directory_why", absolute = true, description = "Telling why a service is offered or not")
    @Operation(summary = "Why a service is offered for a need, or why not, and what would have to change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WhyResponse.class)))
    @APIResponse(responseCode = "400", description = "The body needs correcting; every finding is told")
    public Response why(WhyRequest request) {
        CatalogView view = views.current();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofBody(directory);
        Language language = codes.language("/language", request.language, readersLanguage(directory));
        Need need = NeedReader.read(requireNonNull(request.need), codes);
        String id = requireNonNull(request.service);
        boolean interpret = request.interpret == null || request.interpret;
        Why why = serviceId(id)
                .flatMap(service ->
                        interpret ? directory.why(need, service, language) : directory.whyMatched(need, service))
                .orElseThrow(() -> RequestRefused.invalid(List.of(Finding.inBody(
                        "/service",
                        Optional.of(id),
                        "There is no service with this id.",
                        "Take an id from an answer of find or from the list of services."))));
        return answer(new MatchPresenter(directory, language).why(view.number(), why));
    }

    private Language readersLanguage(Directory directory) {
        return ReaderLanguage.of(acceptLanguage, directory.profile().languages());
    }

    private static Optional<ServiceId> serviceId(String id) {
        try {
            return Optional.of(ServiceId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Response answer(Object body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
