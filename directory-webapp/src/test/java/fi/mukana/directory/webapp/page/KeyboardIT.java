package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page with the Tab key alone. */
class KeyboardIT {

    /** Numbers what the Tab key should reach, in the order of the page; a group of radio buttons is one stop. */
    private static final String NUMBER_THE_STOPS = """
            () => {
              const groups = new Set();
              const stops = [...document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, [tabindex]')].filter(one => {
                if (one.tabIndex < 0 || one.disabled || one.type === 'hidden' || !one.checkVisibility()) return false;
                if (one.type !== 'radio') return true;
                const group = one.form?.id + one.name;
                const chosen = document.querySelector(`input[type=radio][name="${one.name}"]:checked`);
                if (groups.has(group) || (chosen && chosen !== one)) return false;
                groups.add(group);
                return true;
              });
              stops.forEach((one, at) => one.dataset.stop = at);
              return stops.length;
            }""";

    /** The number of the stop with the focus, and whether anything shows that it has the focus. */
    private static final String LOOK = """
            () => {
              const one = document.activeElement;
              const frames = [one, one.closest('label'), one.nextElementSibling].filter(frame => frame);
              const shown = frames.some(frame => {
                const style = getComputedStyle(frame);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                    || style.boxShadow !== 'none';
              });
              return (one.dataset.stop ?? one.tagName) + (shown ? '' : ' unseen ' + one.outerHTML.slice(0, 100));
            }""";

    private static BrowserWindow window;

    @BeforeAll
    static void open() {
        window = BrowserWindow.open(RunningServer.shared(), 1280);
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

    static Stream<String> pages() {
        return BrowserPages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tabReachesEverythingInTheOrderOfThePageAndShowsWhereItIs(String page) {
        window.go("fi/" + page);
        int stops = (Integer) window.page().evaluate(NUMBER_THE_STOPS);
        List<String> reached = new ArrayList<>();
        for (int at = 0; at < stops; at++) {
            window.page().keyboard().press("Tab");
            reached.add(String.valueOf(window.page().evaluate(LOOK)));
        }
        assertThat(reached)
                .isEqualTo(IntStream.range(0, stops).mapToObj(Integer::toString).toList());
    }

    @Test
    void theFirstStopLeadsToTheContent() {
        window.go("fi/services");
        window.page().keyboard().press("Tab");
        assertThat(window.focused()).isEqualTo(new Spoken("link", "Siirry sisältöön"));
        window.page().keyboard().press("Enter");
        assertThat(window.focused().role()).isEqualTo("main");
    }
}
