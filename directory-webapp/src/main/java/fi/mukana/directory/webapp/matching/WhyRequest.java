package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need and a service about which one asks. */
@JsonRequest
@Schema(name = "WhyRequest")
public class WhyRequest {

    /** The need. */
    @Valid
    @NotNull(message = "must be there, if only as {}")
    public @Nullable NeedRequest need;

    /** The service's id. */
    @NotNull(message = "must be the id of a service")
    @Schema(description = "The service's id")
    public @Nullable String service;

    /** The language of words and answer. */
    @Schema(description = "The language of the words and of the answer, BCP 47; the Accept-Language header if left out")
    public @Nullable String language;

    /** Whether to interpret words. */
    @Schema(description = "As in the find request; true if left out")
    public @Nullable Boolean interpret;

    /** For the reader of JSON. */
    public WhyRequest() {}
}
