package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A picture of every page in Finnish and in one other language, wide and narrow, light and dark, to be looked at:
 * {@code target/screenshots/index.html}. What a machine can see is checked on the way.
 */
class ScreenshotsIT {

    private static final List<String> OTHERS = List.of("sv", "en", "fi-simple");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    /** Pictures that did not load and icons that nothing is drawn for. */
    private static final String MISSING = """
            () => [
              ...[...document.images].filter(one => !one.complete || one.naturalWidth === 0),
              ...[...document.querySelectorAll('svg use')].filter(one =>
                  one.closest('svg').checkVisibility() && one.getBBox().width === 0)
            ].map(one => one.outerHTML).join('\\n')""";

    /** Words of headings and controls that are torn although they are no longer than so many letters. */
    private static final String TORN = """
            longest => [...document.querySelectorAll('h1, h2, h3, .site-nav a, .button, .big-choice span, summary, label, th')]
                .filter(one => one.checkVisibility() && !one.closest('.hidden'))
                .flatMap(one => {
                  const torn = [];
                  const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
                  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                    for (const word of node.data.matchAll(/[\\p{L}]+/gu)) {
                      const place = document.createRange();
                      place.setStart(node, word.index);
                      place.setEnd(node, word.index + word[0].length);
                      const tops = new Set([...place.getClientRects()].map(rect => Math.round(rect.top)));
                      if (word[0].length <= longest && tops.size > 1) torn.push(word[0]);
                    }
                  }
                  return torn;
                })
                .join(' ')""";

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(WIDE);

    private static final List<String> ROWS = new ArrayList<>();
    private static final Path FOLDER =
            Path.of(System.getProperty("directory.workdir")).resolveSibling("screenshots");

    static Stream<Arguments> pages() {
        return IntStream.range(0, BrowserPages.ALL.size())
                .boxed()
                .flatMap(at -> Stream.of("fi", OTHERS.get(at % OTHERS.size()))
                        .map(language -> Arguments.of(language, BrowserPages.ALL.get(at))));
    }

    @BeforeAll
    static void makeTheFolder() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    @AfterAll
    static void writeTheSheet() throws IOException {
        Files.writeString(FOLDER.resolve("index.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>Screenshots</title>
                <style>
                  body { font: 14px sans-serif; background: #888; }
                  section { display: flex; gap: 12px; align-items: flex-start; margin-bottom: 32px; }
                  h2 { width: 100%%; margin: 0 0 4px; }
                  img.wide { width: 30vw; } img.narrow { width: 12vw; }
                </style></head><body><h1>Screenshots</h1>
                %s
                </body></html>
                """.formatted(String.join("\n", ROWS)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeAndLooksLikeOne(String language, String page) {
        WINDOW.resize(WIDE);
        int status = WINDOW.go(language + "/" + page);
        assertThat(status).isEqualTo(BrowserPages.MISSING.contains(page) ? 404 : 200);
        String heading = WINDOW.page().locator("h1").innerText();
        assertThat(headings(language, page)).anyMatch(heading::startsWith);
        assertThat(WINDOW.page().evaluate(MISSING)).asString().isEmpty();
        assertThat(WINDOW.page().evaluate(TORN, 40)).as("torn at %d", WIDE).isEqualTo("");

        List<String> pictures = new ArrayList<>();
        for (int width : new int[] {WIDE, NARROW}) {
            WINDOW.resize(width);
            assertThat(WINDOW.overflow()).as("pixels to scroll sideways").isLessThanOrEqualTo(0);
            assertThat(WINDOW.page().evaluate(MISSING)).asString().isEmpty();
            for (boolean dark : new boolean[] {false, true}) {
                WINDOW.dark(dark);
                pictures.add(picture(language, page, width, dark));
            }
        }
        assertThat(WINDOW.page().evaluate(TORN, 14)).as("torn at %d", NARROW).isEqualTo("");
        ROWS.add("<h2>%s/%s</h2><section>%s</section>".formatted(language, page, String.join("", pictures)));
    }

    @Test
    void theChecksSeeAMissingIconATornWordAndABlankPage() {
        WINDOW.dark(false);
        WINDOW.resize(WIDE);
        WINDOW.go("fi/about");
        WINDOW.page().evaluate("""
                () => {
                  document.querySelector('.leave use').setAttribute('href', '/assets/icons.svg#no-such');
                  document.querySelector('h1').style.width = '3rem';
                }""");
        assertThat(WINDOW.page().evaluate(MISSING)).asString().contains("no-such");
        assertThat(WINDOW.page().evaluate(TORN, 14)).asString().contains("Mukana");
        WINDOW.page().evaluate("document.body.replaceChildren()");
        assertThat(colors(decode(shoot()))).hasSizeLessThan(3);
    }

    /** Returns what the page is headed by: what its title begins with, but for the home page. */
    /** The parts of the title, one of which is the heading: a page within another names that one second. */
    private static List<String> headings(String language, String page) {
        return page.isEmpty()
                ? List.of(Texts.in(Language.of(language)).get("matching.home.heading"))
                : List.of(WINDOW.page().title().split(" – "));
    }

    private static String picture(String language, String page, int width, boolean dark) {
        byte[] jpeg = shoot();
        BufferedImage image = decode(jpeg);
        assertThat(colors(image)).as("colors of the picture").hasSizeGreaterThan(8);
        if (dark) {
            assertThat(lightness(image)).isLessThan(90);
        } else {
            assertThat(lightness(image)).isGreaterThan(120);
        }
        String look = (width == WIDE ? "wide" : "narrow") + (dark ? "-dark" : "-light");
        String file = "%s-%s-%s.jpg"
                .formatted(page.isEmpty() ? "home" : page.replaceAll("[^A-Za-z0-9]+", "-"), language, look);
        try {
            Files.write(FOLDER.resolve(file), jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<a href=\"%s\"><img class=\"%s\" src=\"%s\" loading=\"lazy\" alt=\"%s\"></a>"
                .formatted(file, width == WIDE ? "wide" : "narrow", file, look);
    }

    private static byte[] shoot() {
        return WINDOW.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setType(ScreenshotType.JPEG)
                        .setQuality(70));
    }

    private static BufferedImage decode(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the colors of a picture, rounded to sixteen steps each of red, green and blue. */
    private static Set<Integer> colors(BufferedImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getRGB(x, y) & 0xf0f0f0);
            }
        }
        return colors;
    }

    private static double lightness(BufferedImage image) {
        long sum = 0;
        long count = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                int color = image.getRGB(x, y);
                sum += ((color >> 16 & 255) + (color >> 8 & 255) + (color & 255)) / 3;
                count++;
            }
        }
        return (double) sum / count;
    }
}
