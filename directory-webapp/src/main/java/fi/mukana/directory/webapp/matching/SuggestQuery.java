package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import fi.mukana.directory.webapp.problem.Personal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person has begun to write. */
@JsonRequest
@Schema(name = "SuggestQuery")
public class SuggestQuery {

    /** The beginning of a word or name. */
    @Personal
    @NotNull(message = "must be there")
    @Size(max = 200, message = "must have at most 200 characters")
    @Schema(description = "What a person has begun to write; not stored, not logged")
    public @Nullable String prefix;

    /** The language. */
    @Schema(description = "The language of the suggestions, BCP 47; the Accept-Language header if left out")
    public @Nullable String language;

    /** How many. */
    @Min(value = 1, message = "must be 1 or more")
    @Max(value = 50, message = "must be 50 or less")
    @Schema(description = "At most so many, 10 if left out")
    public @Nullable Integer limit;

    /** For the reader of JSON. */
    public SuggestQuery() {}
}
