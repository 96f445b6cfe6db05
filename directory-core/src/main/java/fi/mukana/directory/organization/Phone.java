package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A phone number in the form of E.164, or a Finnish service number as it is dialled in Finland.
 *
 * <p>Service numbers are those that begin with 1 (112, 116 117, 118) and, of those that begin with 0, the series 010, 020,
 * 029, 030, 039, 060, 070, 071, 073, 075 and 080 of the Finnish numbering plan; many of them cannot be called from abroad.
 * A number of an area (09, 017) or a mobile phone (040, 050) has the form of E.164.
 *
 * <p>Immutable and thread-safe. Finnish: <i>puhelinnumero</i>. HSDS: {@code phone}. PTV: phoneNumbers,
 * isFinnishServiceNumber.
 *
 * @param number "+" and 7 to 15 digits, or the 3 to 10 digits of a Finnish service number
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

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?!3580)[1-9][0-9]{6,14}");

    /** The series of the numbering plan that are neither an area's nor a mobile network's. */
    private static final Pattern SERVICE_NUMBER =
            Pattern.compile("1[0-9]{2,5}|0(?:[123]0|29|39|60|7[0135]|80)[0-9]{2,7}");

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
     * @throws IllegalArgumentException if the number is neither "+" and 7 to 15 digits nor a Finnish service number, if a 0
     *     follows +358, or if the extension is not digits; the message does not repeat the number
     */
    public Phone {
        requireNonNull(number, "number");
        requireNonNull(extension, "extension");
        requireNonNull(kind, "kind");
        requireNonNull(description, "description");
        languages = sorted(languages);
        requireNonNull(charge, "charge");
        requireNonNull(chargeNote, "chargeNote");
        if (!INTERNATIONAL.matcher(number).matches()
                && !SERVICE_NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(fault(number));
        }
        if (extension.isPresent() && !extension.get().matches("[0-9]{1,8}")) {
            throw new IllegalArgumentException("A phone extension must be 1 to 8 digits.");
        }
    }

    /**
     * A voice number with nothing else known.
     *
     * @param number "+" and 7 to 15 digits, or the 3 to 10 digits of a Finnish service number
     * @return the phone
     * @throws IllegalArgumentException if the number is neither
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
     * Whether this is a Finnish service number, written as it is dialled in Finland.
     *
     * @return true if the number is not in the form of E.164
     */
    public boolean isServiceNumber() {
        return !number.startsWith("+");
    }

    private static String fault(String number) {
        if (number.startsWith("+3580")) {
            return """
                    A phone number (%d characters) must not have a 0 after +358.
                    Maybe leave out that 0.""".formatted(number.length());
        }
        if (number.matches("0[1-9][0-9]+")) {
            return """
                    A phone number (%d characters) that begins with 0 must be a Finnish service number (such as 0800, 0600, 020).
                    Maybe write "+358" in place of its first "0".""".formatted(number.length());
        }
        return """
                A phone number (%d characters) must be "+" and 7 to 15 digits, or the 3 to 10 digits of a Finnish service number.
                Maybe write +358 in place of the leading 0 and leave out spaces.""".formatted(number.length());
    }

    private static SortedSet<Language> sorted(Set<Language> languages) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }
}
