package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every language in a real browser, checked against WCAG 2.1 A and AA. */
class AxeIT {

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    /** Each page is seen wide and narrow, light and dark, each time in another language; so is each language. */
    static Stream<Arguments> pages() {
        return IntStream.range(0, BrowserPages.ALL.size())
                .boxed()
                .flatMap(page -> IntStream.range(0, Texts.LANGUAGES.size()).mapToObj(language -> {
                    int look = (page + language) % 4;
                    return Arguments.of(
                            Texts.LANGUAGES.get(language).tag(),
                            BrowserPages.ALL.get(page),
                            look % 2 == 0 ? 1280 : 320,
                            look == 1 || look == 2 ? "dark" : "light");
                }));
    }

    @ParameterizedTest(name = "{0}/{1}, {2} pixels, {3}")
    @MethodSource("pages")
    void aPageHasNoViolation(String language, String page, int width, String colors) {
        WINDOW.resize(width);
        WINDOW.dark(colors.equals("dark"));
        WINDOW.go(language + "/" + page);
        assertThat(WINDOW.page().locator("html").getAttribute("lang"))
                .isEqualTo(Language.of(language).base().tag());
        assertThat(WINDOW.page().locator("h1").count()).isEqualTo(1);
        assertThat(WINDOW.page().title()).matches("\\S.* – .* – .*");
        assertThat(WINDOW.overflow()).as("pixels to scroll sideways").isLessThanOrEqualTo(0);
        assertThat(Violations.on(WINDOW)).isEmpty();
    }

    @Test
    void theCheckSeesAPictureWithoutItsTextAndTextThatIsHardToRead() {
        WINDOW.dark(false);
        WINDOW.go("fi/about");
        WINDOW.page().evaluate("""
                () => {
                  const main = document.querySelector('main');
                  main.append(document.createElement('img'));
                  const text = document.createElement('p');
                  text.append('vaalea');
                  text.style.color = '#bbb';
                  main.append(text);
                }""");
        assertThat(Violations.on(WINDOW))
                .anyMatch(violation -> violation.startsWith("image-alt"))
                .anyMatch(violation -> violation.startsWith("color-contrast"));
    }
}
