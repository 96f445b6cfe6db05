package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.contact.Addressee;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestStatus;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.LinkToken;
import fi.mukana.directory.webapp.contact.store.OpenedRequest;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The page behind the link of the mail: shows the request until the recipient is done with it. Looking changes nothing,
 * however often and by whomever (mail scanners look at every link); only the buttons do.
 */
@ApplicationScoped
public class RecipientPage implements Page {

    static final String FOLDER = "requests";
    private static final String CSRF = "recipient-page";
    private static final int GONE = 410;

    @Inject
    private ContactStore store;

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
        return LinkToken.parse(request.variable("token"))
                .flatMap(token -> store.byToken(token).map(opened -> show(request, token, opened)))
                .orElseGet(() -> gone());
    }

    @Override
    public PageAnswer post(PageRequest request) {
        Optional<LinkToken> token = LinkToken.parse(request.variable("token"));
        if (token.isEmpty()) {
            return gone();
        }
        if (!keys.isMac(CSRF, token.get().value(), request.parameter("csrf").orElse(""))) {
            return PageAnswer.badRequest();
        }
        Instant now = clock.instant();
        Optional<ContactRequestStatus> after = switch (request.parameter("do").orElse("")) {
            case "received" -> store.receive(token.get(), now);
            case "in-touch" -> store.close(token.get(), ContactRequestStatus.Outcome.IN_TOUCH, now);
            case "cannot-help" -> store.close(token.get(), ContactRequestStatus.Outcome.CANNOT_HELP, now);
            default -> Optional.empty();
        };
        return after.isEmpty()
                ? PageAnswer.badRequest()
                : PageAnswer.redirect(FOLDER + "/" + token.get().value()).notStored();
    }

    private PageAnswer show(PageRequest request, LinkToken token, OpenedRequest opened) {
        Language language = request.language();
        Texts texts = Texts.in(language);
        ContactRequest contact = opened.request();
        return PageAnswer.view(
                        "contact/recipient",
                        new RecipientPageView(
                                moment(texts, contact.created()),
                                RecipientView.of(opened.state().recipient(), directory, language),
                                opened.route() == Addressee.Route.EDITORS,
                                contact.sender().name(),
                                contact.sender().phone(),
                                contact.sender().email().map(EmailAddress::value),
                                texts.get("contact.way."
                                        + EnumCodes.code(contact.sender().way())),
                                contact.sender().timeToCall(),
                                contact.message(),
                                contact.language().toLocale().getDisplayLanguage(Texts.localeOf(language)),
                                contact.clientConsent()
                                        .map(consent -> texts.of(
                                                "contact.recipient.client-" + EnumCodes.code(consent.form()),
                                                texts.day(consent.given()))),
                                received(opened.state().status()).map(since -> moment(texts, since)),
                                keys.macHex(CSRF, token.value())))
                .notStored();
    }

    private static Optional<Instant> received(ContactRequestStatus status) {
        return status.fold(new ContactRequestStatus.Cases<>(
                fresh -> Optional.empty(),
                received -> Optional.of(received.since()),
                closed -> Optional.of(closed.since())));
    }

    private static String moment(Texts texts, Instant instant) {
        LocalDateTime local = instant.atZone(Directory.ZONE).toLocalDateTime();
        return texts.of("contact.moment", texts.day(local.toLocalDate()), texts.time(local.toLocalTime()));
    }

    /** One answer for links that never were, are used up, or whose request was erased: it tells nothing apart. */
    private static PageAnswer gone() {
        return PageAnswer.view("contact/gone", new GoneView())
                .withStatus(GONE)
                .withOtherLanguages("")
                .notStored();
    }
}
