package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.ReceiptState;
import fi.mukana.directory.webapp.contact.store.RecipientState;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells by the receipt code how far a request has come, and lets its sender take it back. */
@ApplicationScoped
public class StatusPage implements Page {

    static final String ADDRESS = "contact/status";
    private static final String VIEW = "contact/status";
    private static final int TO_CORRECT = 422;

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
        return PageAnswer.view(VIEW, new StatusView("", Optional.empty(), false, Optional.empty(), List.of()));
    }

    @Override
    public PageAnswer post(PageRequest request) {
        Texts texts = Texts.in(request.language());
        String typed = request.parameter("receipt").orElse("");
        Optional<ReceiptCode> code = ReceiptCode.parse(typed);
        if (code.isPresent() && request.parameter("withdraw").isPresent() && store.withdraw(code.get())) {
            return PageAnswer.view(VIEW, new StatusView("", Optional.empty(), true, Optional.empty(), List.of()))
                    .notStored();
        }
        Optional<ReceiptState> state = code.flatMap(store::byReceipt);
        if (state.isEmpty()) {
            String error = texts.get(code.isEmpty() ? "contact.status.no-code" : "contact.status.unknown");
            return PageAnswer.view(VIEW, new StatusView(typed, Optional.of(error), false, Optional.empty(), List.of()))
                    .withStatus(TO_CORRECT)
                    .notStored();
        }
        return PageAnswer.view(
                        VIEW,
                        new StatusView(
                                code.map(ReceiptCode::printed).orElse(""),
                                Optional.empty(),
                                false,
                                Optional.of(day(texts, state.get().sent())),
                                state.get().recipients().stream()
                                        .map(one -> state(one, request, texts))
                                        .toList()))
                .notStored();
    }

    private StatusView.State state(RecipientState state, PageRequest request, Texts texts) {
        String outcome = RequestStatusView.outcome(state.status());
        return new StatusView.State(
                RecipientView.of(state.recipient(), directory, request.language()),
                texts.get("contact.state." + (outcome == null ? RequestStatusView.code(state.status()) : outcome)),
                day(texts, state.status().since()));
    }

    private static String day(Texts texts, Instant instant) {
        return texts.day(instant.atZone(Directory.ZONE).toLocalDate());
    }
}
