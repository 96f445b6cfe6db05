package fi.mukana.directory.contact;

import static fi.mukana.directory.contact.ContactFinding.Kind;
import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A contact request as it was filled in, before anybody has looked whether it can be sent.
 *
 * <p>Blank texts count as not given; surrounding white space is dropped. {@code toString()} shows nothing of the person.
 * Immutable and thread-safe. Finnish: <i>täytetty lomake</i>. HSDS: –. PTV: –.
 */
public final class ContactRequestDraft {

    /** The longest text that a finding repeats, in characters. */
    private static final int LONGEST_VALUE = 60;

    private final Builder in;
    private final List<RecipientIds> recipients;

    private ContactRequestDraft(Builder in) {
        this.in = new Builder(in);
        this.recipients = List.copyOf(in.recipients);
    }

    /**
     * A recipient as it was given.
     *
     * @param organization the id of the organization
     * @param service the id of the service, empty if none in particular
     */
    public record RecipientIds(String organization, Optional<String> service) {
        /** Checks that nothing is null. */
        public RecipientIds {
            requireNonNull(organization, "organization");
            requireNonNull(service, "service");
        }
    }

    /**
     * A builder of a draft in which nothing is filled in.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the request, or tells all that has to be corrected.
     *
     * @param terms what it is checked against
     * @param id the id that the request gets
     * @param now when it is sent: the time of the request and of the consent
     * @return the request, or the findings
     */
    public Checked check(ContactTerms terms, ContactRequestId id, Instant now) {
        return new Check(terms).request(id, now);
    }

    /** Says that there is a draft and nothing of the person. */
    @Override
    public String toString() {
        return "ContactRequestDraft[recipients=%d]".formatted(recipients.size());
    }

    /** What checking a draft gives: a request, or what has to be corrected. */
    public sealed interface Checked {

        /**
         * Gives the result of the function for this case.
         *
         * @param <R> the result
         * @param sendable for a request that can be sent
         * @param correctable for one that has to be corrected
         * @return what the function of this case gives
         */
        <R> R fold(Function<Sendable, R> sendable, Function<Correctable, R> correctable);

        /**
         * What has to be corrected.
         *
         * @return the findings in the order of the form; empty if the request can be sent
         */
        default List<ContactFinding> findings() {
            return fold(sendable -> List.of(), Correctable::list);
        }
    }

    /**
     * A request that can be sent.
     *
     * @param request the request
     */
    public record Sendable(ContactRequest request) implements Checked {
        /** Checks that it is there. */
        public Sendable {
            requireNonNull(request, "request");
        }

        @Override
        public <R> R fold(Function<Sendable, R> sendable, Function<Correctable, R> correctable) {
            return sendable.apply(this);
        }
    }

    /**
     * A draft that has to be corrected.
     *
     * @param list what has to be corrected, in the order of the form, at least one finding
     */
    public record Correctable(List<ContactFinding> list) implements Checked {
        /**
         * Copies the findings.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Correctable {
            list = List.copyOf(list);
            if (list.isEmpty()) {
                throw new IllegalArgumentException("A draft without findings can be sent.");
            }
        }

        @Override
        public <R> R fold(Function<Sendable, R> sendable, Function<Correctable, R> correctable) {
            return correctable.apply(this);
        }
    }

    /** Looks at every field once, in the order of the form. */
    private final class Check {

        private final ContactTerms terms;
        private final List<ContactFinding> findings = new ArrayList<>();

        Check(ContactTerms terms) {
            this.terms = terms;
        }

        Checked request(ContactRequestId id, Instant now) {
            List<Recipient> checkedRecipients = checkRecipients();
            Optional<String> name = oneLine("/name", in.name, Sender.LONGEST_NAME);
            Optional<String> phone = phone();
            Optional<EmailAddress> email = email();
            if (text(in.phone).isEmpty() && text(in.email).isEmpty()) {
                find(
                        "/phone",
                        Kind.UNREACHABLE,
                        "There is neither a phone number nor an e-mail address.",
                        "Give at least one of them.");
            }
            ContactWay way = way();
            Optional<String> time = oneLine("/timeToCall", in.timeToCall, Sender.LONGEST_TIME);
            Optional<String> message = message();
            Optional<ClientConsent> clientConsent = clientConsent();
            Language language = language("/language", in.language).orElse(Language.FI);
            Language consentLanguage =
                    language("/consent/language", in.consentLanguage).orElse(language);
            checkConsent();
            if (!findings.isEmpty()) {
                return new Correctable(findings);
            }
            return new Sendable(new ContactRequest(
                    id,
                    new Sender(name, phone, email, way, time),
                    message,
                    checkedRecipients,
                    new Consent(terms.consentVersion(), consentLanguage, now),
                    clientConsent,
                    language,
                    now));
        }

