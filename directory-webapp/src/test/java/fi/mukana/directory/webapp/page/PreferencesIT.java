package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask of their device: dark colors, their own colors, no motion, paper. */
class PreferencesIT {

    /** How light the ground of the page is, 0 to 255. */
    private static final String LIGHTNESS = """
            () => {
              const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number);
              return Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
            }""";

    /** What has no border of its own although it is told from its surroundings by its color alone. */
    private static final String BORDERLESS = """
            () => [...document.querySelectorAll('.button, .chip, .tag, .card, .notice, .big-choice, .crisis, input:not([type=checkbox], [type=radio]), select, textarea')]
                .filter(one => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) < 1)
                .map(one => one.outerHTML.slice(0, 100))
                .join('\\n')""";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')]
                .filter(one => [getComputedStyle(one).transitionDuration, getComputedStyle(one).animationDuration]
                    .some(times => times.split(',').some(time => parseFloat(time) > 0)))
                .map(one => one.outerHTML.slice(0, 100))
                .join('\\n')""";

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    @AfterEach
    void askNothing() {
        WINDOW.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setMedia(Media.SCREEN)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.NONE)
                        .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    @Test
    void theDarkGroundIsDarkAndPaperStaysLight() {
        WINDOW.go("fi/services/leskien-iltakahvila");
        assertThat((Integer) WINDOW.page().evaluate(LIGHTNESS)).isGreaterThan(230);
        WINDOW.dark(true);
        assertThat((Integer) WINDOW.page().evaluate(LIGHTNESS)).isLessThan(60);
        WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((Integer) WINDOW.page().evaluate(LIGHTNESS)).isEqualTo(255);
        assertThat(WINDOW.page().evaluate("getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(WINDOW.page().locator(".site-nav").isVisible()).isFalse();
        assertThat(WINDOW.page().locator(".site-footer").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "choose", "find?c=theme:grief&m=140", "services/leskien-iltakahvila", "contact", "crisis"})
    void everythingKeepsItsEdgeInTheColorsOfTheReader(String page) {
        WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        WINDOW.go("fi/" + page);
        assertThat(WINDOW.page().evaluate(BORDERLESS)).asString().isEmpty();
        assertThat(WINDOW.overflow()).isLessThanOrEqualTo(0);
    }

    @Test
    void thePageOneIsOnAndTheMapAreToldInTheColorsOfTheReader() {
        WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        WINDOW.go("fi/region");
        assertThat(
                        WINDOW.page()
                                .evaluate(
                                        "getComputedStyle(document.querySelector('.site-nav [aria-current]')).borderBottomWidth"))
                .isEqualTo("3px");
        assertThat(WINDOW.page().evaluate("getComputedStyle(document.querySelector('.map-some')).fill"))
                .isNotEqualTo(WINDOW.page().evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void nothingMovesForThoseWhoAskedForThat() {
        WINDOW.go("fi/find?c=theme:grief&m=140");
        assertThat(WINDOW.page().evaluate(MOVING)).asString().contains("class=\"button");
        WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(WINDOW.page().evaluate(MOVING)).asString().isEmpty();
        assertThat(WINDOW.page().evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
    }
}
