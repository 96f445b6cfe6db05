package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask.
 *
 * @param role the role
 * @param person who has it
 * @param phones numbers; none once it has expired
 * @param emails addresses; none once it has expired, and never a pattern
 * @param expired the sentence that says that it has expired
 */
public record ContactLine(
        Optional<TextView> role,
        Optional<String> person,
        List<PhoneLink> phones,
        List<String> emails,
        Optional<String> expired) {

    /** Copies the lists. */
    public ContactLine {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