        private List<Recipient> checkRecipients() {
            if (recipients.isEmpty()) {
                find("/recipients", Kind.NO_RECIPIENT, "Nobody is asked to get in touch.", "Pick at least one.");
            }
            if (recipients.size() > ContactBasket.LARGEST) {
                findings.add(new ContactFinding(
                        "/recipients",
                        Kind.TOO_MANY_RECIPIENTS,
                        Optional.of(Integer.toString(recipients.size())),
                        "The request has %d recipients and may have %d."
                                .formatted(recipients.size(), ContactBasket.LARGEST),
                        "Pick the most important ones, or send two requests."));
                return List.of();
            }
            List<Recipient> checked = new ArrayList<>();
            Set<Recipient> seen = new HashSet<>();
            for (int i = 0; i < recipients.size(); i++) {
                RecipientIds ids = recipients.get(i);
                String pointer = "/recipients/" + i;
                Optional<OrganizationId> organization =
                        id(pointer + "/organization", ids.organization(), OrganizationId::of);
                Optional<ServiceId> service = ids.service()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> id(pointer + "/service", text, ServiceId::of));
                boolean serviceLost =
                        ids.service().filter(text -> !text.isBlank()).isPresent() && service.isEmpty();
                if (organization.isEmpty() || serviceLost) {
                    continue;
                }
                Recipient recipient = new Recipient(organization.get(), service);
                if (!seen.add(recipient)) {
                    findings.add(new ContactFinding(
                            pointer,
                            Kind.RECIPIENT_TWICE,
                            Optional.of(shown(recipient)),
                            "This recipient is there twice.",
                            "Leave one of them out."));
                } else if (!terms.known().test(recipient)) {
                    findings.add(new ContactFinding(
                            pointer,
                            Kind.RECIPIENT_UNKNOWN,
                            Optional.of(shown(recipient)),
                            "The directory has no such organization, or the service is not one of its own.",
                            "Take the ids from the directory, or leave this recipient out."));
                } else {
                    checked.add(recipient);
                }
            }
            return checked;
        }

        private <I> Optional<I> id(String pointer, String text, Function<String, I> parse) {
            try {
                return Optional.of(parse.apply(text.strip()));
            } catch (IllegalArgumentException e) {
                findings.add(new ContactFinding(
                        pointer,
                        Kind.ID_SHAPE,
                        Optional.of(shortened(text)),
                        "It is no id of the directory.",
                        "Write lower-case letters, digits and hyphens, as the directory has it."));
                return Optional.empty();
            }
        }

        private Optional<String> oneLine(String pointer, @Nullable String given, int longest) {
            Optional<String> text = text(given);
            text.ifPresent(value -> checkText(pointer, value, longest, Lines.hasControl(value)));
            return text;
        }

        private Optional<String> message() {
            Optional<String> text = text(in.message).map(value -> value.replace("\r\n", "\n"));
            text.ifPresent(value ->
                    checkText("/message", value, ContactRequest.LONGEST_MESSAGE, Lines.hasControlBeyondLines(value)));
            return text;
        }

        private void checkText(String pointer, String value, int longest, boolean control) {
            if (Lines.length(value) > longest) {
                find(
                        pointer,
                        Kind.TOO_LONG,
                        "The text has %d characters and may have %d.".formatted(Lines.length(value), longest),
                        "Shorten it.");
            }
            if (control) {
                find(
                        pointer,
                        Kind.CONTROL_CHARACTER,
                        "The text has a character that cannot be shown.",
                        "Write it anew in plain letters.");
            }
        }

        private Optional<String> phone() {
            Optional<String> phone = text(in.phone);
            if (phone.isPresent() && !Sender.isPhone(phone.get())) {
                find(
                        "/phone",
                        Kind.PHONE_SHAPE,
                        "The phone number is not \"+\" and 7 to 15 digits.",
                        "Write +358 in place of the leading 0 and leave out everything but digits.");
                return Optional.empty();
            }
            return phone;
        }

        private Optional<EmailAddress> email() {
            Optional<String> text = text(in.email);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                EmailAddress email = EmailAddress.parse(text.get());
                if (email.isMasked() || !email.value().equals(ascii(email.value()))) {
                    find(
                            "/email",
                            email.isMasked() ? Kind.EMAIL_PATTERN : Kind.EMAIL_SHAPE,
                            email.isMasked()
                                    ? "This is only the pattern of e-mail addresses."
                                    : "The e-mail address has letters that mail cannot be sent to.",
                            "Write your own address, such as name@example.org.");
                    return Optional.empty();
                }
                return Optional.of(email);
            } catch (IllegalArgumentException e) {
                find(
                        "/email",
                        Kind.EMAIL_SHAPE,
                        "This is no e-mail address.",
                        "Write it as name@example.org, or leave it out and give a phone number.");
                return Optional.empty();
            }
        }

