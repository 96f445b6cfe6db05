package fi.mukana.directory.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RegionColorsTest {

    @Example
    void contrastIsCountedAsWcagDoes() {
        assertThat(Color.of("#000000").contrastWith(Color.of("#FFFFFF"))).isCloseTo(21, within(0.001));
        assertThat(Color.of("#777777").contrastWith(Color.of("#ffffff"))).isCloseTo(4.48, within(0.01));
        assertThat(Color.of("#abcdef").contrastWith(Color.of("#ABCDEF"))).isEqualTo(1);
        assertThatThrownBy(() -> Color.of("green"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"green\"")
                .hasMessageContaining("Maybe write \"#0d5c58\".");
    }

    @Example
    void theShippedColorsCanBeReadInEveryPair() {
        for (ColorScheme scheme : ColorScheme.values()) {
            assertThat(ColorPair.ALL)
                    .allSatisfy(pair -> assertThat(pair.color()
                                    .shipped(scheme)
                                    .contrastWith(pair.ground().shipped(scheme)))
                            .as("%s: %s", scheme, pair)
                            .isGreaterThanOrEqualTo(pair.use().leastContrast()));
        }
        assertThat(RegionColors.SHIPPED.poorContrasts()).isEmpty();
    }

    @Example
    void everyRoleButThatOfAdornmentStandsInAPair() {
        Set<ColorToken> paired = new TreeSet<>();
        ColorPair.ALL.forEach(pair -> {
            paired.add(pair.color());
            paired.add(pair.ground());
        });
        assertThat(EnumSet.complementOf(EnumSet.copyOf(paired))).containsExactly(ColorToken.LINE);
    }

    @Example
    void aColorThatIsTooPaleIsToldWithTheNearestShadeThatPasses() {
        RegionColors pale = new RegionColors(Map.of(ColorToken.ACCENT, Color.of("#8fbc5a")), Map.of());

        assertThat(pale.poorContrasts()).singleElement().satisfies(poor -> {
            assertThat(poor.scheme()).isEqualTo(ColorScheme.LIGHT);
            assertThat(poor.token()).isEqualTo(ColorToken.ACCENT);
            assertThat(poor.cause())
                    .startsWith("The color accent (#8fbc5a) has a contrast of 1.")
                    .contains(":1 with tint (#e6f0ed) and needs 4.50:1 (");
            Color nearest = poor.nearest().orElseThrow();
            assertThat(poor.cure()).contains(nearest.value());
            assertThat(new RegionColors(Map.of(ColorToken.ACCENT, nearest), Map.of()).poorContrasts())
                    .isEmpty();
            assertThat(Shade.of(nearest).hue())
                    .as("the same hue")
                    .isCloseTo(Shade.of(Color.of("#8fbc5a")).hue(), within(0.05));
        });
    }

    @Example
    void aGroundOnWhichTheShippedTextCannotBeReadIsToldAsAGround() {
        RegionColors gray = new RegionColors(Map.of(ColorToken.TINT, Color.of("#808080")), Map.of());

        assertThat(gray.poorContrasts()).singleElement().satisfies(poor -> {
            assertThat(poor.cause()).startsWith("The ground tint (#808080) has a contrast of ");
            assertThat(new RegionColors(Map.of(ColorToken.TINT, poor.nearest().orElseThrow()), Map.of())
                            .poorContrasts())
                    .isEmpty();
        });
    }

    @Example
    void aPoorColorForDarkScreensIsToldThere() {
        RegionColors dark = new RegionColors(Map.of(), Map.of(ColorToken.LINK, Color.of("#0a5572")));

        assertThat(dark.poorContrasts()).singleElement().satisfies(poor -> {
            assertThat(poor.scheme()).isEqualTo(ColorScheme.DARK);
            assertThat(poor.derived()).isFalse();
            assertThat(poor.cause()).contains("on dark screens");
        });
    }

    @Example
    void colorsThatExcludeEachOtherAreToldWithoutAShadeThatPasses() {
        RegionColors none = new RegionColors(
                Map.of(
                        ColorToken.GROUND, Color.of("#ffffff"),
                        ColorToken.SURFACE, Color.of("#000000"),
                        ColorToken.TINT, Color.of("#777777"),
                        ColorToken.INK, Color.of("#1f2d2c")),
                Map.of());

        assertThat(none.poorContrasts())
                .filteredOn(poor -> poor.token() == ColorToken.INK && poor.scheme() == ColorScheme.LIGHT)
                .singleElement()
                .satisfies(poor -> {
                    assertThat(poor.nearest()).isEmpty();
                    assertThat(poor.cure()).contains("leave \"ink\" out");
                });
    }

    @Example
    void aColorGivenForLightScreensGetsAShadeForDarkOnesUnlessOneIsGiven() {
        Color accent = Color.of("#3d5a1e");
        Color own = Color.of("#b9d99a");

        Color derived = new RegionColors(Map.of(ColorToken.ACCENT, accent), Map.of())
                .color(ColorScheme.DARK, ColorToken.ACCENT);
        assertThat(derived).isNotEqualTo(accent).isNotEqualTo(ColorToken.ACCENT.shipped(ColorScheme.DARK));
        assertThat(Shade.of(derived).hue()).isCloseTo(Shade.of(accent).hue(), within(0.05));
        assertThat(new RegionColors(Map.of(ColorToken.ACCENT, accent), Map.of(ColorToken.ACCENT, own))
                        .own(ColorScheme.DARK))
                .isEqualTo(Map.of(ColorToken.ACCENT, own));
        assertThat(RegionColors.SHIPPED.own(ColorScheme.DARK)).isEmpty();
    }

    @Property(tries = 300)
    void whateverAccentIsChosenItPassesOrItsNearestShadeDoes(@ForAll @IntRange(max = 0xffffff) int rgb) {
        Color accent = Color.of("#%06x".formatted(rgb));
        RegionColors chosen = new RegionColors(Map.of(ColorToken.ACCENT, accent), Map.of());

        Color readable = chosen.poorContrasts().stream()
                .filter(poor -> poor.scheme() == ColorScheme.LIGHT)
                .findFirst()
                .map(poor -> poor.nearest().orElseThrow())
                .orElse(accent);

        assertThat(new RegionColors(Map.of(ColorToken.ACCENT, readable), Map.of()).poorContrasts())
                .as("light and dark")
                .isEmpty();
    }

    @Property(tries = 300)
    void aColorIsTheSameAfterItWasTakenAsAShade(@ForAll @IntRange(max = 0xffffff) int rgb) {
        Color color = Color.of("#%06x".formatted(rgb));
        Color back = Shade.of(color).color();

        for (int channel = 1; channel < 7; channel += 2) {
            assertThat(Integer.parseInt(back.value().substring(channel, channel + 2), 16))
                    .as("%s as %s", color, back)
                    .isCloseTo(Integer.parseInt(color.value().substring(channel, channel + 2), 16), within(2));
        }
    }
}
