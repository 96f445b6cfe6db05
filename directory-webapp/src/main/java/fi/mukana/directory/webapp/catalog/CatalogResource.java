package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.problem.RequestRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The directory's organizations and services. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory", description = "Organizations and services, read only; ETag and paging by Link header")
public class CatalogResource {

    private static final Set<String> SERVICE_PARAMETERS =
            Set.of("page", "size", "concept", "area", "municipality", "organization");
    private static final Set<String> ORGANIZATION_PARAMETERS = Set.of("page", "size", "area", "municipality");

    @Inject
    private CatalogViews views;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private @Nullable String acceptLanguage;

    /** Returns a page of the services, in the order of their ids, limited by codes. */
    @GET
    @Path("services")
    @Operation(summary = "Services, in the order of their ids")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = "concept",
            in = ParameterIn.QUERY,
            description = "A concept's id; the service has it or a narrower one. May stand several times.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "area",
            in = ParameterIn.QUERY,
            description = "An area's key, such as county:13; a service of a wider area serves it too.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "A municipality's code of three digits.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organization",
            in = ParameterIn.QUERY,
            description = "An organization's id.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServicePage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response services() {
        CatalogView view = views.current();
        ListRequest list = ListRequest.of(uri.getQueryParameters(), SERVICE_PARAMETERS, view.directory());
        return answer(view, presenter -> {
            List<Service> all = view.catalog().services().stream()
                    .filter(service -> isIn(service, list, view))
                    .toList();
            return new Listed(
                    new ServicePage(
                            new PageView(list.number(), list.size(), all.size()),
                            list.pageOf(all).stream().map(presenter::summary).toList()),
                    list.links(uri.getAbsolutePath().getRawPath(), uri.getQueryParameters(), all.size()));
        });
    }

    /** Returns a service. */
    @GET
    @Path("services/{id}")
    @Operation(summary = "A service")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such service")
    public Response service(@PathParam("id") String id) {
        CatalogView view = views.current();
        Service service =
                byId(id, ServiceId::of, "service", key -> view.catalog().service(key));
        return answer(view, presenter -> new Listed(presenter.detail(service), null));
    }

    /** Returns a page of the organizations, in the order of their ids, limited by areas. */
    @GET
    @Path("organizations")
    @Operation(summary = "Organizations, in the order of their ids")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(name = "area", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "municipality", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response organizations() {
        CatalogView view = views.current();
        ListRequest list = ListRequest.of(uri.getQueryParameters(), ORGANIZATION_PARAMETERS, view.directory());
        return answer(view, presenter -> {
            List<Organization> all = view.catalog().organizations().stream()
                    .filter(organization -> list.areas().stream()
                            .allMatch(wanted -> organization.areas().stream()
                                    .anyMatch(area -> view.directory().places().overlap(area, wanted))))
                    .toList();
            return new Listed(
                    new OrganizationPage(
                            new PageView(list.number(), list.size(), all.size()),
                            list.pageOf(all).stream().map(presenter::summary).toList()),
                    list.links(uri.getAbsolutePath().getRawPath(), uri.getQueryParameters(), all.size()));
        });
    }

    /** Returns an organization. */
    @GET
    @Path("organizations/{id}")
    @Operation(summary = "An organization with its services")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such organization")
    public Response organization(@PathParam("id") String id) {
        CatalogView view = views.current();
        Organization organization = byId(
                id, OrganizationId::of, "organization", key -> view.catalog().organization(key));
        return answer(view, presenter -> new Listed(presenter.detail(organization), null));
    }

    private static boolean isIn(Service service, ListRequest list, CatalogView view) {
        boolean concepts = list.concepts().stream()
                .allMatch(wanted -> service.concepts().stream()
                        .anyMatch(concept -> concept.equals(wanted)
                                || view.directory()
                                        .vocabulary()
                                        .broaderThan(concept)
                                        .containsKey(wanted)));
        boolean areas = list.areas().stream()
                .allMatch(wanted -> service.areas().stream()
                        .anyMatch(area -> view.directory().places().overlap(area, wanted)));
        boolean organization =
                list.organization().map(service.organization()::equals).orElse(true);
        return concepts && areas && organization;
    }

    private static <K, T> T byId(
            String id, Function<String, K> parse, String what, Function<K, java.util.Optional<T>> find) {
        try {
            return find.apply(parse.apply(id)).orElseThrow(() -> RequestRefused.notFound(what, id));
        } catch (IllegalArgumentException e) {
            throw RequestRefused.notFound(what, id);
        }
    }

    /** Answers with 304 if the reader has this already: the same change, day and language. */
    private Response answer(CatalogView view, Function<CatalogPresenter, Listed> body) {
        Language language =
                ReaderLanguage.of(acceptLanguage, view.directory().profile().languages());
        EntityTag tag = new EntityTag(
                "%d-%s-%s".formatted(view.number(), view.directory().today(), language.tag()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null ? unchanged : Response.ok();
        if (unchanged == null) {
            Listed listed = body.apply(new CatalogPresenter(view.directory(), language));
            response.entity(listed.body()).language(language.toLocale());
            if (listed.links() != null) {
                response.header(HttpHeaders.LINK, listed.links());
            }
        }
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private record Listed(Object body, @Nullable String links) {}
}