        private ContactWay way() {
            Optional<String> text = text(in.way);
            if (text.isEmpty()) {
                return ContactWay.ANY;
            }
            Optional<ContactWay> way = EnumCodes.parse(ContactWay.class, text.get());
            if (way.isEmpty()) {
                findings.add(new ContactFinding(
                        "/way",
                        Kind.WAY_UNKNOWN,
                        Optional.of(shortened(text.get())),
                        "There is no such way of getting in touch.",
                        "Write one of %s.".formatted(String.join(", ", EnumCodes.all(ContactWay.class)))));
                return ContactWay.ANY;
            }
            boolean reachable = text(in.phone).isPresent() || text(in.email).isPresent();
            if (reachable && way.get().needsPhone() && text(in.phone).isEmpty()) {
                find(
                        "/phone",
                        Kind.WAY_NEEDS_PHONE,
                        "You want to be called or sent a text message, and there is no phone number.",
                        "Give a phone number, or choose another way.");
            }
            if (reachable && way.get().needsEmail() && text(in.email).isEmpty()) {
                find(
                        "/email",
                        Kind.WAY_NEEDS_EMAIL,
                        "You want to be reached by e-mail, and there is no e-mail address.",
                        "Give an e-mail address, or choose another way.");
            }
            return way.get();
        }

        private Optional<ClientConsent> clientConsent() {
            Optional<String> formText = text(in.clientConsent);
            Optional<String> dayText = text(in.clientConsentDay);
            if (!in.onBehalf) {
                if (formText.isPresent() || dayText.isPresent()) {
                    find(
                            "/onBehalf",
                            Kind.CLIENT_CONSENT_WITHOUT_CLIENT,
                            "A client's consent is told, and the request is not on a client's behalf.",
                            "Say that it is on a client's behalf, or leave the client's consent out.");
                }
                return Optional.empty();
            }
            Optional<ClientConsent.Form> form =
                    formText.flatMap(text -> EnumCodes.parse(ClientConsent.Form.class, text));
            if (formText.isEmpty()) {
                find(
                        "/clientConsent/form",
                        Kind.CLIENT_CONSENT_MISSING,
                        "The request is on a client's behalf and does not say how the client agreed to it.",
                        "Ask the client, and write oral or written.");
            } else if (form.isEmpty()) {
                findings.add(new ContactFinding(
                        "/clientConsent/form",
                        Kind.CLIENT_CONSENT_UNKNOWN,
                        Optional.of(shortened(formText.get())),
                        "There is no such form of consent.",
                        "Write one of %s.".formatted(String.join(", ", EnumCodes.all(ClientConsent.Form.class)))));
            }
            Optional<LocalDate> day = clientConsentDay(dayText);
            return form.isPresent() && day.isPresent()
                    ? Optional.of(new ClientConsent(form.get(), day.get()))
                    : Optional.empty();
        }

        /** The day on which the client agreed: today if none is told. */
        private Optional<LocalDate> clientConsentDay(Optional<String> text) {
            if (text.isEmpty()) {
                return Optional.of(terms.today());
            }
            Optional<LocalDate> day = parseDay(text.get());
            if (day.isEmpty() || day.get().isAfter(terms.today())) {
                findings.add(new ContactFinding(
                        "/clientConsent/given",
                        Kind.CLIENT_CONSENT_DAY,
                        Optional.of(shortened(text.get())),
                        day.isEmpty() ? "This is no day." : "This day is yet to come.",
                        "Write the day on which the client agreed, such as %s.".formatted(terms.today())));
                return Optional.empty();
            }
            return day;
        }

