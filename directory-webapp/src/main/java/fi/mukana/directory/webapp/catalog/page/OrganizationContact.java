package fi.mukana.directory.webapp.catalog.page;

import java.util.List;

/**
 * How to reach an organization.
 *
 * @param frame what stands around it
 * @param contacts whom to ask
 * @param places where it is
 * @param links its ordinary pages
 * @param assured the sentence that says when the data was checked
 */
public record OrganizationContact(
        OrganizationFrame frame,
        List<ContactLine> contacts,
        List<String> places,
        List<LinkLine> links,
        String assured) {

    /** Copies the lists. */
    public OrganizationContact {
        contacts = List.copyOf(contacts);
        places = List.copyOf(places);
        links = List.copyOf(links);
    }
}
