package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactFinding;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestDraft;
import fi.mukana.directory.contact.ContactRequestGateway;
import fi.mukana.directory.contact.ContactRequestId;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.ProblemType;
import fi.mukana.directory.webapp.problem.RequestRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asking associations to get in touch. No answer may be kept by anybody on the way. */
@Path("v1/contact-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contact", description = "Ask one or several associations to get in touch")
public class ContactRequestResource {

    private static final String NO_STORE = "no-store";
    private static final String KEY_HEADER = "Idempotency-Key";

    @Inject
    private ContactRequestGateway gateway;

    @Inject
    private ContactStore store;

    @Inject
    private ContactDirectory directory;

    @Inject
    private ContactKeys keys;

    private final Clock clock = Clock.systemUTC();

    /** Returns what has to be known to make a request. */
    @GET
    @Path("terms")
    @Operation(summary = "The consent text in force and the limits")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactTermsView.class)))
    public Response terms() {
        return Response.ok(ContactTermsView.of(directory.consent(), Retention.DEFAULT))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Takes a request: when this answers, it is kept and will be mailed. */
    @POST
    @Operation(
            summary = "Ask for contact",
            description = "Answered when the request is kept durably. Sent again with the same Idempotency-Key it is"
                    + " not kept twice and gives the same receipt.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "400", description = "Something has to be corrected: all of it is told")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another request")
    @APIResponse(responseCode = "503", description = "It could not be kept; nothing was sent")
    public Response send(
            @Parameter(description = "1 to 200 printable ASCII characters, new for each request")
                    @HeaderParam(KEY_HEADER)
                    @Nullable
                    String key,
            ContactRequestBody body) {
        ContactRequestDraft.Checked checked = body.draft().check(directory.terms(), id(key), clock.instant());
        ContactRequest request = checked.fold(ContactRequestDraft.Sendable::request, correctable -> {
            throw RequestRefused.invalid(correctable.list().stream()
                    .map(ContactRequestResource::finding)
                    .toList());
        });
        try {
            return gateway.accept(request)
                    .fold(
                            accepted -> Response.status(Response.Status.CREATED)
                                    .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                                    .entity(new ReceiptView(accepted.code().printed()))
                                    .build(),
                            () -> {
                                throw new RequestRefused(
                                        ProblemType.CONFLICT,
                                        List.of(new Finding(
                                                KEY_HEADER,
                                                true,
                                                Optional.empty(),
                                                "Another request was sent under this key.",
                                                "Take a new key for each request.")));
                            });
        } catch (StoreUnavailable e) {
            throw unavailable();
        }
    }

    /** Returns how far a request has come; the code stands in the body, so that it is in no address. */
    @POST
    @Path("status")
    @Operation(summary = "How far a request has come, by its receipt code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestStatusView.class)))
    @APIResponse(responseCode = "400", description = "This is no receipt code")
    @APIResponse(responseCode = "404", description = "There is no such request, or no longer")
    public Response status(ReceiptBody body) {
        ReceiptCode code = code(body);
        try {
            RequestStatusView view =
                    store.byReceipt(code).map(RequestStatusView::of).orElseThrow(ContactRequestResource::unknown);
            return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
        } catch (StoreUnavailable e) {
            throw unavailable();
        }
    }

    /** Erases a request at its sender's wish. */
    @POST
    @Path("withdrawal")
    @Operation(summary = "Withdraw a request by its receipt code: it is erased, and links to it open nothing any more")
    @APIResponse(responseCode = "204", description = "It is erased")
    @APIResponse(responseCode = "400", description = "This is no receipt code")
    @APIResponse(responseCode = "404", description = "There is no such request, or no longer")
    public Response withdraw(ReceiptBody body) {
        ReceiptCode code = code(body);
        try {
            if (!store.withdraw(code)) {
                throw unknown();
            }
            return Response.noContent().build();
        } catch (StoreUnavailable e) {
            throw unavailable();
        }
    }

    private static ReceiptCode code(ReceiptBody body) {
        return Optional.ofNullable(body.receipt)
                .flatMap(ReceiptCode::parse)
                .orElseThrow(() -> RequestRefused.invalid(List.of(Finding.inBody(
                        "/receipt",
                        Optional.empty(),
                        "This is no receipt code.",
                        "Write its fifteen signs as the receipt has them."))));
    }

    private static RequestRefused unknown() {
        return new RequestRefused(
                ProblemType.NOT_FOUND,
                List.of(Finding.inBody(
                        "/receipt",
                        Optional.empty(),
                        "There is no request with this receipt code, or no longer.",
                        "Compare it with the receipt.")));
    }

    private ContactRequestId id(@Nullable String key) {
        if (key == null) {
            return new ContactRequestId(UUID.randomUUID());
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw RequestRefused.invalid(List.of(new Finding(
                    KEY_HEADER,
                    true,
                    Optional.empty(),
                    "The key has %d characters or one that is not printable ASCII.".formatted(key.length()),
                    "Send 1 to 200 printable ASCII characters without spaces, such as a random UUID.")));
        }
        return RequestIds.of(keys, "header", key);
    }

    private static Finding finding(ContactFinding finding) {
        return Finding.inBody(finding.pointer(), finding.value(), finding.detail(), finding.cure());
    }

    private static RequestRefused unavailable() {
        return new RequestRefused(
                ProblemType.UNAVAILABLE,
                List.of(Finding.inBody(
                        "",
                        Optional.empty(),
                        "The request could not be kept; nothing was sent.",
                        "Send it again with the same Idempotency-Key in a moment.")));
    }
}
