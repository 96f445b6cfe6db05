package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser, checked against WCAG 2.1 A and AA, and on the narrowest screen. */
class AxeIT {

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
        return Stream.of("fi", "sv")
                .flatMap(language -> BrowserPages.ALL.stream().map(page -> Arguments.of(language, page)));
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
        assertThat(wide.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(wide.page().locator("h1").count()).isEqualTo(1);
        assertThat(wide.page().title()).matches("\\S.* – .* – .*");
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
