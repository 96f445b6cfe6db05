package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a region's own colors and with its logo, in a real browser, on light and on dark screens. */
class RegionLookIT {

    private static @Nullable RunningServer server;

    @RegisterExtension
    static final BrowserWindow WIDE = BrowserWindow.ofWidth(1280, RegionLookIT::server);

    @RegisterExtension
    static final BrowserWindow NARROW = BrowserWindow.ofWidth(320, RegionLookIT::server);

    private static synchronized RunningServer server() {
        if (server == null) {
            server = RunningServer.start(
                    RunningServer.freshFolder("region-look"),
                    Map.of("DIRECTORY_REGION_FOLDER", System.getProperty("directory.ownregion")));
        }
        return server;
    }

    @AfterAll
    static void stop() {
        server().close();
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
            WIDE.dark(scheme == ColorScheme.DARK);
            WIDE.go(page);
            assertThat(Violations.on(WIDE)).as("%s", scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theRegionsOwnColorsAndItsLogoAreShown(ColorScheme scheme) {
        WIDE.dark(scheme == ColorScheme.DARK);
        WIDE.go("fi/");
        String accent = (String)
                WIDE.page().evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()");
        assertThat(accent).isEqualTo(scheme == ColorScheme.LIGHT ? "#3d5a1e" : "#aed092");
        assertThat(WIDE.page().locator("img.brand-logo").getAttribute("alt")).contains("aitta");
        assertThat((Integer) WIDE.page().evaluate("document.querySelector('img.brand-logo').naturalWidth"))
                .isPositive();
        assertThat(WIDE.foreignRequests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLogoLeavesRoomOnTheNarrowestScreen(String page) {
        NARROW.go(page);
        assertThat((Integer) NARROW.page().evaluate("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }
}
