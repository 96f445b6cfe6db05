package fi.mukana.directory.look;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The colors that a region puts in the place of the shipped ones.
 *
 * <p>A color that is given for light screens alone gets a shade for dark ones: of its hue, as light as the shipped color
 * for dark screens, and lighter or darker where that cannot be read. Immutable and thread-safe. Finnish: <i>alueen
 * värit</i>. HSDS: –. PTV: –.
 *
 * @param light the colors for light screens by their role, in the order of the roles
 * @param dark the colors for dark screens by their role, in the order of the roles
 */
public record RegionColors(Map<ColorToken, Color> light, Map<ColorToken, Color> dark) {

    /** The shipped look: the region has no colors of its own. */
    public static final RegionColors SHIPPED = new RegionColors(Map.of(), Map.of());

    /** How many shades between black and white are tried. */
    private static final int SHADES = 400;

    /** By how much a shade for dark screens may be stronger than the shipped color. */
    private static final double STRONGER = 0.02;

    /** Sorts the colors. */
    public RegionColors {
        light = Collections.unmodifiableSortedMap(new TreeMap<>(light));
        dark = Collections.unmodifiableSortedMap(new TreeMap<>(dark));
    }

    /**
     * The colors that differ from the shipped look: those given, and those that follow from them.
     *
     * @param scheme on light or on dark screens
     * @return the colors by their role, in the order of the roles
     */
    public SortedMap<ColorToken, Color> own(ColorScheme scheme) {
        SortedMap<ColorToken, Color> own = new TreeMap<>();
        if (scheme == ColorScheme.LIGHT) {
            own.putAll(light);
        } else {
            Map<ColorToken, Color> all = all(ColorScheme.DARK);
            light.keySet().forEach(token -> own.put(token, all.get(token)));
            own.putAll(dark);
        }
        return Collections.unmodifiableSortedMap(own);
    }

    /**
     * The color of a role.
     *
     * @param scheme on light or on dark screens
     * @param token the role
     * @return the region's own color, or the shipped one
     */
    public Color color(ColorScheme scheme, ColorToken token) {
        return java.util.Objects.requireNonNull(all(scheme).get(token));
    }

    /**
     * The colors that cannot be read where the pages show them, one finding for each color and scheme.
     *
     * @return the findings, light screens first, then by role; empty for a look that can be read
     */
    public List<PoorContrast> poorContrasts() {
        List<PoorContrast> poor = new ArrayList<>();
        for (ColorScheme scheme : ColorScheme.values()) {
            Map<ColorToken, Color> all = all(scheme);
            SortedMap<ColorToken, Color> own = own(scheme);
            Map<ColorToken, List<ColorPair>> failing = ColorPair.ALL.stream()
                    .filter(pair -> own.containsKey(pair.color()) || own.containsKey(pair.ground()))
                    .filter(pair -> part(pair, all) < 1)
                    .collect(groupingBy(
                            pair -> own.containsKey(pair.color()) ? pair.color() : pair.ground(),
                            TreeMap::new,
                            java.util.stream.Collectors.toList()));
            failing.forEach((token, pairs) -> poor.add(finding(scheme, token, pairs, all)));
        }
        return List.copyOf(poor);
    }

    private PoorContrast finding(
            ColorScheme scheme, ColorToken token, List<ColorPair> pairs, Map<ColorToken, Color> all) {
        ColorPair worst = Collections.min(pairs, comparingDouble(pair -> part(pair, all)));
        ColorToken other = worst.ground() == token ? worst.color() : worst.ground();
        return new PoorContrast(
                scheme,
                token,
                in(all, token),
                scheme == ColorScheme.DARK && !dark.containsKey(token),
                worst,
                in(all, other),
                in(all, token).contrastWith(in(all, other)),
                nearest(Shade.of(in(all, token)), token, all));
    }

    private Map<ColorToken, Color> all(ColorScheme scheme) {
        Map<ColorToken, Color> all = new EnumMap<>(ColorToken.class);
        for (ColorToken token : ColorToken.values()) {
            all.put(token, token.shipped(scheme));
        }
        if (scheme == ColorScheme.LIGHT) {
            all.putAll(light);
            return all;
        }
        all.putAll(dark);
        light.forEach((token, color) -> {
            if (!dark.containsKey(token)) {
                all.put(token, forDark(token, color, all));
            }
        });
        return all;
    }

    private static Color forDark(ColorToken token, Color light, Map<ColorToken, Color> all) {
        Shade shipped = Shade.of(token.shipped(ColorScheme.DARK));
        Shade wanted = Shade.of(light).withLightness(shipped.lightness()).withChromaAtMost(shipped.chroma() + STRONGER);
        return nearest(wanted, token, all).orElseGet(wanted::color);
    }

    /** The shade nearest to one that passes in every pair of its role, the other colors being as they are. */
    private static Optional<Color> nearest(Shade wanted, ColorToken token, Map<ColorToken, Color> all) {
        Map<ColorToken, Color> tried = new EnumMap<>(all);
        return IntStream.rangeClosed(0, SHADES)
                .mapToObj(step -> wanted.withLightness((double) step / SHADES))
                .sorted(comparingDouble(shade -> Math.abs(shade.lightness() - wanted.lightness())))
                .map(Shade::color)
                .filter(color -> {
                    tried.put(token, color);
                    return ColorPair.ALL.stream()
                            .filter(pair -> pair.color() == token || pair.ground() == token)
                            .allMatch(pair -> part(pair, tried) >= 1);
                })
                .findFirst();
    }

    /** The contrast of a pair as a part of what it needs; 1 and more passes. */
    private static double part(ColorPair pair, Map<ColorToken, Color> all) {
        return in(all, pair.color()).contrastWith(in(all, pair.ground()))
                / pair.use().leastContrast();
    }

    private static Color in(Map<ColorToken, Color> all, ColorToken token) {
        return java.util.Objects.requireNonNull(all.get(token));
    }
}
