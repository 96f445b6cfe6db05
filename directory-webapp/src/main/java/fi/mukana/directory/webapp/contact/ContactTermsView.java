package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.contact.ContactBasket;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactWay;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.text.EnumCodes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has to be known to make a request.
 *
 * @param consentVersion the version of the consent text in force
 * @param consentText the text by language
 * @param ways the ways of getting in touch
 * @param mostRecipients the most recipients of one request
 * @param longestMessage the longest message, in characters
 * @param daysKeptAfterClosing days a request is kept after every recipient is done with it
 * @param daysKeptAtMost days a request is kept at most
 */
@Schema(name = "ContactTerms")
public record ContactTermsView(
        String consentVersion,
        Map<String, String> consentText,
        List<String> ways,
        int mostRecipients,
        int longestMessage,
        int daysKeptAfterClosing,
        int daysKeptAtMost) {

    static ContactTermsView of(RegionProfile.ConsentText consent, Retention retention) {
        Map<String, String> texts = new TreeMap<>();
        consent.text().byLanguage().forEach((language, text) -> texts.put(language.tag(), text));
        return new ContactTermsView(
                consent.version(),
                texts,
                EnumCodes.all(ContactWay.class),
                ContactBasket.LARGEST,
                ContactRequest.LONGEST_MESSAGE,
                retention.daysAfterClosing(),
                retention.daysAtMost());
    }
}
