package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that has to be corrected before a contact request can be sent.
 *
 * <p>Never repeats what a person wrote about themselves: a value is there only for ids, codes and versions. Immutable and
 * thread-safe. Finnish: <i>korjattava kohta</i>. HSDS: –. PTV: –.
 *
 * @param pointer the JSON pointer (RFC 6901) of the field, such as {@code /phone} or {@code /recipients/2/service}
 * @param kind what is wrong; forms have a sentence for each kind in their own languages
 * @param value what stood there, if it says nothing about a person
 * @param detail what is wrong, one sentence in English
 * @param cure what to write instead, one sentence in English
 */
public record ContactFinding(String pointer, Kind kind, Optional<String> value, String detail, String cure) {

    /** What can be wrong with a contact request. */
    public enum Kind {
        /** There is neither phone nor e-mail. */
        UNREACHABLE,
        /** The phone number is not in the form of E.164. */
        PHONE_SHAPE,
        /** The e-mail address has not the form of one. */
        EMAIL_SHAPE,
        /** The e-mail address is only a pattern, such as etunimi.sukunimi@…. */
        EMAIL_PATTERN,
        /** The wanted way is none of the ways. */
        WAY_UNKNOWN,
        /** The wanted way needs a phone number, which is not given. */
        WAY_NEEDS_PHONE,
        /** The wanted way needs an e-mail address, which is not given. */
        WAY_NEEDS_EMAIL,
        /** The text is too long. */
        TOO_LONG,
        /** The text has a control character, or a line break where only one line is taken. */
        CONTROL_CHARACTER,
        /** Nobody was picked. */
        NO_RECIPIENT,
        /** More were picked than one request may go to. */
        TOO_MANY_RECIPIENTS,
        /** One was picked twice. */
        RECIPIENT_TWICE,
        /** The id has not the form of one. */
        ID_SHAPE,
        /** Nothing in the directory has this id, or the service is not one of the organization. */
        RECIPIENT_UNKNOWN,
        /** The consent text was not agreed to. */
        CONSENT_MISSING,
        /** Another version of the consent text was agreed to than the one in force. */
        CONSENT_OUTDATED,
        /** The request is on a client's behalf and says nothing of the client's consent. */
        CLIENT_CONSENT_MISSING,
        /** The form of the client's consent is none of the forms. */
        CLIENT_CONSENT_UNKNOWN,
        /** The day of the client's consent is no day, or one to come. */
        CLIENT_CONSENT_DAY,
        /** A client's consent is told, and the request is not on a client's behalf. */
        CLIENT_CONSENT_WITHOUT_CLIENT,
        /** The language is no BCP 47 tag. */
        LANGUAGE_SHAPE
    }

    /** Checks that nothing is null. */
    public ContactFinding {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        requireNonNull(detail, "detail");
        requireNonNull(cure, "cure");
    }
}
