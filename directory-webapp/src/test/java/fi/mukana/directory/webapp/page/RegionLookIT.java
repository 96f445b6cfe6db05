package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a region's own colors and with its logo, in a real browser, on light and on dark screens. */
class RegionLookIT {

    private static RunningServer server;
    private static BrowserWindow wide;
    private static BrowserWindow narrow;

    @BeforeAll
    static void open() {
        server = RunningServer.start(
                RunningServer.freshFolder("region-look"),
                Map.of("DIRECTORY_REGION_FOLDER", System.getProperty("directory.ownregion")));
        wide = BrowserWindow.open(server, 1280);
        narrow = BrowserWindow.open(server, 320);
    }

    @AfterAll
    static void close() {
        for (AutoCloseable one : new AutoCloseable[] {wide, narrow, server}) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static List<String> pages() {
        return List.of(
                "fi/",
                "sv/",
                "fi/choose",
                "fi/find?c=theme:loneliness&m=205",
                "fi/services",
                "fi/services/korvenkulma-halot",
                "fi/organizations",
                "fi/organizations/korvenkulman-kylat",
                "fi/events",
                "fi/region",
                "fi/crisis",
                "fi/about",
                "fi/basket",
                "fi/contact?service=korvenkulma-halot",
                "en/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoViolationInLightAndDark(String page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            wide.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            wide.go(page);
            assertThat(Violations.on(wide)).as("%s", scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theRegionsOwnColorsAndItsLogoAreShown(ColorScheme scheme) {
        wide.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        wide.go("fi/");
        String accent = (String)
                wide.page().evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()");
        assertThat(accent).isEqualTo(scheme == ColorScheme.LIGHT ? "#3d5a1e" : "#aed092");
        assertThat(wide.page().locator("img.brand-logo").getAttribute("alt")).contains("aitta");
        assertThat((Integer) wide.page().evaluate("document.querySelector('img.brand-logo').naturalWidth"))
                .isPositive();
        assertThat(wide.foreignRequests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLogoLeavesRoomOnTheNarrowestScreen(String page) {
        narrow.go(page);
        assertThat((Integer) narrow.page().evaluate("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }
}
