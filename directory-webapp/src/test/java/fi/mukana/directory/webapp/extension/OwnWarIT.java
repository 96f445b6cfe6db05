package fi.mukana.directory.webapp.extension;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.OwnWar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The war of a region's own in the server: its rule, its interpreter, its policy, its texts and its look. */
@ArquillianTest
class OwnWarIT {

    private static final String NEED =
            "{\"need\": {\"words\": \"puut on tekemättä, 81, Ukkohallassa\"}, \"language\": \"fi\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @ArquillianResource
    private URL address;

    @Deployment(testable = false)
    @TargetsContainer("own-war")
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "apuaitta.war")
                .importFrom(OwnWar.file().toFile())
                .as(WebArchive.class);
    }

    @Test
    void theInterpretersVillageIsUnderstoodAndTheRestAsEver() throws Exception {
        JsonObject found = find();

        assertThat(found.getJsonArray("understood").getValuesAs(JsonObject.class))
                .anySatisfy(mention -> {
                    assertThat(mention.getString("rule")).isEqualTo("village-name");
                    assertThat(mention.getString("code")).isEqualTo("municipality:105");
                })
                .anySatisfy(mention -> assertThat(mention.getString("code")).isEqualTo("81"))
                .anySatisfy(mention -> assertThat(mention.getString("code")).isEqualTo("support:firewood-help"));
        assertThat(found.getJsonArray("notUnderstood")).isEmpty();
    }

    @Test
    void theRulesReasonAppearsInTheRestAnswerWithThePointsOfTheRegionsPolicy() throws Exception {
        assertThat(find().getJsonArray("ranked").getValuesAs(JsonObject.class))
                .filteredOn(
                        match -> match.getJsonObject("service").getString("id").equals("korvenkulma-halot"))
                .singleElement()
                .satisfies(match -> assertThat(match.getJsonArray("reasons").getValuesAs(JsonObject.class))
                        .anySatisfy(reason -> {
                            assertThat(reason.getString("rule")).isEqualTo("own-villages-first");
                            assertThat(reason.getInt("points")).isEqualTo(45);
                            assertThat(reason.getString("text")).isEqualTo("Oman kulman väki auttaa: Korvenkulmat.");
                        }));
    }

    @Test
    void theRulesReasonAppearsOnThePage() throws Exception {
        assertThat(get("fi/find?c=support:firewood-help&m=105").body())
                .contains("Oman kulman väki auttaa: Korvenkulmat.");
        assertThat(get("sv/find?c=support:firewood-help&m=105").body())
                .contains("Folk från trakten hjälper: Ödemarksbyarna.");
    }

    @Test
    void itsTextsItsColorsAndItsLogoAreShown() throws Exception {
        String home = get("fi/").body();
        assertThat(home).contains("Mistä aitasta apu löytyisi?", "Eväät (0)", "Vanha aitta, jonka ovi on raollaan");
        assertThat(get("sv/").body()).contains("Så fungerar Hjälpboden", "En gammal bod med dörren på glänt");
        assertThat(get("look.css").body()).contains("--accent:#3d5a1e", "prefers-color-scheme:dark");

        HttpResponse<String> logo = get("logo.svg");
        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(logo.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        String tag = logo.headers().firstValue("ETag").orElseThrow();
        assertThat(home).contains("/logo.svg?v=" + tag.replace("\"", ""));
        assertThat(get("logo.svg", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(kept("logo.svg?v=" + tag.replace("\"", ""))).contains("immutable");
        assertThat(kept("logo.svg?v=another")).isEqualTo("no-cache");
        assertThat(kept("look.css?v=another")).isEqualTo("no-cache");
        assertThat(home).containsPattern("/look\\.css\\?v=[0-9a-f]+\"");
        assertThat(kept(home.replaceAll("(?s).*/(look\\.css\\?v=[0-9a-f]+).*", "$1")))
                .contains("immutable");
        assertThat(get("logo.png").statusCode()).isEqualTo(404);
    }

    private String kept(String path) throws Exception {
        return get(path).headers().firstValue("Cache-Control").orElse("");
    }

    private JsonObject find() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("api/v1/find"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fi")
                .POST(HttpRequest.BodyPublishers.ofString(NEED))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }
}
