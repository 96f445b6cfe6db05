package fi.mukana.directory.webapp.problem;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param place where: a JSON pointer into the body (empty for the whole body), or a parameter's name
 * @param isParameter whether the place is a parameter of the address
 * @param value what stood there, shortened; empty if it is missing, personal or too large to repeat
 * @param detail what is wrong, one sentence
 * @param cure what to write instead, one sentence
 */
public record Finding(String place, boolean isParameter, Optional<String> value, String detail, String cure) {

    private static final int LONGEST_VALUE = 80;

    /** Shortens the value. */
    public Finding {
        requireNonNull(place, "place");
        value = value.map(Finding::shortened);
        requireNonNull(detail, "detail");
        requireNonNull(cure, "cure");
    }

    /**
     * A finding in the body.
     *
     * @param pointer the JSON pointer (RFC 6901), empty for the whole body
     * @param value what stood there
     * @param detail what is wrong
     * @param cure what to write instead
     */
    public static Finding inBody(String pointer, Optional<String> value, String detail, String cure) {
        return new Finding(pointer, false, value, detail, cure);
    }

    /**
     * A finding in a parameter of the address.
     *
     * @param name the parameter's name
     * @param value what stood there
     * @param detail what is wrong
     * @param cure what to write instead
     */
    public static Finding inParameter(String name, String value, String detail, String cure) {
        return new Finding(name, true, Optional.of(value), detail, cure);
    }

    private static String shortened(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
