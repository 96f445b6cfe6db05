package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.Directory;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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

/** The directory's events. */
@Path("v1/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class EventsResource extends ContentResource {

    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS =
            Set.of("page", "size", "concept", "area", "municipality", "organization", "from", "through");

    /** Returns a page of the events, past and to come, in the order of their days, limited by days and codes. */
    @GET
    @Operation(
            summary = "Events, the earliest first",
            description =
                    "Past ones too, unless from is given. One of several days, or whose day is told in part, is on"
                            + " each day on which it may be.")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day, inclusive, such as 2026-01-31.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "through",
            in = ParameterIn.QUERY,
            description = "The last day, inclusive.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "concept",
            in = ParameterIn.QUERY,
            description = "A concept's id; the event has it or a narrower one. May stand several times.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "area",
            in = ParameterIn.QUERY,
            description = "An area's key, such as county:13, for whose residents it is. May stand several times.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "A municipality's code of three digits.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "organization",
            in = ParameterIn.QUERY,
            description = "The id of an organization that holds it, alone or with others.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response events() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(PARAMETERS, codes);
        PageChoice page = PageChoice.of(parameters, LAST_PAGE);
        EventDays days = EventDays.of(parameters);
        ListLimits limits = ListLimits.of(parameters, codes);
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(view, language, () -> {
            List<Event> all = view.catalog().events().stream()
                    .filter(event -> days.include(event.time())
                            && limits.haveConcepts(event.concepts(), directory)
                            && limits.reach(event.areas(), directory)
                            && limits.belongTo(holders(event)))
                    .sorted(EventDays.ORDER)
                    .toList();
            EventPresenter presenter = new EventPresenter(directory, language);
            return listed(
                    new EventPage(
                            page.view(all.size()),
                            page.of(all).stream().map(presenter::summary).toList()),
                    page,
                    parameters,
                    all.size());
        });
    }

    /** Returns an event. */
    @GET
    @Path("{id}")
    @Operation(summary = "An event")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such event")
    public Response event(@PathParam("id") String id) {
        CatalogView view = view();
        Event event = byId(id, EventId::of, "event", view.catalog()::event);
        Language language = readersLanguage(view);
        return answer(view, language, () -> single(new EventPresenter(view.directory(), language).detail(event)));
    }

    private static List<OrganizationId> holders(Event event) {
        List<OrganizationId> holders = new ArrayList<>(event.partners());
        holders.add(event.organizer());
        return holders;
    }
}
