package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

/**
 * An e-mail address, or the pattern of one ("etunimi.sukunimi@…") to which nothing is ever sent.
 *
 * <p>"(a)" and "(at)" for "@" are understood by {@link #parse(String)}. Immutable and thread-safe. Finnish:
 * <i>sähköpostiosoite</i>. HSDS: {@code contact.email}. PTV: emails. Seed rows S1-22, S3-21, S4-14.
 *
 * @param value the address or the pattern, with "@"
 */
public record EmailAddress(String value) {

    private static final int LONGEST_WRITTEN = 300;

    private static final Set<String> MASKS = Set.of(
            "etunimi.sukunimi",
            "etu.suku",
            "etunimi.v.sukunimi",
            "fornamn.efternamn",
            "förnamn.efternamn",
            "firstname.lastname",
            "first.last",
            "name.surname");

    /**
     * Checks the shape: something, one "@", a domain with a dot; at most 254 characters.
     *
     * @throws IllegalArgumentException if the value has not that shape
     */
    public EmailAddress {
        requireNonNull(value, "value");
        if (value.length() > 254
                || !value.matches(
                        "[^\\s@<>\",;:()\\[\\]\\\\]+@[^\\s@<>\",;:()\\[\\]\\\\]+\\.[^\\s@<>\",;:()\\[\\]\\\\.]{2,}")) {
            throw new IllegalArgumentException("""
                    The value is not an e-mail address (%d characters).
                    Maybe write it as name@example.org.""".formatted(value.length()));
        }
    }

    /**
     * Reads an address as people write it, with "(a)" or "(at)" for "@" and white space around.
     *
     * @param written the address as written
     * @return the address
     * @throws IllegalArgumentException if it is no address even so
     */
    public static EmailAddress parse(String written) {
        // a longer text is none, and the expression takes time in the square of its white space
        return new EmailAddress(
                written.length() > LONGEST_WRITTEN
                        ? written
                        : written.strip().replaceAll("\\s*[(\\[](?:a|at|ät)[)\\]]\\s*", "@"));
    }

    /**
     * Whether this is only the pattern of addresses of an organization; such an address is never mailed.
     *
     * @return true for "etunimi.sukunimi@…" and its like in Swedish and English
     */
    public boolean isMasked() {
        return MASKS.contains(value.substring(0, value.indexOf('@')).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
