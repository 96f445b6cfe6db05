package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactRequestStatus;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.contact.store.ReceiptState;
import fi.mukana.directory.webapp.contact.store.RecipientState;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come; nothing of what it says.
 *
 * @param sent when it was sent, as in ISO 8601
 * @param recipients its recipients in their order
 */
@Schema(name = "ContactRequestStatus")
public record RequestStatusView(String sent, List<RecipientView> recipients) {

    /**
     * How far it has come with a recipient.
     *
     * @param organization the id of the organization
     * @param service the id of the service, if one was asked about
     * @param status new, received or closed
     * @param outcome in-touch or cannot-help, of a closed one
     * @param since since when, as in ISO 8601
     */
    @Schema(name = "ContactRecipientStatus")
    public record RecipientView(
            String organization,
            @Nullable String service,
            String status,
            @Nullable String outcome,
            String since) {}

    static RequestStatusView of(ReceiptState state) {
        return new RequestStatusView(
                state.sent().toString(),
                state.recipients().stream().map(RequestStatusView::of).toList());
    }

    private static RecipientView of(RecipientState state) {
        ContactRequestStatus status = state.status();
        return new RecipientView(
                state.recipient().organization().value(),
                state.recipient().service().map(ServiceId::value).orElse(null),
                code(status),
                outcome(status),
                status.since().toString());
    }

    static String code(ContactRequestStatus status) {
        return status.fold(
                new ContactRequestStatus.Cases<>(fresh -> "new", received -> "received", closed -> "closed"));
    }

    static @Nullable String outcome(ContactRequestStatus status) {
        return status.fold(new ContactRequestStatus.Cases<Optional<String>>(
                        fresh -> Optional.empty(),
                        received -> Optional.empty(),
                        closed -> Optional.of(EnumCodes.code(closed.outcome()))))
                .orElse(null);
    }
}
