package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.Directory;
import fi.mukana.directory.NewsLink;
import fi.mukana.directory.RegionOverview.OrganizationCount;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.AddressParameters;
import fi.mukana.directory.webapp.catalog.CatalogPresenter;
import fi.mukana.directory.webapp.catalog.CodeReader;
import fi.mukana.directory.webapp.catalog.ContentResource;
import fi.mukana.directory.webapp.catalog.PageChoice;
import fi.mukana.directory.webapp.indexing.CatalogView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** The region as a whole: what is stated of it, its services in numbers, its news. */
@Path("v1/region")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "region", description = "The region in numbers, and the channels by which one follows it")
public class RegionResource extends ContentResource {

    private static final int LAST_PAGE = 1_000_000;

    /** Returns the region. */
    @GET
    @Operation(summary = "The region with its links and what is stated of it, beside what is listed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegionProfileView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    public Response region() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        parameters(Set.of(), codes);
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(view, language, () -> {
            RegionProfile profile = directory.profile();
            return single(new RegionProfileView(
                    profile.id(),
                    CatalogPresenter.texts(profile.name()),
                    CatalogPresenter.texts(profile.publisher()),
                    new CatalogPresenter(directory, language).areas(profile.areas()),
                    CatalogPresenter.tags(profile.languages()),
                    profile.links().stream().map(CatalogPresenter::link).toList(),
                    CatalogPresenter.figures(profile.figures(), directory::listed),
                    profile.demo()));
        });
    }

    /** Returns the region in numbers. */
    @GET
    @Path("overview")
    @Operation(
            summary = "The services given today in numbers: by reach, municipality, theme, kind of support, group and"
                    + " freshness",
            description =
                    "What is for every municipality is counted once, in everywhere, and in no municipality's local"
                            + " number.")
    @Parameter(
            name = "concept",
            in = ParameterIn.QUERY,
            description = "A concept's id: only services that have it or a narrower one are counted. May stand several"
                    + " times.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegionOverviewView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response overview() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(Set.of("concept"), codes);
        List<ConceptId> concepts = codes.concepts("concept", parameters.all("concept"));
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(
                view,
                language,
                () -> single(new RegionPresenter(directory, language).overview(directory.overview(concepts))));
    }

    /** Returns a page of the organizations with how fresh the data of their services is. */
    @GET
    @Path("freshness")
    @Operation(summary = "How fresh the data of the services is, by organization; those with the most to check first")
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
            description = "A concept's id: only services that have it or a narrower one are counted. May stand several"
                    + " times.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganizationFreshnessPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response freshness() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(Set.of("page", "size", "concept"), codes);
        PageChoice page = PageChoice.of(parameters, LAST_PAGE);
        List<ConceptId> concepts = codes.concepts("concept", parameters.all("concept"));
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(view, language, () -> {
            List<OrganizationCount> all = directory.overview(concepts).organizations();
            RegionPresenter presenter = new RegionPresenter(directory, language);
            return listed(
                    new OrganizationFreshnessPage(
                            page.view(all.size()),
                            page.of(all).stream().map(presenter::freshness).toList()),
                    page,
                    parameters,
                    all.size());
        });
    }

    /** Returns a page of the channels and news. */
    @GET
    @Path("news")
    @Operation(
            summary = "Channels to follow and news, of the region, its organizations and services",
            description = "Links alone: nothing is fetched from the sites that they lead to.")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "A kind of link, such as newsletter or news.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NewsLinkPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read; every finding is told")
    public Response news() {
        CatalogView view = view();
        Directory directory = view.directory();
        CodeReader codes = CodeReader.ofAddress(directory);
        AddressParameters parameters = parameters(Set.of("page", "size", "kind"), codes);
        PageChoice page = PageChoice.of(parameters, LAST_PAGE);
        Optional<WebLink.Kind> kind = codes.choice("kind", parameters.one("kind"), WebLink.Kind.class);
        codes.refuseFindings();
        Language language = readersLanguage(view);
        return answer(view, language, () -> {
            List<NewsLink> all = directory.newsLinks().stream()
                    .filter(link ->
                            kind.filter(one -> one != link.link().kind()).isEmpty())
                    .toList();
            RegionPresenter presenter = new RegionPresenter(directory, language);
            return listed(
                    new NewsLinkPage(
                            page.view(all.size()),
                            page.of(all).stream().map(presenter::news).toList()),
                    page,
                    parameters,
                    all.size());
        });
    }
}
