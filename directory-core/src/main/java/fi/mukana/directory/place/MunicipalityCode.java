package fi.mukana.directory.place;

import static java.util.Objects.requireNonNull;

/**
 * The three-digit code of a municipality by Statistics Finland, such as {@code 140} for Iisalmi.
 *
 * <p>Natural order is the order of the codes. Immutable and thread-safe. Finnish: <i>kuntanumero</i>. HSDS: –. PTV:
 * municipality code.
 *
 * @param value three digits
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    /**
     * Checks the digits; whether the municipality exists is known to {@link Places}.
     *
     * @throws IllegalArgumentException if {@code value} is not three digits
     */
    public MunicipalityCode {
        requireNonNull(value, "value");
        if (!value.matches("[0-9]{3}")) {
            throw new IllegalArgumentException("""
                    The municipality code "%s" must be three digits.
                    Maybe leading zeros were lost: Alajärvi is "005".""".formatted(value));
        }
    }

    /**
     * The code of three digits.
     *
     * @param value three digits
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not three digits
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
