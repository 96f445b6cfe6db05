package fi.mukana.directory.text;

import java.util.Optional;

/**
 * An answer that may not be known: an unknown is never a no.
 *
 * <p>Finnish: <i>kyllä, ei, ei tiedossa</i>. HSDS: –. PTV: –.
 */
public enum Ternary {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The source does not say. */
    UNKNOWN;

    /**
     * The answer of a known fact.
     *
     * @param fact whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Ternary of(boolean fact) {
        return fact ? YES : NO;
    }

    /**
     * Reads an answer from its code in lower case, as data files write it.
     *
     * @param code {@code yes}, {@code no} or {@code unknown}, in any case
     * @return the answer, empty for any other code
     */
    public static Optional<Ternary> parse(String code) {
        return EnumCodes.parse(Ternary.class, code);
    }

    /**
     * Whether it is known to be so.
     *
     * @return true for {@link #YES} alone
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Whether it is known not to be so.
     *
     * @return true for {@link #NO} alone
     */
    public boolean isNo() {
        return this == NO;
    }
}
