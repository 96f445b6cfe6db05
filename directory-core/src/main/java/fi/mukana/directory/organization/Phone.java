package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A phone number in the form of E.164, or a Finnish service number that cannot be called from abroad.
 *
 * <p>Immutable and thread-safe. Finnish: <i>puhelinnumero</i>. HSDS: {@code phone}. PTV: phoneNumbers,
 * isFinnishServiceNumber.
 *
 * @param number "+" and 7 to 15 digits, or 3 to 10 digits for a Finnish service number
 * @param extension the extension, digits
 * @param kind what answers at the number
 * @param description what the number is for
 * @param languages the languages spoken at it, in the order of their tags
 * @param charge what a call costs
 * @param chargeNote what a call costs in words
 */
public record Phone(
        String number,
        Optional<String> extension,
        Kind kind,
        LocalizedText description,
        Set<Language> languages,
        Charge charge,
        LocalizedText chargeNote) {

    /** What answers at a number. HSDS: {@code phone.type}. */
    public enum Kind {
        /** A voice. */
        VOICE,
        /** Text messages. */
        TEXT,
        /** A fax machine. */
        FAX,
        /** A text telephone. */
        TEXT_TELEPHONE
    }

    /** What a call costs. PTV: serviceChargeType of a phone number. */
    public enum Charge {
        /** What any call of the caller's contract costs. */
        STANDARD,
        /** Nothing. */
        FREE,
        /** Something else, told in the note. */
        OTHER,
        /** The source does not say. */
        UNKNOWN
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is neither "+" and 7 to 15 digits nor 3 to 10 digits, or the
     *     extension is not digits
     */
    public Phone {
        requireNonNull(number, "number");
        requireNonNull(extension, "extension");
        requireNonNull(kind, "kind");
        requireNonNull(description, "description");
        languages = sorted(languages);
        requireNonNull(charge, "charge");
        requireNonNull(chargeNote, "chargeNote");
        if (!number.matches("\\+[1-9][0-9]{6,14}|[0-9]{3,10}")) {
            throw new IllegalArgumentException("""
                    A phone number (%d characters) must be "+" and 7 to 15 digits, or 3 to 10 digits for a Finnish service number.
                    Maybe write +358 in place of the leading 0 and leave out spaces.""".formatted(number.length()));
        }
        if (extension.isPresent() && !extension.get().matches("[0-9]{1,8}")) {
            throw new IllegalArgumentException("A phone extension must be 1 to 8 digits.");
        }
    }

    /**
     * A voice number with nothing else known.
     *
     * @param number "+" and 7 to 15 digits, or 3 to 10 digits for a Finnish service number
     * @return the phone
     * @throws IllegalArgumentException if the number has not that shape
     */
    public static Phone of(String number) {
        return new Phone(
                number,
                Optional.empty(),
                Kind.VOICE,
                LocalizedText.EMPTY,
                Set.of(),
                Charge.UNKNOWN,
                LocalizedText.EMPTY);
    }

    /**
     * Whether this is a Finnish service number, which cannot be called from abroad.
     *
     * @return true if the number is not in the form of E.164
     */
    public boolean isServiceNumber() {
        return !number.startsWith("+");
    }

    private static SortedSet<Language> sorted(Set<Language> languages) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }
}
