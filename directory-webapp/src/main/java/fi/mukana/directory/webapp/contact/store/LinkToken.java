package fi.mukana.directory.webapp.contact.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a mailed link: 256 random bits as 43 letters, digits, hyphens and underscores.
 *
 * <p>The database holds its hash alone (and, sealed, itself until the mail is sent). {@code toString()} does not show it.
 *
 * @param value the token
 */
public record LinkToken(String value) {

    private static final int BYTES = 32;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not 43 letters, digits, hyphens and underscores
     */
    public LinkToken {
        if (!value.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("The token of the link has a wrong shape.");
        }
    }

    static LinkToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads a token from an address; empty if it is none. */
    public static Optional<LinkToken> parse(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** The hash by which a row is found; no key is needed, since the token cannot be guessed. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[not shown]";
    }
}
