package fi.mukana.directory.look;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * A color of a region that cannot be read where the pages show it.
 *
 * <p>Immutable and thread-safe. Finnish: <i>liian pieni kontrasti</i>. HSDS: –. PTV: –.
 *
 * @param scheme on which screens
 * @param token the role of the color that the region chose
 * @param color the color that it has there
 * @param derived whether the region gave none for dark screens, so that it follows from the one for light screens
 * @param pair the pair with the poorest contrast of those in which the color stands
 * @param other the color of the other side of this pair
 * @param ratio the contrast of the two, 1 to 21
 * @param nearest the nearest shade of the color that passes in every pair, empty if none does
 */
public record PoorContrast(
        ColorScheme scheme,
        ColorToken token,
        Color color,
        boolean derived,
        ColorPair pair,
        Color other,
        double ratio,
        Optional<Color> nearest) {

    /** Checks that nothing is null. */
    public PoorContrast {
        requireNonNull(scheme, "scheme");
        requireNonNull(token, "token");
        requireNonNull(color, "color");
        requireNonNull(pair, "pair");
        requireNonNull(other, "other");
        requireNonNull(nearest, "nearest");
    }

    /**
     * What is wrong.
     *
     * @return a sentence that names the role, both colors, the ratio and the one that is needed
     */
    public String cause() {
        boolean isGround = pair.ground() == token;
        return "The %s %s%s has a contrast of %s with %s %s and needs %s (%s%s)."
                .formatted(
                        isGround ? "ground" : "color",
                        token.code(),
                        derived ? " (" + color + ", from the one for light screens)" : " (" + color + ")",
                        shown(ratio),
                        (isGround ? pair.color() : pair.ground()).code(),
                        "(" + other + ")",
                        shown(pair.use().leastContrast()),
                        pair.where(),
                        scheme == ColorScheme.DARK ? ", on dark screens" : "");
    }

    /**
     * What to do.
     *
     * @return a sentence that names the nearest shade that passes, or another way if none does
     */
    public String cure() {
        return nearest.map(shade -> derived
                        ? "Maybe give \"dark\": {\"%s\": \"%s\"}.".formatted(token.code(), shade)
                        : "Maybe write \"%s\", the nearest shade that passes everywhere.".formatted(shade))
                .orElseGet(() -> "Maybe leave \"%s\" out: no shade of it passes beside the other colors."
                        .formatted(token.code()));
    }

    /** A ratio that is never shown better than it is. */
    private static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.2f:1", Math.floor(ratio * 100) / 100);
    }
}
