package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.problem.JsonRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a question that a result asked. */
@JsonRequest
@Schema(name = "Answer")
public class AnswerRequest {

    /** The question's id. */
    @NotNull(message = "must name the question")
    @Pattern(regexp = "[a-z][a-z0-9-]*(:.{1,200})?", message = "must be the id of a question as a result told it")
    @Schema(description = "The question's id as a result told it", example = "age")
    public @Nullable String question;

    /** What was answered. */
    @NotNull(message = "must be yes, no or unknown")
    @Pattern(regexp = "yes|no|unknown", message = "must be yes, no or unknown")
    @Schema(description = "yes, no or unknown")
    public @Nullable String answer;

    /** For the reader of JSON. */
    public AnswerRequest() {}
}