        private Optional<LocalDate> parseDay(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private Optional<Language> language(String pointer, @Nullable String given) {
            Optional<String> text = text(given);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Language.of(text.get()));
            } catch (IllegalArgumentException e) {
                findings.add(new ContactFinding(
                        pointer,
                        Kind.LANGUAGE_SHAPE,
                        Optional.of(shortened(text.get())),
                        "This is no language.",
                        "Write a tag such as fi, sv or en."));
                return Optional.empty();
            }
        }

        private void checkConsent() {
            Optional<String> version = text(in.consentVersion);
            if (version.isEmpty()) {
                find(
                        "/consent/version",
                        Kind.CONSENT_MISSING,
                        "The consent text was not agreed to.",
                        "Read the text of version %s and agree to it.".formatted(terms.consentVersion()));
            } else if (!version.get().equals(terms.consentVersion())) {
                findings.add(new ContactFinding(
                        "/consent/version",
                        Kind.CONSENT_OUTDATED,
                        Optional.of(shortened(version.get())),
                        "Another version of the consent text is in force.",
                        "Read the text of version %s and agree to it.".formatted(terms.consentVersion())));
            }
        }

        private void find(String pointer, Kind kind, String detail, String cure) {
            findings.add(new ContactFinding(pointer, kind, Optional.empty(), detail, cure));
        }
    }

    private static Optional<String> text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x21-\\x7e]", "");
    }

    private static String shown(Recipient recipient) {
        return recipient.organization()
                + recipient.service().map(service -> " / " + service).orElse("");
    }

    private static String shortened(String text) {
        return Lines.length(text) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** Fills in a draft; what is not given stays empty. For one thread at a time. */
    public static final class Builder {

        private final List<RecipientIds> recipients = new ArrayList<>();
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String email;
        private @Nullable String way;
        private @Nullable String timeToCall;
        private @Nullable String message;
        private boolean onBehalf;
        private @Nullable String clientConsent;
        private @Nullable String clientConsentDay;
        private @Nullable String language;
        private @Nullable String consentVersion;
        private @Nullable String consentLanguage;

        private Builder() {}

        private Builder(Builder other) {
            this.name = other.name;
            this.phone = other.phone;
            this.email = other.email;
            this.way = other.way;
            this.timeToCall = other.timeToCall;
            this.message = other.message;
            this.onBehalf = other.onBehalf;
            this.clientConsent = other.clientConsent;
            this.clientConsentDay = other.clientConsentDay;
            this.language = other.language;
            this.consentVersion = other.consentVersion;
            this.consentLanguage = other.consentLanguage;
        }

        private Builder with(Consumer<Builder> change) {
            change.accept(this);
            return this;
        }

        /**
         * Adds a recipient. Default: none.
         *
         * @param organization the id of the organization
         * @param service the id of the service, null or blank if none in particular
         * @return this builder
         */
        public Builder recipient(String organization, @Nullable String service) {
            return with(b -> b.recipients.add(new RecipientIds(organization, Optional.ofNullable(service))));
        }

        /**
         * Gives the name of the person. Default: none.
         *
         * @param name what to call the person
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            return with(b -> b.name = name);
        }

        /**
         * Gives the phone number. Default: none.
         *
         * @param phone "+" and 7 to 15 digits
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            return with(b -> b.phone = phone);
        }

        /**
         * Gives the e-mail address. Default: none.
         *
         * @param email the address; "(at)" is understood
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            return with(b -> b.email = email);
        }

        /**
         * Gives how the person wants to be reached. Default: {@link ContactWay#ANY}.
         *
         * @param way the code of a {@link ContactWay}
         * @return this builder
         */
        public Builder way(@Nullable String way) {
            return with(b -> b.way = way);
        }

        /**
         * Gives when it suits to call. Default: none.
         *
         * @param timeToCall the time in words
         * @return this builder
         */
        public Builder timeToCall(@Nullable String timeToCall) {
            return with(b -> b.timeToCall = timeToCall);
        }

        /**
         * Gives the message. Default: none.
         *
         * @param message the message
         * @return this builder
         */
        public Builder message(@Nullable String message) {
            return with(b -> b.message = message);
        }

        /**
         * Says whether it is sent on a client's behalf. Default: false.
         *
         * @param onBehalf true if the sender is not the person who needs the support
         * @return this builder
         */
        public Builder onBehalf(boolean onBehalf) {
            return with(b -> b.onBehalf = onBehalf);
        }

        /**
         * Gives how the client agreed. Default: none.
         *
         * @param form the code of a {@link ClientConsent.Form}
         * @return this builder
         */
        public Builder clientConsent(@Nullable String form) {
            return with(b -> b.clientConsent = form);
        }

        /**
         * Gives when the client agreed. Default: the day of sending.
         *
         * @param day the day as in ISO 8601, such as 2026-03-31
         * @return this builder
         */
        public Builder clientConsentDay(@Nullable String day) {
            return with(b -> b.clientConsentDay = day);
        }

        /**
         * Gives the language in which the person is served. Default: Finnish.
         *
         * @param language a BCP 47 tag
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            return with(b -> b.language = language);
        }

        /**
         * Gives the version of the consent text that was agreed to. Default: none.
         *
         * @param version the version
         * @return this builder
         */
        public Builder consentVersion(@Nullable String version) {
            return with(b -> b.consentVersion = version);
        }

        /**
         * Gives the language in which the consent text was read. Default: the language of the request.
         *
         * @param language a BCP 47 tag
         * @return this builder
         */
        public Builder consentLanguage(@Nullable String language) {
            return with(b -> b.consentLanguage = language);
        }

        /**
         * Makes the draft.
         *
         * @return the draft
         */
        public ContactRequestDraft build() {
            return new ContactRequestDraft(this);
        }
    }
}
