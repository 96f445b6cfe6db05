package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * An organization as its page shows it.
 *
 * @param card what lists show too
 * @param otherNames its other names
 * @param description what it does
 * @param facts name and value of what is known: business id, founded …
 * @param languages in which languages it serves
 * @param parent the organization that it belongs to
 * @param successors the organizations that go on with its work
 * @param contacts whom to ask
 * @param places where it is
 * @param links its pages
 * @param services its services
 * @param events its events to come
 * @param assured the sentence that says when the data was checked
 */
public record OrganizationDetail(
        OrganizationCard card,
        List<String> otherNames,
        Optional<TextView> description,
        List<Fact> facts,
        String languages,
        Optional<LinkLine> parent,
        List<LinkLine> successors,
        List<ContactLine> contacts,
        List<String> places,
        List<LinkLine> links,
        List<ServiceCard> services,
        List<EventCard> events,
        String assured) {

    /**
     * A name and its value.
     *
     * @param name the name
     * @param value the value
     */
    public record Fact(String name, String value) {}

    /** Copies the lists. */
    public OrganizationDetail {
        otherNames = List.copyOf(otherNames);
        facts = List.copyOf(facts);
        successors = List.copyOf(successors);
        contacts = List.copyOf(contacts);
        places = List.copyOf(places);
        links = List.copyOf(links);
        services = List.copyOf(services);
        events = List.copyOf(events);
    }
}
