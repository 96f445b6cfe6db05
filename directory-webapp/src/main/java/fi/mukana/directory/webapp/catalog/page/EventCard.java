package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.Optional;

/**
 * An event as lists show it.
 *
 * @param id the id
 * @param name the name
 * @param kind what kind of event
 * @param when when it is
 * @param place where it is
 * @param organizer whose it is
 * @param summary what it is, in a sentence
 * @param price what it costs
 * @param note that it is over, called off or put off
 */
public record EventCard(
        String id,
        TextView name,
        String kind,
        String when,
        String place,
        TextView organizer,
        Optional<TextView> summary,
        String price,
        Optional<String> note) {}
