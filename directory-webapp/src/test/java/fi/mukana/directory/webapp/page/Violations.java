package fi.mukana.directory.webapp.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds wrong with a page. */
public final class Violations {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private Violations() {}

    /** Returns a line for each rule of WCAG 2.1 A and AA that is broken and each place. */
    public static List<String> on(BrowserWindow window) {
        return new AxeBuilder(window.page())
                        // one run in the page itself: there are no frames
                        .setLegacyMode(true)
                        .withTags(LEVELS)
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(Violations::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
    }
}
