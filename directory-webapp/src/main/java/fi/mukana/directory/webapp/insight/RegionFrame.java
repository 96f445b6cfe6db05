package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.Tab;
import java.util.List;
import java.util.Optional;

/**
 * What stands around each of the region's pages.
 *
 * @param tabs the pages
 * @param action the address of the present one, below the language
 * @param choices the themes, kinds of support and target groups to narrow the numbers by
 * @param chosen what the numbers are narrowed to, in words; empty if to nothing
 * @param services how many services are counted
 */
public record RegionFrame(
        List<Tab> tabs, String action, List<ChoiceGroup> choices, Optional<String> chosen, int services) {

    /** Copies the lists. */
    public RegionFrame {
        tabs = List.copyOf(tabs);
        choices = List.copyOf(choices);
    }
}
