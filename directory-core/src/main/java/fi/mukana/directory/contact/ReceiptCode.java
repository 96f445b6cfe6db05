package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code on a printed receipt by which a person without e-mail asks what became of a request.
 *
 * <p>Fifteen digits and capital letters without I, L, O and U, in groups of five: fourteen random ones, which is 70 bits,
 * and one that checks them. One wrong sign and two neighbors swapped are always noticed. {@code toString()} shows only
 * the last group, since the code opens the status of the request; {@link #printed()} shows it all. Immutable and
 * thread-safe. Finnish: <i>kuittikoodi</i>. HSDS: –. PTV: –.
 *
 * @param value the fifteen signs without hyphens
 */
public record ReceiptCode(String value) {

    /** The signs: digits and capital letters without those that are taken for another. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The length, in signs. */
    public static final int LENGTH = 15;

    private static final int GROUP = 5;
    private static final int BITS = 5;
    /** The field of 32 elements: x⁵ = x² + 1. */
    private static final int POLYNOMIAL = 0b100101;

    /**
     * Checks the signs and the check sign.
     *
     * @throws IllegalArgumentException if the value is not fifteen signs of the alphabet, or if the last does not fit the
     *     others
     */
    public ReceiptCode {
        requireNonNull(value, "value");
        if (value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0) || !checks(value)) {
            throw new IllegalArgumentException("""
                    This is no receipt code (%d signs).
                    Maybe two signs were swapped, or one is missing.""".formatted(value.length()));
        }
    }

    /**
     * A new code.
     *
     * @param random where the 70 bits come from; a {@link java.security.SecureRandom}, or the code can be guessed
     * @return the code
     */
    public static ReceiptCode random(RandomGenerator random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sign = random.nextInt(ALPHABET.length());
            signs.append(ALPHABET.charAt(sign));
            sum = timesX(sum) ^ sign;
        }
        return new ReceiptCode(signs.append(ALPHABET.charAt(timesX(sum))).toString());
    }

    /**
     * Reads a code as people write it: small letters, spaces and hyphens anywhere, O for 0, I and L for 1.
     *
     * @param written the code as written
     * @return the code, empty if it is none
     */
    public static Optional<ReceiptCode> parse(String written) {
        if (written.length() > LENGTH * 4) {
            return Optional.empty();
        }
        String signs = written.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean good =
                signs.length() == LENGTH && signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && checks(signs);
        return good ? Optional.of(new ReceiptCode(signs)) : Optional.empty();
    }

    /**
     * The code as it is printed.
     *
     * @return three groups of five signs with hyphens between
     */
    public String printed() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    /** Shows the last group alone. */
    @Override
    public String toString() {
        return "…-" + value.substring(2 * GROUP);
    }

    private static boolean checks(String signs) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(signs.charAt(i));
        }
        return sum == 0;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return (shifted & (1 << BITS)) == 0 ? shifted : shifted ^ POLYNOMIAL;
    }
}
