package fi.mukana.directory.webapp.contact.store;

import java.time.Instant;
import java.util.List;

/**
 * What a receipt code opens: when the request was sent and how far it has come; nothing of what it says.
 *
 * @param sent when it was sent
 * @param recipients its recipients in their order
 */
public record ReceiptState(Instant sent, List<RecipientState> recipients) {
    /** Copies the list. */
    public ReceiptState {
        recipients = List.copyOf(recipients);
    }
}
