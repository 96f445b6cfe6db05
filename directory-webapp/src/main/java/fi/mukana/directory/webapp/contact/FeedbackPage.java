package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.Feedback;
import fi.mukana.directory.webapp.contact.store.FeedbackKind;
import fi.mukana.directory.webapp.contact.store.FeedbackStore;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** "The information is wrong", "the group is full": told to the region's editors. */
@ApplicationScoped
public class FeedbackPage implements Page {

    private static final int TO_CORRECT = 422;
    private static final int UNAVAILABLE = 503;

    @Inject
    private FeedbackStore store;

    @Inject
    private ContactDirectory directory;

    @Inject
    private DeliveryWorker worker;

    @Inject
    private ContactKeys keys;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String address() {
        return "feedback";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return about(request)
                .map(about -> form(
                        request,
                        about,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(),
                        new FormTokens(keys).fresh()))
                .orElseGet(PageAnswer::notFound);
    }

    @Override
    public PageAnswer post(PageRequest request) {
        Optional<Recipient> about = about(request);
        if (about.isEmpty()) {
            return PageAnswer.notFound();
        }
        Texts texts = Texts.in(request.language());
        Optional<FeedbackKind> kind =
                request.parameter("kind").flatMap(code -> EnumCodes.parse(FeedbackKind.class, code));
        String note = request.parameter("note").orElse("");
        Optional<String> form = request.parameter("form").flatMap(new FormTokens(keys)::read);
        List<FieldError> errors = new ArrayList<>();
        if (kind.isEmpty()) {
            errors.add(new FieldError("kind", texts.get("contact.feedback.no-kind")));
        }
        if (note.codePointCount(0, note.length()) > Feedback.LONGEST_NOTE) {
            errors.add(new FieldError("note", texts.of("contact.error.too-long", Feedback.LONGEST_NOTE)));
        }
        if (errors.isEmpty() && form.isEmpty()) {
            errors.add(new FieldError("kind", texts.get("contact.problem.stale")));
        }
        if (!errors.isEmpty()) {
            String token = form.isPresent() ? request.parameter("form").orElseThrow() : new FormTokens(keys).fresh();
            return form(request, about.get(), kind, note, Optional.empty(), errors, token)
                    .withStatus(TO_CORRECT)
                    .notStored();
        }
        Feedback feedback = new Feedback(
                about.get(),
                kind.orElseThrow(),
                Optional.of(note).filter(text -> !text.isBlank()),
                clock.instant(),
                Optional.empty());
        try {
            store.keep(
                    RequestIds.uuid(keys, "feedback", form.orElseThrow()),
                    feedback,
                    directory.editors(),
                    directory.today());
        } catch (StoreUnavailable e) {
            // the same token: if it was kept after all, sending again keeps nothing twice
            return form(
                            request,
                            about.get(),
                            kind,
                            note,
                            Optional.of(texts.get("contact.feedback.unavailable")),
                            List.of(),
                            request.parameter("form").orElseThrow())
                    .withStatus(UNAVAILABLE)
                    .notStored();
        }
        worker.wake();
        return PageAnswer.redirect(FeedbackThanksPage.ADDRESS);
    }

    private Optional<Recipient> about(PageRequest request) {
        return directory.named(request).stream().findFirst().filter(directory.resolver()::knows);
    }

    private PageAnswer form(
            PageRequest request,
            Recipient about,
            Optional<FeedbackKind> chosen,
            String note,
            Optional<String> problem,
            List<FieldError> errors,
            String token) {
        Texts texts = Texts.in(request.language());
        List<ChoiceView> kinds = Arrays.stream(FeedbackKind.values())
                .map(kind -> new ChoiceView(
                        EnumCodes.code(kind),
                        texts.get("contact.feedback.kind." + EnumCodes.code(kind)),
                        chosen.filter(kind::equals).isPresent()))
                .toList();
        return PageAnswer.view(
                        "contact/feedback",
                        new FeedbackFormView(
                                RecipientView.of(about, directory, request.language()),
                                kinds,
                                note,
                                problem,
                                errors,
                                errorOf(errors, "kind"),
                                errorOf(errors, "note"),
                                Feedback.LONGEST_NOTE,
                                token))
                .withOtherLanguages("feedback?to=" + RecipientReference.of(about));
    }

    private static Optional<String> errorOf(List<FieldError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst();
    }
}
