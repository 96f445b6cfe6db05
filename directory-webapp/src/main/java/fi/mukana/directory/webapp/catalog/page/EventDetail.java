package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * An event as its page shows it.
 *
 * @param card what lists show too
 * @param organizerId whose it is
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
        registration = List.copyOf(registration);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
    }
}
