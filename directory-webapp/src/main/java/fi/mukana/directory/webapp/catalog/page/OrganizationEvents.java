package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.Paging;
import java.util.List;

/**
 * The events that an organization holds, alone or with others.
 *
 * @param frame what stands around them
 * @param events the events of this page of the list: those to come, the next one first, or those that are over
 * @param paging which page of the list
 * @param isPast whether the list is of those that are over
 * @param latest the latest ones that are over, beside those to come
 * @param past how many are over
 * @param address the address of those to come
 */
public record OrganizationEvents(
        OrganizationFrame frame,
        List<Held> events,
        Paging paging,
        boolean isPast,
        List<Held> latest,
        int past,
        String address) {

    /**
     * An event.
     *
     * @param card what lists show of it
     * @param isPartner whether another organization is its organizer
     */
    public record Held(EventCard card, boolean isPartner) {}

    /** Copies the lists. */
    public OrganizationEvents {
        events = List.copyOf(events);
        latest = List.copyOf(latest);
    }
}
