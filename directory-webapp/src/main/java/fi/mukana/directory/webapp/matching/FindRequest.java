package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need, and which page of the services that fit it. */
@JsonRequest
@Schema(name = "FindRequest")
public class FindRequest {

    /** The need. */
    @Valid
    @NotNull(message = "must be there, if only as {}")
    public @Nullable NeedRequest need;

    /** The language of words and answer. */
    @Schema(description = "The language of the words and of the answer, BCP 47; the Accept-Language header if left out")
    public @Nullable String language;

    /** Whether to interpret words. */
    @Schema(
            description = "Whether the words are to be understood as concepts, place and so on; true if left out. "
                    + "False for a need whose interpretation the person has seen and corrected.")
    public @Nullable Boolean interpret;

    /** The page. */
    @Min(value = 1, message = "must be 1 or more")
    @Max(value = 1_000_000, message = "must be 1000000 or less")
    @Schema(description = "The page of the ranked services, 1 if left out")
    public @Nullable Integer page;

    /** The size of a page. */
    @Min(value = 1, message = "must be 1 or more")
    @Max(value = 100, message = "must be 100 or less")
    @Schema(description = "Services on a page, 20 if left out")
    public @Nullable Integer size;

    /** For the reader of JSON. */
    public FindRequest() {}
}
