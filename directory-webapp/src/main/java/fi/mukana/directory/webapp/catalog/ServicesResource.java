package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.Directory;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory's services. */
@Path("v1/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory", description = "Organizations, services and events, read only; ETag and paging by Link header")
public class ServicesResource extends ContentResource {

    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS = Set.of(
            "page", "size", "concept", "area", "municipality", "organization", "offered", "reach", "place", "assured");

    /** Returns a page of the services, in the order of their ids, limited by codes. */
    @GET
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
            description = "An area's key, such as county:13; a service of a wider area serves it too. May stand several"
                    + " times.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "A municipality's code of three digits.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organization",
            in = ParameterIn.QUERY,
            description = "The id of the responsible organization.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "offered",
            in = ParameterIn.QUERY,
            description = "Only those that are given today, by an organization that works: what the region's overview"
                    + " counts.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "reach",
            in = ParameterIn.QUERY,
            description = "How far into the region it reaches. May stand several times: one of them is enough.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"local", "region-wide", "remote", "unstated", "elsewhere"}))
    @Parameter(
            name = "place",
            in = ParameterIn.QUERY,
            description = "The code of a municipality in which it has a public place.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "assured",
            in = ParameterIn.QUERY,
            description = "How long ago its data was assured.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"within-3-months", "within-6-months", "within-12-months", "older", "never"}))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServicePage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response services() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(PARAMETERS, codes);
        PageChoice page = PageChoice.of(parameters, LAST_PAGE);
        ListLimits limits = ListLimits.of(parameters, codes);
        ServiceLimits services = ServiceLimits.of(parameters, codes);
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(view, language, () -> {
            LocalDate today = directory.today();
            List<Service> all = view.catalog().services().stream()
                    .filter(service -> limits.haveConcepts(service.concepts(), directory)
                            && limits.reach(service.areas(), directory)
                            && limits.belongTo(List.of(service.organization()))
                            && services.include(service, directory, today))
                    .toList();
            CatalogPresenter presenter = new CatalogPresenter(directory, language);
            return listed(
                    new ServicePage(
                            page.view(all.size()),
                            page.of(all).stream().map(presenter::summary).toList()),
                    page,
                    parameters,
                    all.size());
        });
    }

    /** Returns a service. */
    @GET
    @Path("{id}")
    @Operation(summary = "A service")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such service")
    public Response service(@PathParam("id") String id) {
        CatalogView view = view();
        Service service = byId(id, ServiceId::of, "service", view.catalog()::service);
        Language language = readersLanguage(view);
        return answer(view, language, () -> single(new CatalogPresenter(view.directory(), language).detail(service)));
    }
}
