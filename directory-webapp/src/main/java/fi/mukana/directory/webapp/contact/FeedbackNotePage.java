package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.Feedback;
import fi.mukana.directory.webapp.contact.store.FeedbackStore;
import fi.mukana.directory.webapp.contact.store.LinkToken;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The page behind the link that the editors get with feedback. Looking changes nothing. */
@ApplicationScoped
public class FeedbackNotePage implements Page {

    static final String FOLDER = "feedback-notes";
    private static final String CSRF = "feedback-note";
    private static final int GONE = 410;

    @Inject
    private FeedbackStore store;

    @Inject
    private ContactDirectory directory;

    @Inject
    private ContactKeys keys;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String address() {
        return FOLDER + "/{token}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        Texts texts = Texts.in(request.language());
        return LinkToken.parse(request.variable("token"))
                .flatMap(token -> store.byToken(token).map(feedback -> show(request, texts, token, feedback)))
                .orElseGet(() -> PageAnswer.view("contact/gone", new GoneView())
                        .withStatus(GONE)
                        .withOtherLanguages(""))
                .notStored();
    }

    @Override
    public PageAnswer post(PageRequest request) {
        Optional<LinkToken> token = LinkToken.parse(request.variable("token"))
                .filter(value -> keys.isMac(
                        CSRF, value.value(), request.parameter("csrf").orElse("")));
        if (token.isEmpty()) {
            return PageAnswer.badRequest();
        }
        store.handle(token.get(), clock.instant());
        return PageAnswer.redirect(FOLDER + "/" + token.get().value()).notStored();
    }

    private PageAnswer show(PageRequest request, Texts texts, LinkToken token, Feedback feedback) {
        return PageAnswer.view(
                "contact/feedback-note",
                new FeedbackNoteView(
                        RecipientView.of(feedback.about(), directory, request.language()),
                        texts.get("contact.feedback.kind." + EnumCodes.code(feedback.kind())),
                        feedback.note(),
                        texts.day(feedback.created().atZone(Directory.ZONE).toLocalDate()),
                        feedback.handled()
                                .map(handled ->
                                        texts.day(handled.atZone(Directory.ZONE).toLocalDate())),
                        keys.macHex(CSRF, token.value())));
    }
}
