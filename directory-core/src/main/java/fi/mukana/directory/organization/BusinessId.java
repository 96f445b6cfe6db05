package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

/**
 * The Finnish business id with its check digit: seven digits, a hyphen, a check digit.
 *
 * <p>The check digit is 11 less the remainder by 11 of the digits weighted 7, 9, 10, 5, 8, 4, 2; remainder 0 gives 0,
 * and no id has remainder 1 (Finnish Patent and Registration Office and Tax Administration). Immutable and thread-safe.
 * Finnish: <i>Y-tunnus</i>. HSDS: {@code organization_identifier}. PTV: businessCode.
 *
 * @param value the id, such as {@code 1234567-1}
 */
public record BusinessId(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    /**
     * Checks the shape and the check digit.
     *
     * @throws IllegalArgumentException if the id is not seven digits, a hyphen and a digit, or if the check digit is
     *     not the one that the digits give
     */
    public BusinessId {
        requireNonNull(value, "value");
        if (!value.matches("[0-9]{7}-[0-9]")) {
            throw new IllegalArgumentException("""
                    The business id "%s" must be seven digits, a hyphen and a check digit.
                    Maybe a leading zero was lost.""".formatted(value));
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(value.charAt(i), 10);
        }
        int remainder = sum % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        if (remainder == 1 || expected != Character.digit(value.charAt(8), 10)) {
            throw new IllegalArgumentException("""
                    The check digit of the business id "%s" is wrong.
                    Maybe two digits were swapped.""".formatted(value));
        }
    }

    /**
     * The id of a text.
     *
     * @param value seven digits, a hyphen, a check digit
     * @return the id
     * @throws IllegalArgumentException if the shape or the check digit is wrong
     */
    public static BusinessId of(String value) {
        return new BusinessId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
