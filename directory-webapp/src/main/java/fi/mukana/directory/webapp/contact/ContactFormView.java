package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the form shows. {@code toString()} shows nothing that was typed.
 *
 * @param recipients whom it goes to
 * @param entries what has been typed
 * @param errors what has to be corrected, in the order of the form
 * @param errorOf the first error of each field
 * @param problem why it could not be sent, where no field is at fault
 * @param ways the ways of getting in touch
 * @param clientConsents the ways in which a client agrees
 * @param clientOpen whether the part on a client's behalf is unfolded
 * @param consentVersion the version of the consent text
 * @param consentText the consent text
 * @param consentLanguage the language of the text
 * @param longestMessage the longest message, in characters
 * @param token the token of the form
 */
public record ContactFormView(
        List<RecipientView> recipients,
        ContactEntries entries,
        List<FieldError> errors,
        Map<String, String> errorOf,
        Optional<String> problem,
        List<ChoiceView> ways,
        List<ChoiceView> clientConsents,
        boolean clientOpen,
        String consentVersion,
        TextView consentText,
        String consentLanguage,
        int longestMessage,
        String token) {

    /** Copies the collections. */
    public ContactFormView {
        recipients = List.copyOf(recipients);
        errors = List.copyOf(errors);
        errorOf = Map.copyOf(errorOf);
        ways = List.copyOf(ways);
        clientConsents = List.copyOf(clientConsents);
    }

    @Override
    public String toString() {
        return "ContactFormView[recipients=%d, errors=%d]".formatted(recipients.size(), errors.size());
    }
}
