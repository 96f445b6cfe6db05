package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser, checked against WCAG 2.1 A and AA, and on the narrowest screen. */
class AxeIT {

    /** Elements whose own text does not fit into them and cannot be scrolled; what is hidden for the eye is left out. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(one => one.checkVisibility() && !one.closest('.hidden, textarea, svg, select, option'))
                .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(one => getComputedStyle(one).overflow !== 'visible'
                    && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
                .map(one => one.outerHTML.slice(0, 120))
                .join('\\n')""";

    private static BrowserWindow wide;
    private static BrowserWindow narrow;

    @BeforeAll
    static void open() {
        RunningServer server = RunningServer.shared();
        wide = BrowserWindow.open(server, 1280);
        narrow = BrowserWindow.open(server, 320);
    }

    @AfterAll
    static void close() {
        if (wide != null) {
            wide.close();
        }
        if (narrow != null) {
            narrow.close();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of("fi", "sv")
                        .flatMap(language -> BrowserPages.ALL.stream().map(page -> Arguments.of(language, page))),
                BrowserPages.PATH.stream().map(page -> Arguments.of("fi-simple", page)));
    }

    static Stream<String> addresses() {
        return BrowserPages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoViolation(String language, String page) {
        wide.go(language + "/" + page);
        assertThat(Violations.on(wide)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsUsableOnTheNarrowestScreen(String language, String page) {
        narrow.go(language + "/" + page);
        assertThat((Integer) narrow.page().evaluate("document.scrollingElement.scrollWidth"))
                .as("width that has to be scrolled, in CSS pixels")
                .isLessThanOrEqualTo(320);
        assertThat(Violations.on(narrow)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysItsLanguageItsTitleAndOneMainHeading(String language, String page) {
        wide.go(language + "/" + page);
        assertThat(wide.page().locator("html").getAttribute("lang"))
                .isEqualTo(Language.of(language).base().tag());
        assertThat(wide.page().locator("h1").count()).isEqualTo(1);
        assertThat(wide.page().title()).matches("\\S.* – .* – .*");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingIsLostWithTextAtTwiceItsSize(String page) {
        wide.go("fi/" + page);
        wide.page().evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat((Integer) wide.page().evaluate("document.scrollingElement.scrollWidth"))
                .as("width that has to be scrolled, in CSS pixels")
                .isLessThanOrEqualTo(1280);
        assertThat(wide.page().evaluate(CUT_OFF)).asString().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "choose", "find?c=theme:grief&m=740", "services/leskien-iltakahvila", "contact", "crisis"})
    void aPageHasNoViolationInTheDark(String page) {
        wide.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            wide.go("fi/" + page);
            assertThat(Violations.on(wide)).isEmpty();
        } finally {
            wide.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @Test
    void theCheckSeesAPictureWithoutItsText() {
        wide.go("fi/about");
        wide.page().evaluate("document.querySelector('main').append(document.createElement('img'))");
        assertThat(Violations.on(wide)).anyMatch(violation -> violation.startsWith("image-alt"));
    }

    @Test
    void noPageAsksAnythingOfAnotherHost() {
        for (String page : BrowserPages.ALL) {
            wide.go("fi/" + page);
        }
        assertThat(wide.foreignRequests()).isEmpty();
    }
}
