package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactBasket;
import fi.mukana.directory.contact.ContactFinding;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.Sender;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what has to be corrected in the language of the page, at the field of the page. */
final class ContactErrors {

    private static final Map<String, String> FIELDS = Map.of(
            "name", "name",
            "phone", "phone",
            "email", "email",
            "way", "way",
            "timeToCall", "time",
            "message", "message",
            "onBehalf", "client",
            "clientConsent", "client",
            "consent", "consent");

    private ContactErrors() {}

    static List<FieldError> of(List<ContactFinding> findings, Texts texts) {
        return findings.stream()
                .map(finding -> new FieldError(
                        field(finding), texts.of("contact.error." + EnumCodes.code(finding.kind()), limit(finding))))
                .distinct()
                .toList();
    }

    static Map<String, String> byField(List<FieldError> errors) {
        Map<String, String> first = new LinkedHashMap<>();
        errors.forEach(error -> first.putIfAbsent(error.field(), error.text()));
        return first;
    }

    private static String field(ContactFinding finding) {
        if (finding.pointer().equals("/clientConsent/given")) {
            return "client-day";
        }
        String top = finding.pointer().split("/", 3)[1];
        return FIELDS.getOrDefault(top, "recipients");
    }

    private static int limit(ContactFinding finding) {
        return switch (finding.pointer()) {
            case "/name" -> Sender.LONGEST_NAME;
            case "/timeToCall" -> Sender.LONGEST_TIME;
            case "/message" -> ContactRequest.LONGEST_MESSAGE;
            default -> ContactBasket.LARGEST;
        };
    }
}
