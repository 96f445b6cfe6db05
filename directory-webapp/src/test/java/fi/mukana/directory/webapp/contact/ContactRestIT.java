package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContactRestIT {

    private static final String REQUESTS = "api/v1/contact-requests";
    private static final String PERSON = "qanarest";

    private static RunningServer server;
    private static String version;
    private static JsonObject service;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
        version = Visitor.json(server.get(REQUESTS + "/terms")).getString("consentVersion");
        service = Visitor.json(server.get("api/v1/services?size=1"))
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void theTermsHaveTheTextInEachLanguageAndTheLimits() {
        JsonObject terms = Visitor.json(server.get(REQUESTS + "/terms"));

        assertThat(terms.getJsonObject("consentText").keySet()).contains("fi", "sv", "en");
        assertThat(terms.getInt("mostRecipients")).isEqualTo(20);
        assertThat(terms.getInt("longestMessage")).isEqualTo(2_000);
        assertThat(terms.getJsonArray("ways").toString()).isEqualTo("[\"any\",\"call\",\"text-message\",\"email\"]");
    }

    @Test
    @Tag("S2-13")
    void aRequestIsTakenAndItsReceiptTellsHowFarItHasCome() {
        HttpResponse<String> sent = send(good().build(), "Idempotency-Key", key());

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sent.headers().firstValue("Location"))
                .as("the code is in no address")
                .isEmpty();
        HttpResponse<String> status = status(receipt(sent));
        assertThat(status.statusCode()).isEqualTo(200);
        JsonObject recipient = Visitor.json(status).getJsonArray("recipients").getJsonObject(0);
        assertThat(recipient.getString("service")).isEqualTo(service.getString("id"));
        assertThat(recipient.getString("status")).isEqualTo("new");
        assertThat(status.body()).doesNotContain(PERSON, "0000077");
    }

    @Test
    void aRetryGetsTheSameReceiptAndAnotherRequestUnderTheKeyAConflict() {
        String key = key();
        String first = receipt(send(good().build(), "Idempotency-Key", key));

        assertThat(receipt(send(good().build(), "Idempotency-Key", key))).isEqualTo(first);
        HttpResponse<String> other = send(good().add("message", "Muuta").build(), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/errors/conflict", "\"parameter\":\"Idempotency-Key\"");
        assertThat(receipt(send(good().build())))
                .as("without a key each is a new one")
                .isNotEqualTo(first);
    }

    @Test
    void aWithdrawnRequestIsGone() {
        String receipt = receipt(send(good().build()));

        assertThat(server.post(REQUESTS + "/withdrawal", receiptBody(receipt)).statusCode())
                .isEqualTo(204);
        assertThat(status(receipt).statusCode()).isEqualTo(404);
        assertThat(server.post(REQUESTS + "/withdrawal", receiptBody(receipt)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCodeThatIsNoneOrOfNoRequestIsToldWithoutRepeatingIt() {
        HttpResponse<String> none = server.post(REQUESTS + "/status", receiptBody("SALAINEN"));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("\"pointer\":\"/receipt\"").doesNotContain("SALAINEN");

        HttpResponse<String> unknown = server.post(REQUESTS + "/status", receiptBody("00000-00000-00000"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(server.post(REQUESTS + "/status", "{}").statusCode()).isEqualTo(400);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("{", ""),
                Arguments.of("[]", ""),
                Arguments.of("{\"namme\":\"x\"}", "/namme"),
                Arguments.of("{\"phone\":35840}", "/phone"),
                Arguments.of("{\"recipients\":\"x\"}", "/recipients"),
                Arguments.of("{\"recipients\":[\"x\"]}", "/recipients/0"),
                Arguments.of("{\"recipients\":[{\"organisation\":\"x\"}]}", "/recipients/0/organisation"),
                Arguments.of("{\"onBehalf\":\"yes\"}", "/onBehalf"),
                Arguments.of("{}", "/recipients"),
                Arguments.of(good().addNull("recipients").build().toString(), "/recipients"),
                Arguments.of(with("recipients", recipients(21)), "/recipients"),
                Arguments.of(with("recipients", twice()), "/recipients/1"),
                Arguments.of(with("recipients", one("Ä", null)), "/recipients/0/organization"),
                Arguments.of(with("recipients", one("nobody-here", null)), "/recipients/0"),
                Arguments.of(with("recipients", one(organization(), "../../etc/passwd")), "/recipients/0/service"),
                Arguments.of(with("recipients", one(organization(), "no-such-service")), "/recipients/0"),
                Arguments.of(with("phone", "040 000 " + PERSON), "/phone"),
                Arguments.of(with("recipients", one("a-".repeat(2_500) + "a", null)), "/recipients/0/organization"),
                Arguments.of(with("language", "en-x" + "-abcdefgh".repeat(9)), "/language"),
                Arguments.of(with("phone", ""), "/phone"),
                Arguments.of(with("email", PERSON + "@"), "/email"),
                Arguments.of(with("email", "etunimi.sukunimi@" + PERSON + ".example"), "/email"),
                Arguments.of(with("email", "a@b.example\r\nBcc: " + PERSON + "@c.example"), "/email"),
                Arguments.of(with("way", "pigeon"), "/way"),
                Arguments.of(with("way", "email"), "/email"),
                Arguments.of(with("name", PERSON + "x".repeat(100)), "/name"),
                Arguments.of(with("name", PERSON + "\u0000"), "/name"),
                Arguments.of(with("timeToCall", PERSON + "x".repeat(200)), "/timeToCall"),
                Arguments.of(with("message", PERSON + "x".repeat(2_000)), "/message"),
                Arguments.of(good().add("onBehalf", true).build().toString(), "/clientConsent/form"),
                Arguments.of(with("language", "?"), "/language"),
                Arguments.of(with("consent", Json.createObjectBuilder().build()), "/consent/version"),
                Arguments.of(
                        with(
                                "consent",
                                Json.createObjectBuilder()
                                        .add("version", "1999-1")
                                        .build()),
                        "/consent/version"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void everyBadBodyIsToldWithPlaceAndCureAndNothingOfThePerson(String body, String pointer) {
        HttpResponse<String> response = server.post(REQUESTS, body, "Idempotency-Key", key());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Visitor.json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
                .anySatisfy(error -> {
                    assertThat(error.getString("pointer")).isEqualTo(pointer);
                    assertThat(error.getString("cure")).isNotBlank();
                });
        assertThat(response.body()).doesNotContain(PERSON);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        HttpResponse<String> response = server.post(
                REQUESTS,
                "{\"phone\":\"x\",\"email\":\"y\",\"way\":\"z\",\"language\":\"?\",\"onBehalf\":true,\"recipients\":[]}");

        assertThat(Visitor.json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactly(
                        "/recipients",
                        "/phone",
                        "/email",
                        "/way",
                        "/clientConsent/form",
                        "/language",
                        "/consent/version");
    }

    @Test
    void aBadKeyAForeignMediaTypeAndALongBodyAreRefused() {
        assertThat(send(good().build(), "Idempotency-Key", "x".repeat(201)).statusCode())
                .isEqualTo(400);
        assertThat(send(good().build(), "Idempotency-Key", "two words").body())
                .contains("\"parameter\":\"Idempotency-Key\"");
        HttpResponse<String> form =
                server.send(HttpRequest.newBuilder(server.address().resolve(REQUESTS))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("phone=1"))
                        .build());
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(server.post(REQUESTS, with("message", "x".repeat(70_000))).statusCode())
                .isEqualTo(413);
        assertThat(server.get(REQUESTS).statusCode()).isEqualTo(405);
    }

    @Test
    void healthAndMetricsTellHowTheMailStands() {
        JsonObject health = Visitor.json(server.get("health/ready"));

        assertThat(health.getJsonArray("checks").getValuesAs(JsonObject.class)).anySatisfy(check -> {
            assertThat(check.getString("name")).isEqualTo("directory-outbox");
            assertThat(check.getString("status")).isEqualTo("UP");
            assertThat(check.getJsonObject("data").keySet())
                    .contains("waiting", "oldest-seconds", "dead", "unreadable", "degraded");
        });
        assertThat(server.get("metrics").body())
                .contains(
                        "contact_outbox_dead",
                        "contact_outbox_unreadable",
                        "contact_outbox_degraded{mp_scope=\"application\"} 0",
                        "directory_view_unreadable{mp_scope=\"application\"} 0");
    }

    @Test
    void theApiIsDescribed() {
        assertThat(server.get("openapi", "Accept", "application/json").body())
                .contains("/api/v1/contact-requests", "ContactReceipt", "ContactTerms");
    }

    private static HttpResponse<String> send(JsonObject body, String... headers) {
        return server.post(REQUESTS, body.toString(), headers);
    }

    private static String receipt(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        return Visitor.json(sent).getString("receipt");
    }

    private static HttpResponse<String> status(String receipt) {
        return server.post(REQUESTS + "/status", receiptBody(receipt));
    }

    private static String receiptBody(String receipt) {
        return Json.createObjectBuilder().add("receipt", receipt).build().toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String organization() {
        return service().getJsonObject("organization").getString("code");
    }

    private static JsonObjectBuilder good() {
        return Json.createObjectBuilder()
                .add("recipients", one(organization(), service().getString("id")))
                .add("name", PERSON)
                .add("phone", "+3580000077001")
                .add("message", "Hei, " + PERSON)
                .add("consent", Json.createObjectBuilder().add("version", version));
    }

    /** Bodies are made before the class is set up. */
    private static JsonObject service() {
        if (service == null) {
            start();
        }
        return service;
    }

    private static String with(String field, String value) {
        return good().add(field, value).build().toString();
    }

    private static String with(String field, JsonValue value) {
        return good().add(field, value).build().toString();
    }

    private static JsonValue one(String organization, @Nullable String about) {
        JsonObjectBuilder recipient = Json.createObjectBuilder().add("organization", organization);
        if (about != null) {
            recipient.add("service", about);
        }
        return Json.createArrayBuilder().add(recipient).build();
    }

    private static JsonValue recipients(int number) {
        JsonArrayBuilder recipients = Json.createArrayBuilder();
        for (int i = 0; i < number; i++) {
            recipients.add(Json.createObjectBuilder().add("organization", "o" + i));
        }
        return recipients.build();
    }

    private static JsonValue twice() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("organization", organization()))
                .add(Json.createObjectBuilder().add("organization", organization()))
                .build();
    }
}
