package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

/**
 * The number of a registered association in the register of associations.
 *
 * <p>Immutable and thread-safe. Finnish: <i>yhdistysrekisterin rekisterinumero</i>. HSDS: {@code
 * organization_identifier}. PTV: –.
 *
 * @param value one to seven digits, a full stop, one to three digits, such as {@code 123.456}; or digits alone
 */
public record RegisterNumber(String value) {
    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not digits with at most one full stop between them
     */
    public RegisterNumber {
        requireNonNull(value, "value");
        if (!value.matches("[0-9]{1,7}(\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("""
                    The association register number "%s" must be digits, such as 123.456.
                    Maybe it is a business id.""".formatted(value));
        }
    }

    /**
     * The number of a text.
     *
     * @param value digits with at most one full stop between them
     * @return the number
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static RegisterNumber of(String value) {
        return new RegisterNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
