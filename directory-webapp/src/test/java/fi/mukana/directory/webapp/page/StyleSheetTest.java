package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    private static final Path SHEET = Path.of("src/main/webapp/assets/mukana.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, tint",
        "ink, warm",
        "ink, danger-ground",
        "ink-soft, ground",
        "ink-soft, surface",
        "ink-soft, tint",
        "ink-soft, warm",
        "ink-soft, danger-ground",
        "link, ground",
        "link, surface",
        "link, tint",
        "link, warm",
        "link, danger-ground",
        "accent, ground",
        "accent, surface",
        "accent, tint",
        "on-accent, accent",
        "danger, danger-ground",
        "danger, surface",
        "on-danger, danger",
        "on-footer, footer",
        "ink, heat-1",
        "ink, heat-2",
        "on-heat, heat-3",
        "on-heat, heat-4"
    })
    void textCanBeReadInLightAndDark(String text, String ground) throws IOException {
        schemes()
                .forEach((scheme, tokens) -> assertThat(Contrast.ratio(color(tokens, text), color(tokens, ground)))
                        .as("%s: %s on %s", scheme, text, ground)
                        .isGreaterThanOrEqualTo(Contrast.AA_TEXT));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "focus, ground", "focus, surface", "focus, tint", "focus, warm", "focus, danger-ground",
        "line-strong, surface", "line-strong, ground", "highlight, surface", "highlight, ground", "highlight, tint",
        "good, surface", "danger, ground", "danger, danger-ground", "logo-second, surface"
    })
    void controlsAndFocusCanBeSeenInLightAndDark(String control, String ground) throws IOException {
        schemes()
                .forEach((scheme, tokens) -> assertThat(Contrast.ratio(color(tokens, control), color(tokens, ground)))
                        .as("%s: %s on %s", scheme, control, ground)
                        .isGreaterThanOrEqualTo(Contrast.AA_CONTROL));
    }

    @Test
    void everyPropertyThatIsUsedIsGiven() throws IOException {
        String sheet = Files.readString(SHEET);
        Set<String> used = find(Pattern.compile("var\\((--[a-z0-9-]+)"), sheet);
        Set<String> given = find(Pattern.compile("(--[a-z0-9-]+):"), sheet);
        assertThat(given).containsAll(used);
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertThat(text).as("%s", file).doesNotContain("@import", "url(http", "//cdn", "<script", "style=\"");
                assertThat(find(Pattern.compile("(?:src|href)=\"(https?://[^\"]*)\""), text))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void printReducedMotionForcedColorsAndDarkAreServed() throws IOException {
        assertThat(Files.readString(SHEET))
                .contains(
                        "@media print",
                        "prefers-reduced-motion",
                        "forced-colors",
                        "prefers-color-scheme: dark",
                        ":focus-visible");
    }

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(Contrast.ratio("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Contrast.ratio("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
        assertThat(Contrast.ratio("#ffffff", "#ffffff")).isCloseTo(1, within(0.001));
    }

    private static String color(Map<String, String> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return tokens.getOrDefault(name, "");
    }

    /** Returns the colors of the two schemes; dark stands on light. */
    private static Map<String, Map<String, String>> schemes() throws IOException {
        Matcher roots = ROOT.matcher(Files.readString(SHEET));
        assertThat(roots.find()).isTrue();
        Map<String, String> light = tokens(roots.group(1));
        assertThat(roots.find()).isTrue();
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(tokens(roots.group(1)));
        assertThat(light).hasSizeGreaterThan(15);
        assertThat(dark).isNotEqualTo(light);
        return Map.of("light", light, "dark", dark);
    }

    private static Map<String, String> tokens(String block) {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(block);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.addAll(List.of(matcher.group(1)));
        }
        return found;
    }
}
