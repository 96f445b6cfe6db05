package fi.mukana.directory.webapp.contact.store;

import fi.mukana.directory.contact.ClientConsent;
import fi.mukana.directory.contact.Consent;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestId;
import fi.mukana.directory.contact.ContactWay;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.Sender;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of a request is sealed, as JSON: the person, the message, the client's consent and the receipt code. */
record ContactDocument(ContactRequest request, ReceiptCode code) {

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Sender sender = request.sender();
        sender.name().ifPresent(name -> json.add("name", name));
        sender.phone().ifPresent(phone -> json.add("phone", phone));
        sender.email().ifPresent(email -> json.add("email", email.value()));
        json.add("way", EnumCodes.code(sender.way()));
        sender.timeToCall().ifPresent(time -> json.add("timeToCall", time));
        request.message().ifPresent(message -> json.add("message", message));
        request.clientConsent()
                .ifPresent(consent -> json.add("clientConsent", EnumCodes.code(consent.form()))
                        .add("clientConsentGiven", consent.given().toString()));
        return json.add("language", request.language().tag())
                .add("code", code.value())
                .build()
                .toString();
    }

    /** Puts together what was sealed and what stands in the columns. */
    static ContactDocument of(
            String json, ContactRequestId id, List<Recipient> recipients, Consent consent, Instant created) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Sender sender = new Sender(
                    text(object, "name"),
                    text(object, "phone"),
                    text(object, "email").map(EmailAddress::new),
                    text(object, "way")
                            .flatMap(way -> EnumCodes.parse(ContactWay.class, way))
                            .orElse(ContactWay.ANY),
                    text(object, "timeToCall"));
            Optional<ClientConsent> clientConsent = text(object, "clientConsent")
                    .flatMap(form -> EnumCodes.parse(ClientConsent.Form.class, form))
                    .map(form -> new ClientConsent(form, LocalDate.parse(object.getString("clientConsentGiven"))));
            return new ContactDocument(
                    new ContactRequest(
                            id,
                            sender,
                            text(object, "message"),
                            recipients,
                            consent,
                            clientConsent,
                            Language.of(object.getString("language")),
                            created),
                    new ReceiptCode(object.getString("code")));
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.containsKey(name) ? Optional.of(object.getString(name)) : Optional.empty();
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "ContactDocument[" + request.id() + "]";
    }
}
