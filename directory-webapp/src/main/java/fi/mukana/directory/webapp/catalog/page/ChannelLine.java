package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A way to reach a service.
 *
 * @param icon the icon's name
 * @param kind what kind of way
 * @param name its name
 * @param description what it is for
 * @param places where it is; the sentence that says that the place is not told, where it is confidential
 * @param phones its numbers
 * @param emails its addresses
 * @param links its pages and files
 * @param hours when it is open, a line each
 * @param accessibility what is known of the place's accessibility, a line each
 */
public record ChannelLine(
        String icon,
        String kind,
        Optional<TextView> name,
        Optional<TextView> description,
        List<String> places,
        List<PhoneLink> phones,
        List<String> emails,
        List<LinkLine> links,
        List<String> hours,
        List<String> accessibility) {

    /** Copies the lists. */
    public ChannelLine {
        places = List.copyOf(places);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        links = List.copyOf(links);
        hours = List.copyOf(hours);
        accessibility = List.copyOf(accessibility);
    }
}
