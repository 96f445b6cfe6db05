package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page with the Tab key alone: what has the focus, in which order, what is seen and what is spoken of it. */
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

    /** What can be used; a group of radio buttons is one stop of the keyboard and several words of the screen reader. */
    private static final Set<String> CONTROLS =
            Set.of("link", "button", "textbox", "combobox", "checkbox", "DisclosureTriangle");

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    static Stream<Arguments> pages() {
        return Stream.concat(
                BrowserPages.ALL.stream().map(page -> Arguments.of("fi", page)),
                Stream.of("sv", "fi-simple")
                        .flatMap(language -> BrowserPages.PATH.stream().map(page -> Arguments.of(language, page))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tabReachesEverythingInTheOrderOfThePageAndOfReadingAndShowsWhereItIs(String language, String page) {
        WINDOW.go(language + "/" + page);
        List<Spoken> controls = WINDOW.read().stream()
                .filter(spoken -> CONTROLS.contains(spoken.role()))
                .toList();
        int stops = (Integer) WINDOW.page().evaluate(NUMBER_THE_STOPS);
        List<String> reached = new ArrayList<>();
        List<Spoken> heard = new ArrayList<>();
        for (int at = 0; at < stops; at++) {
            WINDOW.page().keyboard().press("Tab");
            reached.add(String.valueOf(WINDOW.page().evaluate(LOOK)));
            heard.add(WINDOW.focused());
        }
        assertThat(reached)
                .isEqualTo(IntStream.range(0, stops).mapToObj(Integer::toString).toList());
        heard.removeIf(spoken -> !CONTROLS.contains(spoken.role()));
        assertThat(heard).isEqualTo(controls);
        assertThat(heard).noneMatch(spoken -> spoken.name().isBlank());
    }

    @Test
    void theFirstStopLeadsToTheContent() {
        WINDOW.go("fi/services");
        WINDOW.page().keyboard().press("Tab");
        assertThat(WINDOW.focused()).isEqualTo(new Spoken("link", "Siirry sisältöön"));
        WINDOW.page().keyboard().press("Enter");
        assertThat(WINDOW.focused().role()).isEqualTo("main");
    }
}
