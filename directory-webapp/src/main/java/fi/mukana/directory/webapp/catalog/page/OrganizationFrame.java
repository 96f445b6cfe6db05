package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.Tab;
import java.util.List;

/**
 * What stands around each of an organization's pages.
 *
 * @param card what lists show too
 * @param otherNames its other names
 * @param successors the organizations that go on with its work
 * @param tabs its pages
 */
public record OrganizationFrame(
        OrganizationCard card, List<String> otherNames, List<LinkLine> successors, List<Tab> tabs) {

    /** Copies the lists. */
    public OrganizationFrame {
        otherNames = List.copyOf(otherNames);
        successors = List.copyOf(successors);
        tabs = List.copyOf(tabs);
    }
}
