package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.contact.Acceptance;
import fi.mukana.directory.contact.ClientConsent;
import fi.mukana.directory.contact.ContactBasket;
import fi.mukana.directory.contact.ContactFinding;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestDraft;
import fi.mukana.directory.contact.ContactRequestGateway;
import fi.mukana.directory.contact.ContactWay;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form by which one or several associations are asked to get in touch. */
@ApplicationScoped
public class ContactFormPage implements Page {

    private static final String ADDRESS = "contact";
    private static final int TO_CORRECT = 422;
    private static final int UNAVAILABLE = 503;

    @Inject
    private ContactRequestGateway gateway;

    @Inject
    private ContactDirectory directory;

    @Inject
    private BasketCookie basketCookie;

    @Inject
    private ReceiptCookie receiptCookie;

    @Inject
    private ContactKeys keys;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return form(request, recipients(request), begin(request), List.of(), Optional.empty(), token())
                .notStored();
    }

    @Override
    public PageAnswer post(PageRequest request) {
        List<Recipient> recipients = recipients(request);
        ContactEntries entries = ContactEntries.of(request);
        Optional<String> form = request.parameter("form").flatMap(new FormTokens(keys)::read);
        if (form.isEmpty()) {
            return again(request, recipients, entries, List.of(), "stale", TO_CORRECT);
        }
        ContactRequestDraft.Checked checked = draft(request, recipients, entries)
                .check(directory.terms(), RequestIds.of(keys, "form", form.get()), clock.instant());
        return checked.fold(
                sendable -> send(request, entries, sendable.request()),
                correctable -> form(
                                request,
                                recipients,
                                entries,
                                correctable.list(),
                                Optional.empty(),
                                request.parameter("form").orElseThrow())
                        .withStatus(TO_CORRECT)
                        .notStored());
    }

    private PageAnswer send(PageRequest request, ContactEntries entries, ContactRequest contact) {
        Acceptance acceptance;
        try {
            acceptance = gateway.accept(contact);
        } catch (StoreUnavailable e) {
            // the same token: if it was kept after all, sending again keeps nothing twice
            return form(
                            request,
                            contact.recipients(),
                            entries,
                            List.of(),
                            Optional.of("unavailable"),
                            request.parameter("form").orElseThrow())
                    .withStatus(UNAVAILABLE)
                    .notStored();
        }
        return acceptance.fold(
                accepted -> {
                    ContactBasket left = contact.recipients().stream()
                            .reduce(basketCookie.read(request), ContactBasket::without, (one, other) -> other);
                    return PageAnswer.redirect(ReceiptPage.ADDRESS)
                            .withCookie(receiptCookie.write(accepted.code(), clock.instant()))
                            .withCookie(basketCookie.write(left))
                            .notStored();
                },
                () -> again(request, contact.recipients(), entries, List.of(), "sent-before", TO_CORRECT));
    }

    private ContactRequestDraft draft(PageRequest request, List<Recipient> recipients, ContactEntries entries) {
        ContactRequestDraft.Builder draft = ContactRequestDraft.builder()
                .language(request.language().tag())
                .consentLanguage(request.parameter("consentLanguage")
                        .orElse(request.language().tag()));
        recipients.forEach(recipient -> draft.recipient(
                recipient.organization().value(),
                recipient.service().map(ServiceId::value).orElse(null)));
        entries.fill(draft);
        return draft.build();
    }

    /** How the form begins: {@code for=client} opens its part for a request on a client's behalf. */
    private static ContactEntries begin(PageRequest request) {
        return isForClient(request) ? ContactEntries.FOR_CLIENT : ContactEntries.NONE;
    }

    private static boolean isForClient(PageRequest request) {
        return request.parameter("for").filter("client"::equals).isPresent();
    }

    /** The recipients: those that the address or the form names, else those in the basket. */
    private List<Recipient> recipients(PageRequest request) {
        List<Recipient> named = directory.named(request);
        return named.isEmpty() ? basketCookie.read(request).recipients() : named;
    }

    /** Returns the address of the form for recipients who are not in the basket, or for those who are. */
    private static String addressOf(List<Recipient> named, boolean isForClient) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("to", named.stream().map(RecipientReference::of).toList());
        parameters.put("for", isForClient ? List.of("client") : List.of());
        return ADDRESS + Addresses.query(parameters);
    }

    private PageAnswer again(
            PageRequest request,
            List<Recipient> recipients,
            ContactEntries entries,
            List<ContactFinding> findings,
            String problem,
            int status) {
        return form(request, recipients, entries, findings, Optional.of(problem), token())
                .withStatus(status)
                .notStored();
    }

    private PageAnswer form(
            PageRequest request,
            List<Recipient> recipients,
            ContactEntries entries,
            List<ContactFinding> findings,
            Optional<String> problem,
            String token) {
        Language language = request.language();
        Texts texts = Texts.in(language);
        RegionProfile.ConsentText consent = directory.consent();
        List<FieldError> errors = ContactErrors.of(findings, texts);
        boolean clientOpen = entries.onBehalf()
                || !entries.clientConsent().isEmpty()
                || !entries.clientConsentDay().isEmpty();
        return PageAnswer.view(
                        "contact/form",
                        new ContactFormView(
                                recipients.stream()
                                        .map(recipient -> RecipientView.of(recipient, directory, language))
                                        .toList(),
                                entries,
                                errors,
                                ContactErrors.byField(errors),
                                problem.map(kind -> texts.get("contact.problem." + kind)),
                                choices(ContactWay.values(), "contact.way.", entries.way(), texts),
                                choices(ClientConsent.Form.values(), "contact.client.", entries.clientConsent(), texts),
                                clientOpen,
                                consent.version(),
                                TextView.of(consent.text(), language)
                                        .orElseGet(() -> TextView.name(consent.text(), language)),
                                consent.text()
                                        .resolve(language)
                                        .map(LocalizedText.Resolved::language)
                                        .orElse(language)
                                        .tag(),
                                ContactRequest.LONGEST_MESSAGE,
                                token))
                .withOtherLanguages(addressOf(directory.named(request), entries.onBehalf()));
    }

    private static List<ChoiceView> choices(Enum<?>[] values, String key, String chosen, Texts texts) {
        return Arrays.stream(values)
                .map(EnumCodes::code)
                .map(code -> new ChoiceView(code, texts.get(key + code), code.equals(chosen)))
                .toList();
    }

    private String token() {
        return new FormTokens(keys).fresh();
    }
}
