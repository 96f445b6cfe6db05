package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.Paging;
import java.util.List;

/**
 * The list of events.
 *
 * @param events the events of this page
 * @param paging which page
 * @param isPast whether these are the events that are over
 */
public record EventsView(List<EventCard> events, Paging paging, boolean isPast) {

    /** Copies the list. */
    public EventsView {
        events = List.copyOf(events);
    }
}
