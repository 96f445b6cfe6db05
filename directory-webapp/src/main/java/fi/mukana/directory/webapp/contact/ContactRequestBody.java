package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactRequestDraft;
import fi.mukana.directory.webapp.problem.JsonRequest;
import fi.mukana.directory.webapp.problem.Personal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a request for contact. */
@JsonRequest
@Schema(
        name = "ContactRequest",
        description = "A wish that associations get in touch. Do not write about anybody's health.")
public class ContactRequestBody {

    /** Whom it goes to, 1 to 20. */
    @Schema(required = true)
    public @Nullable List<RecipientBody> recipients;

    /** What to call the person. */
    @Personal
    public @Nullable String name;

    /** "+" and 7 to 15 digits. */
    @Personal
    @Schema(example = "+358400000001")
    public @Nullable String phone;

    /** An e-mail address. */
    @Personal
    public @Nullable String email;

    /** How to get in touch. */
    @Schema(enumeration = {"any", "call", "text-message", "email"})
    public @Nullable String way;

    /** When it suits, in words. */
    @Personal
    public @Nullable String timeToCall;

    /** What the person wants to say, at most 2,000 characters. */
    @Personal
    public @Nullable String message;

    /** Whether it is sent on a client's behalf. */
    public @Nullable Boolean onBehalf;

    /** How the client agreed, where it is sent on a client's behalf. */
    public @Nullable ClientConsentBody clientConsent;

    /** The language in which the person is served. */
    public @Nullable String language;

    /** What the sender agreed to. */
    @Schema(required = true)
    public @Nullable ConsentBody consent;

    /** Makes an empty body. */
    public ContactRequestBody() {}

    /** A recipient. */
    @JsonRequest
    public static class RecipientBody {
        /** The id of the organization. */
        @Schema(required = true)
        public @Nullable String organization;

        /** The id of the service, if one in particular is asked about. */
        public @Nullable String service;

        /** Makes an empty body. */
        public RecipientBody() {}
    }

    /** How a client agreed. */
    @JsonRequest
    public static class ClientConsentBody {
        /** By word or in writing. */
        @Schema(enumeration = {"oral", "written"})
        public @Nullable String form;

        /** The day, as in ISO 8601; the day of sending if left out. */
        public @Nullable String given;

        /** Makes an empty body. */
        public ClientConsentBody() {}
    }

    /** What the sender agreed to. */
    @JsonRequest
    public static class ConsentBody {
        /** The version of the text. */
        @Schema(required = true)
        public @Nullable String version;

        /** The language in which it was read. */
        public @Nullable String language;

        /** Makes an empty body. */
        public ConsentBody() {}
    }

    ContactRequestDraft draft() {
        ContactRequestDraft.Builder draft = ContactRequestDraft.builder()
                .name(name)
                .phone(phone)
                .email(email)
                .way(way)
                .timeToCall(timeToCall)
                .message(message)
                .onBehalf(Boolean.TRUE.equals(onBehalf))
                .language(language);
        if (recipients != null) {
            recipients.forEach(recipient ->
                    draft.recipient(recipient.organization == null ? "" : recipient.organization, recipient.service));
        }
        if (clientConsent != null) {
            draft.clientConsent(clientConsent.form).clientConsentDay(clientConsent.given);
        }
        if (consent != null) {
            draft.consentVersion(consent.version).consentLanguage(consent.language);
        }
        return draft.build();
    }
}
