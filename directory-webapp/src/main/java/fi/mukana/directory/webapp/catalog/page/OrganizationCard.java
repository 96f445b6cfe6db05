package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.Optional;

/**
 * An organization as lists show it.
 *
 * @param id the id
 * @param name the name
 * @param type what kind of organization
 * @param summary what it does, in a sentence
 * @param areas where it works
 * @param services how many services it has
 * @param ended the sentence that says that it has ended
 */
public record OrganizationCard(
        String id,
        TextView name,
        String type,
        Optional<TextView> summary,
        String areas,
        int services,
        Optional<String> ended) {}
