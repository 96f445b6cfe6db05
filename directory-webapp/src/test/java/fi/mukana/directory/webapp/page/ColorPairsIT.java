package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.mukana.directory.look.ColorPair;
import fi.mukana.directory.look.ColorToken;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every color that a page shows on another is in the list of pairs by which a region's colors are checked. */
class ColorPairsIT {

    /** The colors of texts and icons with the nearest ground behind them, each pair once with an element as evidence. */
    private static final String SHOWN = """
            () => {
              const hex = color => '#' + color.match(/[\\d.]+/g).slice(0, 3)
                  .map(part => Number(part).toString(16).padStart(2, '0')).join('');
              const clear = color => color === 'transparent' || /, 0\\)$/.test(color);
              const ground = one => {
                for (let at = one; at; at = at.parentElement) {
                  const color = getComputedStyle(at).backgroundColor;
                  if (!clear(color)) return hex(color);
                }
                return '#ffffff';
              };
              const found = {};
              const add = (use, one) =>
                found[use + ' ' + hex(getComputedStyle(one).color) + ' ' + ground(one)] ??= one.outerHTML.slice(0, 90);
              for (const one of document.querySelectorAll('body *')) {
                if (!one.checkVisibility() || one.closest('.hidden, .map')) continue;
                if ([...one.childNodes].some(node => node.nodeType === 3 && node.data.trim())) add('TEXT', one);
                if (one.matches('svg.icon')) add('CONTROL', one);
              }
              return found;
            }""";

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPairThatAPageShowsIsInTheList(ColorScheme scheme) {
        WINDOW.dark(scheme == ColorScheme.DARK);
        WINDOW.go("fi/");
        Map<ColorToken, String> colors = new EnumMap<>(ColorToken.class);
        for (ColorToken token : ColorToken.values()) {
            String property = "getComputedStyle(document.documentElement).getPropertyValue('--%s').trim()";
            colors.put(token, (String) WINDOW.page().evaluate(property.formatted(token.code())));
        }
        Map<String, String> unlisted = new TreeMap<>();
        Set<String> shown = new TreeSet<>();
        for (String page : BrowserPages.ALL) {
            WINDOW.go("fi/" + page);
            @SuppressWarnings("unchecked")
            Map<String, String> pairs = (Map<String, String>) WINDOW.page().evaluate(SHOWN);
            pairs.forEach((pair, element) -> {
                String[] parts = pair.split(" ", -1);
                Set<ColorToken> front = tokens(parts[1], colors);
                Set<ColorToken> behind = tokens(parts[2], colors);
                shown.add(pair);
                if (!isListed(parts[0], front, behind)) {
                    unlisted.putIfAbsent("%s: %s on %s".formatted(parts[0], front, behind), page + " " + element);
                }
            });
        }
        assertThat(shown).as("pairs that were seen").hasSizeGreaterThan(12);
        assertThat(unlisted).isEmpty();
    }

    private static boolean isListed(String use, Set<ColorToken> front, Set<ColorToken> behind) {
        return ColorPair.ALL.stream()
                .filter(pair -> use.equals("CONTROL") || pair.use() == ColorPair.Use.TEXT)
                .anyMatch(pair -> front.contains(pair.color()) && behind.contains(pair.ground()));
    }

    /** The roles that have a color, several where the look gives them the same one. */
    private static Set<ColorToken> tokens(String color, Map<ColorToken, String> colors) {
        Set<ColorToken> tokens = EnumSet.noneOf(ColorToken.class);
        colors.forEach((token, of) -> {
            if (of.equals(color)) {
                tokens.add(token);
            }
        });
        return tokens;
    }
}
