package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import java.util.Optional;

/** How forms and addresses write a recipient: {@code ORGANIZATION} or {@code ORGANIZATION/SERVICE}. */
final class RecipientReference {

    private static final int LONGEST = 400;

    private RecipientReference() {}

    /** Returns the recipient as it is written. */
    static String of(Recipient recipient) {
        return recipient.organization().value()
                + recipient.service().map(service -> "/" + service.value()).orElse("");
    }

    /** Reads a recipient; empty if the text is none. */
    static Optional<Recipient> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = text.split("/", -1);
        try {
            return switch (parts.length) {
                case 1 -> Optional.of(Recipient.of(OrganizationId.of(parts[0])));
                case 2 -> Optional.of(Recipient.of(OrganizationId.of(parts[0]), ServiceId.of(parts[1])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
