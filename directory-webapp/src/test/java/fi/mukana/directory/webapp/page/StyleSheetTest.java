package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.look.Color;
import fi.mukana.directory.look.ColorScheme;
import fi.mukana.directory.look.ColorToken;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.text.EnumCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path SHEET = Path.of("src/main/webapp/assets/mukana.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");

    /** The pairs in which they are shown are checked in core, for the shipped colors and for each region's. */
    @Test
    void itsColorsAreThoseThatCoreChecksInLightAndDark() throws IOException {
        Map<String, Map<String, String>> schemes = schemes();
        for (ColorScheme scheme : ColorScheme.values()) {
            Map<String, String> checked = new TreeMap<>();
            for (ColorToken token : ColorToken.values()) {
                checked.put(token.code(), token.shipped(scheme).value());
            }
            assertThat(new TreeMap<>(schemes.getOrDefault(EnumCodes.code(scheme), Map.of())))
                    .as("%s", scheme)
                    .isEqualTo(checked);
        }
    }

    @Test
    void aRegionsColorsReplaceThemOnScreensAndNotOnPaper() {
        RegionColors colors = new RegionColors(
                Map.of(ColorToken.ACCENT, Color.of("#3d5a1e"), ColorToken.ON_ACCENT, Color.of("#ffffff")),
                Map.of(ColorToken.ACCENT, Color.of("#b9d99a"), ColorToken.ON_ACCENT, Color.of("#0c2523")));

        assertThat(Look.styleSheet(colors)).isEqualTo("""
                @media screen{:root{--accent:#3d5a1e;--on-accent:#ffffff}}
                @media screen and (prefers-color-scheme:dark){:root{--accent:#b9d99a;--on-accent:#0c2523}}
                """);
        assertThat(Look.styleSheet(RegionColors.SHIPPED)).isEmpty();
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
