package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.TextView;
import java.util.Optional;

/**
 * A recipient as pages show it.
 *
 * @param reference how forms write it
 * @param organization the name of the organization
 * @param service the name of the service, if one is asked about
 * @param address the address of its page below the language
 */
public record RecipientView(String reference, TextView organization, Optional<TextView> service, String address) {

    static RecipientView of(Recipient recipient, ContactDirectory directory, Language language) {
        return new RecipientView(
                RecipientReference.of(recipient),
                TextView.name(directory.organizationName(recipient), language),
                directory.serviceName(recipient).map(name -> TextView.name(name, language)),
                recipient
                        .service()
                        .map(service -> "services/" + service)
                        .orElseGet(() -> "organizations/" + recipient.organization()));
    }
}
