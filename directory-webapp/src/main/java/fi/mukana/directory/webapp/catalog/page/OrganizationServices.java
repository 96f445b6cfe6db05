package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.Paging;
import java.util.List;

/**
 * The services of an organization.
 *
 * @param frame what stands around them
 * @param services the services of this page of the list, by name
 * @param paging which page of the list
 */
public record OrganizationServices(OrganizationFrame frame, List<ServiceCard> services, Paging paging) {

    /** Copies the list. */
    public OrganizationServices {
        services = List.copyOf(services);
    }
}
