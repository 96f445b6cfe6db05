package fi.mukana.directory.webapp.page;

import java.util.Locale;

/** How well a color can be read on another, as WCAG 2.1 counts it. */
final class Contrast {

    /** The least ratio of text and its ground (WCAG 1.4.3, level AA). */
    static final double AA_TEXT = 4.5;

    /** The least ratio of controls, icons and focus rings and their ground (WCAG 1.4.11, level AA). */
    static final double AA_CONTROL = 3.0;

    private Contrast() {}

    /**
     * Counts the ratio of two colors.
     *
     * @param one a color as #rrggbb
     * @param other a color as #rrggbb
     * @return 1 to 21
     * @throws IllegalArgumentException if a color has another shape
     */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        if (!color.toLowerCase(Locale.ROOT).matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("The color \"%s\" must be #rrggbb.".formatted(color));
        }
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
