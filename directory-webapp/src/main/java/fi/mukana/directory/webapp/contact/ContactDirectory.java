package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.Directory;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.contact.ContactTerms;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.RecipientResolver;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this component needs of the directory: recipients, their names and addresses, the consent text, the editors. */
@ApplicationScoped
public class ContactDirectory {

    @Inject
    private CatalogViews views;

    @Inject
    private WebappSettings settings;

    /** Returns who a request may go to and where it is sent, as the directory is now. */
    RecipientResolver resolver() {
        CatalogView view = views.current();
        return RecipientResolver.of(view.catalog()::organization, view.catalog()::service, editors());
    }

    /** Returns what a request is checked against now. */
    ContactTerms terms() {
        RecipientResolver resolver = resolver();
        return new ContactTerms(consent().version(), resolver::knows, today());
    }

    /** Returns the day, where the region is. */
    LocalDate today() {
        return directory().today();
    }

    /** Returns the text that people agree to: the region's, or that of the product where the region has none. */
    RegionProfile.ConsentText consent() {
        RegionProfile.ConsentText own = profile().consent();
        if (!own.text().isEmpty()) {
            return own;
        }
        Map<Language, String> texts = Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language, language -> Texts.in(language).get("contact.consent.text")));
        return new RegionProfile.ConsentText("product-1", LocalizedText.of(texts));
    }

    /** Returns the region's editors; where the region names none, whoever sends the webapp's mail. */
    EmailAddress editors() {
        return profile()
                .editorsEmail()
                .filter(email -> !email.isMasked())
                .orElseGet(() -> new EmailAddress(settings.mailFrom()));
    }

    /** Returns the languages in which the region writes to organizations, the default first: no easy variants. */
    List<Language> languages() {
        List<Language> offered = Texts.LANGUAGES.stream()
                .filter(language -> !language.isSimple())
                .filter(profile().languages()::contains)
                .toList();
        return offered.isEmpty() ? List.of(Language.FI) : offered;
    }

    /** Returns the responsible organization of a service, asked about it; empty if the directory shows no such service. */
    Optional<Recipient> recipientOfService(String id) {
        return RecipientReference.parse("any/" + id)
                .flatMap(Recipient::service)
                .flatMap(service -> views.current().catalog().service(service))
                .map(service -> Recipient.of(service.organization(), service.id()))
                .filter(resolver()::knows);
    }

    /**
     * Returns the recipients that an address or a form names: {@code to=ORGANIZATION/SERVICE}, {@code to=ORGANIZATION},
     * {@code service=SERVICE}, {@code organization=ORGANIZATION}. Those of {@code to} need not be in the directory.
     */
    List<Recipient> named(PageRequest request) {
        return Stream.of(
                        request.parameters("to").stream().flatMap(text -> RecipientReference.parse(text).stream()),
                        request.parameters("service").stream().flatMap(id -> recipientOfService(id).stream()),
                        request.parameters("organization").stream()
                                .filter(id -> !id.contains("/"))
                                .flatMap(id -> RecipientReference.parse(id).stream())
                                .filter(resolver()::knows))
                .flatMap(recipients -> recipients)
                .distinct()
                .toList();
    }

    /** Returns the name of a recipient's organization, its id where it is there no more. */
    LocalizedText organizationName(Recipient recipient) {
        return views.current()
                .catalog()
                .organization(recipient.organization())
                .map(Organization::name)
                .orElseGet(() -> LocalizedText.fi(recipient.organization().value()));
    }

    /** Returns the name of the service asked about; empty if none is, its id where it is there no more. */
    Optional<LocalizedText> serviceName(Recipient recipient) {
        return recipient
                .service()
                .map(id -> views.current()
                        .catalog()
                        .service(id)
                        .map(Service::name)
                        .orElseGet(() -> LocalizedText.fi(id.value())));
    }

    private RegionProfile profile() {
        return directory().profile();
    }

    private Directory directory() {
        return views.current().directory();
    }
}
