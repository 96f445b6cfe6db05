package fi.mukana.directory.look;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A color of a screen.
 *
 * <p>Natural order is that of the codes. Immutable and thread-safe. Finnish: <i>väri</i>. HSDS: –. PTV: –.
 *
 * @param value {@code #rrggbb}, lower case
 */
public record Color(String value) implements Comparable<Color> {

    /**
     * Checks the shape and writes the letters small.
     *
     * @throws IllegalArgumentException if the value is not {@code #} and six hexadecimal digits
     */
    public Color {
        requireNonNull(value, "value");
        if (!value.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("""
                    The color "%s" must be # and six of the digits 0 to 9 and a to f.
                    Maybe write "#0d5c58".""".formatted(value));
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /**
     * The color of a code.
     *
     * @param value {@code #rrggbb}
     * @return the color
     * @throws IllegalArgumentException if the value is not {@code #} and six hexadecimal digits
     */
    public static Color of(String value) {
        return new Color(value);
    }

    /**
     * How well this color can be read on another, as WCAG 2.1 counts it.
     *
     * @param other the other color
     * @return the ratio, 1 (the same) to 21 (black and white); the same for both directions
     */
    public double contrastWith(Color other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    @Override
    public int compareTo(Color other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }

    /** The part of red (0), green (1) or blue (2) in light, 0 to 1. */
    double linear(int channel) {
        double stored = Integer.parseInt(value.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
        return stored <= 0.04045 ? stored / 12.92 : Math.pow((stored + 0.055) / 1.055, 2.4);
    }

    private double luminance() {
        return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
    }
}
