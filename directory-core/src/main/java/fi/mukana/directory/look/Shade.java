package fi.mukana.directory.look;

/**
 * A color by how light, how strong and of which hue it is to the eye: Oklab in polar form.
 *
 * <p>It is what "the same color, only darker" is told with. The numbers are those of Björn Ottosson's definition.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma how strong, 0 (gray) and more
 * @param hue radians
 */
record Shade(double lightness, double chroma, double hue) {

    /** How much less strong a shade is made at a time until a screen can show it. */
    private static final double PALER = 0.96;

    static Shade of(Color color) {
        double red = color.linear(0);
        double green = color.linear(1);
        double blue = color.linear(2);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Shade(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    Shade withLightness(double other) {
        return new Shade(other, chroma, hue);
    }

    Shade withChromaAtMost(double most) {
        return new Shade(lightness, Math.min(chroma, most), hue);
    }

    /** The color of a screen that is nearest: as light, of the same hue, as strong as a screen can show it. */
    Color color() {
        double strong = chroma;
        double[] channels = channels(strong);
        while (!isShown(channels) && strong > 0.001) {
            strong *= PALER;
            channels = channels(strong);
        }
        StringBuilder code = new StringBuilder("#");
        for (double channel : channels) {
            code.append("%02x".formatted(Math.round(255 * stored(Math.min(1, Math.max(0, channel))))));
        }
        return Color.of(code.toString());
    }

    private double[] channels(double strength) {
        double a = strength * Math.cos(hue);
        double b = strength * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isShown(double[] channels) {
        for (double channel : channels) {
            if (channel < -0.0005 || channel > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static double stored(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
