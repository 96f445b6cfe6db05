package fi.mukana.directory.webapp.contact;

import java.util.List;
import java.util.Optional;

/**
 * What the page of the basket shows.
 *
 * @param recipients who lies in it, in the order of picking
 * @param notice a sentence on what just happened
 * @param compare the address that compares the services in it; empty if there are not two
 */
public record BasketView(List<RecipientView> recipients, Optional<String> notice, Optional<String> compare) {
    /** Copies the list. */
    public BasketView {
        recipients = List.copyOf(recipients);
    }
}
