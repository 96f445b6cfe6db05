package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * An event as its page shows it.
 *
 * @param card what lists show too
 * @param organizerId whose it is
 * @param partners the other organizations that take part in holding it
 * @param attendance how many came or are expected, as stated
 * @param description what it is
 * @param program its program
 * @param mode on site, remote or both
 * @param ages for which ages
 * @param registration what is known of registration, a sentence each
 * @param registrationText how to register, in the organizer's words
 * @param languages in which languages
 * @param contacts whom to ask
 * @param links where to register or take part, and pages about it
 * @param service the service that it belongs to
 */
public record EventDetail(
        EventCard card,
        String organizerId,
        List<LinkLine> partners,
        Optional<String> attendance,
        Optional<TextView> description,
        Optional<TextView> program,
        Optional<String> mode,
        Optional<String> ages,
        List<String> registration,
        Optional<TextView> registrationText,
        String languages,
        List<ContactLine> contacts,
        List<LinkLine> links,
        Optional<LinkLine> service) {

    /** Copies the lists. */
    public EventDetail {
        partners = List.copyOf(partners);
        registration = List.copyOf(registration);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
    }
}
