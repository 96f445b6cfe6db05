package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A service as lists show it.
 *
 * @param id the id
 * @param name the name
 * @param organizationId whose it is
 * @param organization the organization's name
 * @param summary what it is, in a sentence
 * @param place where one gets it
 * @param price what it costs
 * @param costs whether it is known to cost something
 * @param open whether it is open now, where its hours are known
 * @param phones whom to call, at most two
 * @param room whether there is room, where that was told
 * @param assured the sentence that says when the data was checked
 */
public record ServiceCard(
        String id,
        TextView name,
        String organizationId,
        TextView organization,
        Optional<TextView> summary,
        String place,
        String price,
        boolean costs,
        Optional<OpenLine> open,
        List<PhoneLink> phones,
        Optional<String> room,
        String assured) {

    /** Copies the list. */
    public ServiceCard {
        phones = List.copyOf(phones);
    }
}
