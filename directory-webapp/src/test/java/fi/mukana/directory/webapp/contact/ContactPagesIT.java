package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPagesIT {

    private static final String PERSON = "qanapage";
    private static final String XSS = "\"><script>alert('" + PERSON + "')</script>&lt;</textarea>";

    private static RunningServer server;
    private static String one;
    private static String other;
    private static String oneService;

    private Visitor visitor;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
        List<JsonObject> services = Visitor.json(server.get("api/v1/services?size=2"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        one = reference(services.get(0));
        other = reference(services.get(1));
        oneService = services.get(0).getString("id");
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(server);
    }

    @Test
    @Tag("S2-10")
    void fromTheBasketToTheReceiptAndTheRecipientsPage() throws Exception {
        assertThat(visitor.post("fi/basket", "add", one, "back", "services/" + oneService)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/fi/services/" + oneService));
        visitor.post("fi/basket", "add", other);
        assertThat(visitor.get("fi/basket").body()).contains("value=\"" + one + "\"", "value=\"" + other + "\"");

        HttpResponse<String> form = visitor.get("fi/contact");
        String marker = "merkki-" + System.nanoTime();
        HttpResponse<String> sent = visitor.post("fi/contact", filled(form, "message", marker));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(location).as("no code in the address").endsWith("/fi/contact/sent");
        HttpResponse<String> receipt = visitor.follow(sent);
        String code = Visitor.first(receipt.body(), "id=\"receipt\">([0-9A-Z-]{17})<");
        assertThat(receipt.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(visitor.get("fi/basket").body()).as("the basket is empty").doesNotContain(one);

        List<String> links = linksTo(marker);
        assertThat(links).as("one mail for each recipient").hasSize(2);
        assertThat(visitor.post("fi/contact/status", "receipt", code.toLowerCase(java.util.Locale.ROOT))
                        .body())
                .contains("Lähetetty, ei vielä avattu");

        HttpResponse<String> page = visitor.get(links.get(0));
        visitor.post(links.get(0), "csrf", Visitor.hidden(page, "csrf"), "do", "received");
        assertThat(visitor.post("fi/contact/status", "receipt", code).body()).contains("Vastaanotettu");
        visitor.post(links.get(0), "csrf", Visitor.hidden(page, "csrf"), "do", "in-touch");
        HttpResponse<String> closed = visitor.get(links.get(0));
        assertThat(closed.statusCode()).isEqualTo(410);
        assertThat(closed.body()).doesNotContain(marker, PERSON);
        assertThat(visitor.get(links.get(1)).body()).contains(marker);

        assertThat(visitor.post("fi/contact/status", "receipt", code, "withdraw", "1")
                        .body())
                .contains("Pyyntö on peruttu");
        assertThat(visitor.get(links.get(1)).statusCode()).isEqualTo(410);
    }

    @Test
    void lookingAtTheLinkHoweverOftenChangesNothing() throws Exception {
        String marker = "katso-" + System.nanoTime();
        String code = send(marker);
        String link = linksTo(marker).get(0);

        for (int i = 0; i < 3; i++) {
            visitor.get(link);
            visitor.head(link);
            visitor.get(link.replace("/fi/", "/sv/"));
        }
        HttpResponse<String> forged = visitor.post(link, "do", "received");
        HttpResponse<String> guessed = visitor.post(link, "do", "in-touch", "csrf", "0".repeat(64));

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(guessed.statusCode()).isEqualTo(400);
        assertThat(visitor.post("fi/contact/status", "receipt", code).body()).contains("Lähetetty, ei vielä avattu");
    }

    @Test
    void theRecipientsPageTellsNobodyWhereItIs() throws Exception {
        String marker = "otsakkeet-" + System.nanoTime();
        send(marker);
        HttpResponse<String> page = visitor.get(linksTo(marker).get(0));

        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void whatIsTypedIsKeptAndNeverBecomesMarkup() {
        HttpResponse<String> form = visitor.get("fi/contact?service=" + oneService);
        HttpResponse<String> again = visitor.post(
                "fi/contact",
                filled(form, "phone", "soita", "name", XSS, "timeToCall", XSS, "message", XSS, "way", "text-message"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("href=\"#phone\"", "value=\"soita\"", "aria-invalid=\"true\"")
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script")
                .containsPattern("value=\"text-message\" checked");
        assertThat(Visitor.hidden(again, "form")).isEqualTo(Visitor.hidden(form, "form"));
    }

    @Test
    void theRecipientsPageShowsWhatWasWrittenAsText() throws Exception {
        HttpResponse<String> form = visitor.get("fi/contact?service=" + oneService);
        String marker = "teksti-" + System.nanoTime();
        visitor.post("fi/contact", filled(form, "name", XSS, "message", marker + XSS));

        String page = visitor.get(linksTo(marker).get(0)).body();
        assertThat(page).contains("&lt;script&gt;alert(").doesNotContain("<script");
    }

    @Test
    void aFormSentTwiceIsKeptOnceAndOneChangedAfterwardsIsAskedAbout() throws Exception {
        String marker = "kahdesti-" + System.nanoTime();
        HttpResponse<String> form = visitor.get("fi/contact?service=" + oneService);
        String[] fields = filled(form, "message", marker);
        String first =
                Visitor.first(visitor.follow(visitor.post("fi/contact", fields)).body(), "id=\"receipt\">([^<]*)<");
        String second =
                Visitor.first(visitor.follow(visitor.post("fi/contact", fields)).body(), "id=\"receipt\">([^<]*)<");

        assertThat(second).isEqualTo(first);
        assertThat(linksTo(marker)).hasSize(1);
        HttpResponse<String> changed = visitor.post("fi/contact", filled(form, "message", marker + " muutos"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("on jo lähetetty", marker + " muutos");
        assertThat(Visitor.hidden(changed, "form")).isNotEqualTo(Visitor.hidden(form, "form"));
    }

    static Stream<Arguments> badForms() {
        return Stream.of(
                // what is changed, the field that the error leads to
                Arguments.of("phone", "", "phone"),
                Arguments.of("phone", "soita " + PERSON, "phone"),
                Arguments.of("phone", "0".repeat(50), "phone"),
                Arguments.of("email", "a@" + PERSON, "email"),
                Arguments.of("email", "etunimi.sukunimi@" + PERSON + ".example", "email"),
                Arguments.of("email", "a@b.example%0aBcc:c@d.example\n", "email"),
                Arguments.of("way", "pigeon", "way"),
                Arguments.of("way", "email", "email"),
                Arguments.of("name", "x".repeat(101), "name"),
                Arguments.of("name", "a\u0000b", "name"),
                Arguments.of("timeToCall", "x".repeat(201), "time"),
                Arguments.of("message", "x".repeat(2_001), "message"),
                Arguments.of("message", "a\u0008b", "message"),
                Arguments.of("consent", "", "consent"),
                Arguments.of("consent", "1999-1", "consent"),
                Arguments.of("onBehalf", "1", "client"),
                Arguments.of("clientConsent", "oral", "client"),
                Arguments.of("to", "nobody-here", "recipients"),
                Arguments.of("consentLanguage", "?", "consent"));
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void everyBadFormIsShownAgainWithALinkToTheField(String field, String value, String place) {
        HttpResponse<String> form = visitor.get("sv/contact?service=" + oneService);
        HttpResponse<String> again = visitor.post("sv/contact", filled(form, field, value));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(422);
        assertThat(again.body())
                .contains("href=\"#" + place + "\"", "id=\"" + place + "\"", "lang=\"sv\"")
                .contains("Hälsningar " + PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "d43f995e-b2cd-4e70-a436-8f9ba6e37b5b.0000"})
    void aFormThatIsNotOursIsShownAgainWithEverythingInIt(String token) {
        HttpResponse<String> form = visitor.get("en/contact?service=" + oneService);
        HttpResponse<String> again = visitor.post("en/contact", filled(form, "form", token));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("too old", "Hälsningar " + PERSON);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        for (String path : List.of("fi/contact", "fi/basket", "fi/contact/status", "fi/feedback")) {
            HttpResponse<String> response =
                    server.send(HttpRequest.newBuilder(server.address().resolve(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "https://evil.example")
                            .header("Sec-Fetch-Site", "cross-site")
                            .POST(HttpRequest.BodyPublishers.ofString("add=" + one))
                            .build());
            assertThat(response.statusCode()).as(path).isEqualTo(403);
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theBasketLeadsToNoOtherSiteAndTakesNoForgedCookie() {
        for (String back :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "x\r\nSet-Cookie: a=b")) {
            HttpResponse<String> response = visitor.post("fi/basket", "add", one, "back", back);
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/fi/basket");
        }
        String cookie = visitor.cookies().get("basket");
        visitor.cookies().put("basket", cookie + "~other");

        HttpResponse<String> page = visitor.get("fi/basket");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("value=\"" + one + "\"");
    }

    @Test
    void whatIsNotInTheDirectoryIsNotPicked() {
        HttpResponse<String> response = visitor.follow(visitor.post("fi/basket", "add", "nobody-here/nothing"));

        assertThat(response.body()).contains("ei lisätty koriin");
        assertThat(visitor.cookies()).doesNotContainKey("basket");
    }

    @Test
    void feedbackReachesTheEditorsAndIsMarkedHandledByAButton() throws Exception {
        HttpResponse<String> form = visitor.get("fi/feedback?service=" + oneService);
        HttpResponse<String> none = visitor.post("fi/feedback", "to", one, "form", Visitor.hidden(form, "form"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("href=\"#kind\"", "id=\"kind\"");

        String marker = "palaute-" + System.nanoTime();
        HttpResponse<String> thanks = visitor.post(
                "fi/feedback", "to", one, "form", Visitor.hidden(form, "form"), "kind", "full", "note", marker + XSS);
        assertThat(thanks.statusCode()).isEqualTo(303);
        assertThat(visitor.follow(thanks).body()).contains("Kiitos palautteesta");

        String link = linksTo(marker).get(0);
        HttpResponse<String> note = visitor.get(link);
        assertThat(note.body()).contains("Ryhmä on täynnä", marker).doesNotContain("<script");
        assertThat(note.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        visitor.post(link, "csrf", Visitor.hidden(note, "csrf"), "do", "handled");
        assertThat(visitor.get(link).body()).contains("Käsitelty");
    }

    @Test
    void feedbackOnNothingIsNotFound() {
        assertThat(visitor.get("fi/feedback").statusCode()).isEqualTo(404);
        assertThat(visitor.get("fi/feedback?service=no-such").statusCode()).isEqualTo(404);
        assertThat(visitor.post("fi/feedback", "to", "nobody-here", "kind", "full")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basket",
                "contact",
                "contact/status",
                "dev/mailbox",
                "feedback/thanks",
                "requests/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void everyPageIsThereInThreeLanguages(String path) {
        for (String language : List.of("fi", "sv", "en")) {
            HttpResponse<String> page = visitor.get(language + "/" + path);
            assertThat(page.statusCode()).isIn(200, 410);
            assertThat(page.body())
                    .contains("<html", "lang=\"" + language + "\"", "<h1>")
                    .doesNotContain("contact.");
        }
    }

    private String send(String marker) {
        HttpResponse<String> form = visitor.get("fi/contact?service=" + oneService);
        return Visitor.first(
                visitor.follow(visitor.post("fi/contact", filled(form, "message", marker)))
                        .body(),
                "id=\"receipt\">([^<]*)<");
    }

    /** The fields of a form as somebody would fill them, with changes: names and values in turn. */
    private static String[] filled(HttpResponse<String> form, String... changes) {
        List<String> fields = new ArrayList<>(List.of(
                "form",
                Visitor.hidden(form, "form"),
                "consentLanguage",
                Visitor.hidden(form, "consentLanguage"),
                "phone",
                "040 000 0077",
                "name",
                "Aino",
                "way",
                "any",
                "message",
                "Hälsningar " + PERSON,
                "timeToCall",
                "Hälsningar " + PERSON,
                "consent",
                Visitor.first(form.body(), "name=\"consent\" value=\"([^\"]*)\"")));
        for (int i = 0; i < changes.length; i += 2) {
            int at = fields.indexOf(changes[i]);
            if (at >= 0) {
                fields.set(at + 1, changes[i + 1]);
            } else {
                fields.add(changes[i]);
                fields.add(changes[i + 1]);
            }
        }
        if (!Arrays.asList(changes).contains("to")) {
            Stream.of(form.body().split("name=\"to\" value=\""))
                    .skip(1)
                    .forEach(part -> fields.addAll(List.of("to", part.substring(0, part.indexOf('"')))));
        }
        return fields.toArray(String[]::new);
    }

    /** Waits for the mails whose pages show a text, and gives the links in them. */
    private List<String> linksTo(String marker) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            // the worker may be between the mails of one request: look until nothing waits
            boolean settled = server.get("health/ready").body().contains("\"waiting\":\"0\"")
                    || server.get("health/ready").body().contains("\"waiting\":0");
            String mailbox = visitor.get("fi/dev/mailbox").body();
            List<String> links = Stream.of(mailbox.split("href=\""))
                    .map(part -> part.substring(0, Math.max(0, part.indexOf('"'))))
                    .filter(link -> link.matches("/fi/(requests|feedback-notes)/[A-Za-z0-9_-]{43}"))
                    .filter(link -> visitor.get(link).body().contains(marker))
                    .toList();
            if (settled && !links.isEmpty()) {
                return links;
            }
            assertThat(System.nanoTime())
                    .as("mail about " + marker + " in time")
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static String reference(JsonObject service) {
        return service.getJsonObject("organization").getString("code") + "/" + service.getString("id");
    }
}
