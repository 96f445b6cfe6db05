package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.problem.JsonRequest;
import fi.mukana.directory.webapp.problem.Personal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a question about a request. */
@JsonRequest
@Schema(name = "Receipt")
public class ReceiptBody {

    /** The receipt code. */
    @Personal
    @Schema(required = true)
    public @Nullable String receipt;

    /** Makes an empty body. */
    public ReceiptBody() {}
}
