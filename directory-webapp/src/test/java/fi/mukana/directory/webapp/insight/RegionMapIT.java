package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.BrowserWindow;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map as a real browser draws it with the fonts of its machine. */
class RegionMapIT {

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    private static final String OVERLAPS = """
            () => {
              const boxes = [...document.querySelectorAll('.map text')].map(one => [one.textContent, one.getBBox()]);
              const found = [];
              boxes.forEach(([name, box], at) => boxes.slice(at + 1).forEach(([other, its]) => {
                if (box.x < its.x + its.width && its.x < box.x + box.width
                    && box.y + 3 < its.y + its.height && its.y + 3 < box.y + box.height) found.push(name + ' on ' + other);
              }));
              return found.join(', ');
            }""";

    private static final String OUTSIDE = """
            () => {
              const view = document.querySelector('.map').viewBox.baseVal;
              return [...document.querySelectorAll('.map text')]
                  .filter(one => { const box = one.getBBox();
                    return box.x < 0 || box.y < -3 || box.x + box.width > view.width || box.y + box.height > view.height + 3; })
                  .map(one => one.textContent).join(', ');
            }""";

    private static final String TEXT_SIZE = """
            () => {
              const map = document.querySelector('.map');
              return parseFloat(getComputedStyle(map.querySelector('text')).fontSize)
                  * map.getBoundingClientRect().width / map.viewBox.baseVal.width;
            }""";

    @ParameterizedTest
    @CsvSource({"320, fi", "320, sv", "1280, fi"})
    void namesAreReadableAndNoneLiesOnAnother(int width, String language) {
        WINDOW.resize(width);
        WINDOW.go(language + "/region");
        assertThat(WINDOW.page().locator(".map text").count()).isEqualTo(19);
        assertThat(WINDOW.page().evaluate(OVERLAPS)).asString().isEmpty();
        assertThat(WINDOW.page().evaluate(OUTSIDE)).asString().isEmpty();
        assertThat(((Number) WINDOW.page().evaluate(TEXT_SIZE)).doubleValue())
                .as("size of the names, in CSS pixels")
                .isGreaterThanOrEqualTo(11);
        assertThat(WINDOW.foreignRequests()).isEmpty();
    }
}
