package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.Paging;
import java.util.List;

/**
 * The list of organizations.
 *
 * @param organizations the organizations of this page
 * @param paging which page
 * @param municipalities the municipalities to choose from
 * @param set limits that are set beyond the form
 * @param isLimited whether a limit is chosen
 */
public record OrganizationsView(
        List<OrganizationCard> organizations,
        Paging paging,
        List<ChoiceGroup> municipalities,
        List<SetLimit> set,
        boolean isLimited) {

    /** Copies the lists. */
    public OrganizationsView {
        organizations = List.copyOf(organizations);
        municipalities = List.copyOf(municipalities);
        set = List.copyOf(set);
    }
}
