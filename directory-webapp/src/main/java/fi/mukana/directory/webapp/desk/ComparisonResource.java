package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.AddressParameters;
import fi.mukana.directory.webapp.catalog.CatalogPresenter;
import fi.mukana.directory.webapp.catalog.CodeReader;
import fi.mukana.directory.webapp.catalog.ContentResource;
import fi.mukana.directory.webapp.catalog.TextView;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable;
import fi.mukana.directory.webapp.catalog.page.ComparisonWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.problem.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services side by side. What is open now changes by the minute, so the answer has no ETag. */
@Path("v1/services/compare")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class ComparisonResource extends ContentResource {

    private static final String ID = "id";
    private static final String MUNICIPALITY = "municipality";
    private static final int FEWEST = 2;

    /** Returns what one decides by when choosing between services. */
    @GET
    @Operation(summary = "Services side by side: what they differ in")
    @Parameter(
            name = ID,
            in = ParameterIn.QUERY,
            description = "A service's id; stands two to twelve times.",
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = MUNICIPALITY,
            in = ParameterIn.QUERY,
            description = "A municipality's code of three digits, from where the distance is told.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response compare() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(Set.of(ID, MUNICIPALITY), codes);
        List<Service> services = services(parameters, directory, codes);
        Optional<MunicipalityCode> home = codes.municipality(MUNICIPALITY, parameters.one(MUNICIPALITY));
        codes.refuseFindings();
        Language reader = readersLanguage(view);
        Language language = Texts.LANGUAGES.contains(reader) ? reader : Texts.LANGUAGES.get(0);
        return Response.ok(answer(view, services, home, language))
                .language(language.toLocale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static List<Service> services(AddressParameters parameters, Directory directory, CodeReader codes) {
        Set<String> ids = new LinkedHashSet<>(parameters.all(ID));
        if (ids.size() < FEWEST || ids.size() > DeskAddress.MOST_SERVICES) {
            parameters.refuse(
                    ID,
                    "It names %d services.".formatted(ids.size()),
                    "Name %d to %d different ones, each as id=.".formatted(FEWEST, DeskAddress.MOST_SERVICES));
        }
        List<Service> services = new ArrayList<>();
        for (String id : ids) {
            ServiceId.parse(id)
                    .flatMap(directory.catalog()::service)
                    .filter(CatalogWords::isShown)
                    .ifPresentOrElse(
                            services::add,
                            () -> codes.add(Finding.inParameter(
                                    ID,
                                    id,
                                    "There is no service with this id.",
                                    "Take an id from the list of services.")));
        }
        return services;
    }

    private static ComparisonView answer(
            CatalogView view, List<Service> services, Optional<MunicipalityCode> home, Language language) {
        CatalogPresenter presenter = new CatalogPresenter(view.directory(), language);
        ComparisonTable table = new ComparisonWords(view.listing(), language).table(services, home);
        return new ComparisonView(
                services.stream().map(presenter::summary).toList(),
                table.rows().stream().map(row -> row(row, language)).toList());
    }

    private static ComparisonView.Row row(ComparisonTable.Row row, Language language) {
        return new ComparisonView.Row(
                row.aspect(),
                row.label(),
                row.differs(),
                row.cells().stream()
                        .map(cell -> cell.lines().stream()
                                .map(line -> new TextView(
                                        line.text().text(),
                                        line.text().lang().orElse(language.tag()),
                                        line.text().lang().isPresent()))
                                .toList())
                        .toList());
    }
}
