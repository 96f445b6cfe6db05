package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.BrowserWindow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text at twice its size, and pages enlarged to 200 and 400 per cent: nothing is lost, nothing is scrolled sideways. */
class TextSizeIT {

    /** Elements whose own text does not fit into them and cannot be scrolled; what is hidden for the eye is left out. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(one => one.checkVisibility() && !one.closest('.hidden, textarea, svg, select, option'))
                .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(one => getComputedStyle(one).overflow !== 'visible'
                    && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
                .map(one => one.outerHTML.slice(0, 120))
                .join('\\n')""";

    /** Pieces of text that reach out of the window, to the left or to the right. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(one => one.checkVisibility() && !one.closest('.hidden, .skip, svg, select, .table-frame'))
                .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                    || one.getBoundingClientRect().left < -1)
                .map(one => one.outerHTML.slice(0, 120))
                .join('\\n')""";

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    static Stream<Arguments> pages() {
        return Stream.of("fi", "sv")
                .flatMap(language -> BrowserPages.ALL.stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLostAtAnySize(String language, String page) {
        WINDOW.go(language + "/" + page);
        for (int width : new int[] {640, 320, 1280}) {
            WINDOW.resize(width);
            nothingIsLost(width + " pixels");
        }
        WINDOW.page().evaluate("document.documentElement.style.fontSize = '200%'");
        nothingIsLost("text at 200 per cent");
    }

    @Test
    void theCheckSeesTextThatIsCutOffAndTextOutsideTheWindow() {
        WINDOW.go("fi/about");
        WINDOW.page().evaluate("""
                () => {
                  const lead = document.querySelector('.lead').style;
                  lead.height = '1em';
                  lead.overflow = 'hidden';
                  const title = document.querySelector('h1').style;
                  title.position = 'relative';
                  title.left = '-200px';
                }""");
        assertThat(WINDOW.page().evaluate(CUT_OFF)).asString().contains("class=\"lead\"");
        WINDOW.resize(640);
        assertThat(WINDOW.page().evaluate(OUTSIDE)).asString().contains("<h1");
        WINDOW.resize(1280);
    }

    private static void nothingIsLost(String size) {
        assertThat(WINDOW.overflow()).as("%s: pixels to scroll sideways", size).isLessThanOrEqualTo(0);
        assertThat(WINDOW.page().evaluate(CUT_OFF))
                .as("%s: cut off", size)
                .asString()
                .isEmpty();
        assertThat(WINDOW.page().evaluate(OUTSIDE))
                .as("%s: outside the window", size)
                .asString()
                .isEmpty();
    }
}
