package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.catalog.page.Handout;
import java.util.List;

/**
 * The services that somebody takes along.
 *
 * @param services the services, in the order of the address
 * @param gone how many of the list are in the directory no more
 * @param day for which day this is told
 * @param address the address of the list; a whole one
 * @param qr its QR code
 * @param plain the list as a page, below the language
 */
public record ListView(List<Handout> services, int gone, String day, String address, QrView qr, String plain) {

    /** Copies the list. */
    public ListView {
        services = List.copyOf(services);
    }
}
