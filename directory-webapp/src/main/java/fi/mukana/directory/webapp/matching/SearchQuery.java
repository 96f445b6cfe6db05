package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import fi.mukana.directory.webapp.problem.Personal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is searched for: words, and filters that only ever narrow. */
@JsonRequest
@Schema(name = "SearchQuery")
public class SearchQuery {

    /** Words. */
    @Personal
    @Size(max = 2000, message = "must have at most 2000 characters")
    @Schema(description = "Words in any language; everything if left out. Not stored, not logged.")
    public @Nullable String words;

    /** Kinds of records. */
    @Schema(description = "service, organization, event; all if left out")
    public List<String> kinds = List.of();

    /** The municipality. */
    @Schema(description = "A municipality's code: what serves it, be it for the county or the whole country")
    public @Nullable String municipality;

    /** Areas. */
    @Size(max = 50, message = "must have at most 50 items")
    @Schema(description = "Keys of areas, such as county:13: what serves one of them")
    public List<String> areas = List.of();

    /** Concepts. */
    @Size(max = 50, message = "must have at most 50 items")
    @Schema(description = "Ids of concepts: of one scheme at least one, of several schemes one of each")
    public List<String> concepts = List.of();

    /** Languages of service. */
    @Size(max = 20, message = "must have at most 20 items")
    @Schema(description = "Languages of service, BCP 47: at least one")
    public List<String> languages = List.of();

    /** The organization. */
    @Schema(description = "An organization's id: what it answers for or has a part in")
    public @Nullable String organization;

    /** Whether only free support will do. */
    @Schema(description = "Whether to leave out what costs something; false if left out")
    public @Nullable Boolean freeOnly;

    /** Kinds of channels. */
    @Schema(description = "electronic, web-page, printable-form, phone, service-location: at least one")
    public List<String> channels = List.of();

    /** Times. */
    @Schema(description = "weekday-daytime, evening, weekend, night: at least one")
    public List<String> times = List.of();

    /** Whether to count. */
    @Schema(
            description =
                    "Whether to count results by theme, support type, target group, area and language; true if left out")
    public @Nullable Boolean facets;

    /** The order. */
    @Schema(description = "relevance or name; relevance if left out")
    public @Nullable String sort;

    /** The language of the answer. */
    @Schema(description = "The language of the answer, BCP 47; the Accept-Language header if left out")
    public @Nullable String language;

    /** The page. */
    @Min(value = 1, message = "must be 1 or more")
    @Max(value = 10_001, message = "must be 10001 or less")
    @Schema(description = "The page, 1 if left out")
    public @Nullable Integer page;

    /** The size of a page. */
    @Min(value = 1, message = "must be 1 or more")
    @Max(value = 100, message = "must be 100 or less")
    @Schema(description = "Hits on a page, 20 if left out")
    public @Nullable Integer size;

    /** For the reader of JSON. */
    public SearchQuery() {}
}
