package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.Paging;
import java.util.List;

/**
 * The list of services.
 *
 * @param services the services of this page
 * @param paging which page
 * @param municipalities the municipalities to choose from
 * @param concepts the themes, kinds of support and target groups to choose from, a group of each
 * @param set limits that are set beyond the form
 * @param isLimited whether a limit is chosen
 */
public record ServicesView(
        List<ServiceCard> services,
        Paging paging,
        List<ChoiceGroup> municipalities,
        List<ChoiceGroup> concepts,
        List<SetLimit> set,
        boolean isLimited) {

    /** Copies the lists. */
    public ServicesView {
        services = List.copyOf(services);
        municipalities = List.copyOf(municipalities);
        concepts = List.copyOf(concepts);
        set = List.copyOf(set);
    }
}
