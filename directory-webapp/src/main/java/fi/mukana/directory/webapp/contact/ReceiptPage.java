package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.ReceiptState;
import fi.mukana.directory.webapp.contact.store.RecipientState;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** The confirmation with the receipt code, to be printed. */
@ApplicationScoped
public class ReceiptPage implements Page {

    static final String ADDRESS = "contact/sent";

    @Inject
    private ReceiptCookie cookie;

    @Inject
    private ContactStore store;

    @Inject
    private ContactDirectory directory;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        Texts texts = Texts.in(request.language());
        return cookie.read(request)
                .map(receipt -> {
                    LocalDateTime sent = receipt.sent().atZone(Directory.ZONE).toLocalDateTime();
                    return PageAnswer.view(
                            "contact/sent",
                            new SentView(
                                    receipt.code().printed(),
                                    texts.day(sent.toLocalDate()),
                                    texts.time(sent.toLocalTime()),
                                    recipients(receipt.code()).stream()
                                            .map(recipient ->
                                                    RecipientView.of(recipient, directory, request.language()))
                                            .toList(),
                                    Retention.DEFAULT.daysAtMost()));
                })
                .orElseGet(() -> PageAnswer.redirect(StatusPage.ADDRESS))
                .notStored();
    }

    /** To whom the request went; none where the database does not answer, for the code has to be shown all the same. */
    private List<Recipient> recipients(ReceiptCode code) {
        try {
            return store.byReceipt(code).map(ReceiptState::recipients).orElse(List.of()).stream()
                    .map(RecipientState::recipient)
                    .toList();
        } catch (StoreUnavailable e) {
            return List.of();
        }
    }
}
