package fi.mukana.directory.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The advisor's desk of the running war, as a client without a browser sees it. */
class DeskIT {

    private static final String CAFE = "leskien-iltakahvila";
    private static final String SHELTER = "turvakoti";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    @Test
    void wordsBecomeCodesInTheAddressThatTheAnswerLeadsTo() {
        HttpResponse<String> answer = post("fi/desk", "words", "leski, 78, Iisalmi, yksinäistä");
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = location(answer);
        assertThat(address)
                .matches("/fi/desk\\?n=c:[a-z0-9:_.-]+#need-1")
                .contains("c:group:widowed", "c:theme:loneliness", "m:140", "age:78")
                .doesNotContain("leski,", "yksin");
        String page = get(address).body();
        assertThat(page)
                .contains("Tarve 1: ", "78 vuotta", "Iisalmi", "id=\"need-1\"", " Valitse<span")
                .contains("yksinäisyys");
    }

    @Test
    void aSecondNeedStandsBesideTheFirst() {
        HttpResponse<String> answer =
                post("sv/desk", "n", "c:theme:grief_m:140", "s", CAFE, "words", "skulder", "m", "140");
        assertThat(location(answer))
                .isEqualTo("/sv/desk?n=c:theme:grief_m:140&n=c:theme:debt_m:140&s=" + CAFE + "#need-2");
        assertThat(get(location(answer)).body()).contains("Behov 1: sorg", "Behov 2: skuldsättning");
    }

    @Test
    void aNeedIsChangedInItsPlace() {
        HttpResponse<String> answer = post(
                "fi/desk",
                "n",
                "c:theme:grief_m:140",
                "n",
                "c:theme:debt",
                "edit",
                "1",
                "c",
                "theme:grief",
                "m",
                "297");
        assertThat(location(answer)).isEqualTo("/fi/desk?n=c:theme:grief_m:297&n=c:theme:debt#need-1");
    }

    @Test
    void wordsThatNoNeedUnderstoodAreToldAndStandInNoAddress() {
        HttpResponse<String> answer = post("fi/desk", "words", "yksinäinen kvartsikellokerho");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Näitä sanoja ei ymmärretty", "<span class=\"tag\">kvartsikellokerho</span>")
                .contains("Tarve 1: yksinäisyys");
        assertThat(addresses(answer))
                .anyMatch(address -> address.contains("n=c:theme:loneliness"))
                .noneMatch(address -> address.contains("kvartsi"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void wordsInWhichNothingIsUnderstoodPutNothingOnTheDeskAndStayInTheField() {
        HttpResponse<String> answer = post("fi/desk", "n", "c:theme:grief", "words", "kvartsikellokerho", "m", "140");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Sanoista ei ymmärretty mitään", ">kvartsikellokerho</textarea>", "Tarve 1: suru")
                .doesNotContain("Tarve 2");
    }

    @Test
    void signsOfDangerAreAnsweredFirstAndTheNeedIsOnTheDesk() {
        HttpResponse<String> answer = post("fi/desk", "words", "yksinäinen, en jaksa elää enää, aion tappaa itseni");
        assertThat(answer.statusCode()).isEqualTo(200);
        String body = answer.body();
        assertThat(body).contains("class=\"crisis\"", "Tarve 1: ");
        assertThat(body.indexOf("class=\"crisis\"")).isLessThan(body.indexOf("<h1"));
    }

    @Test
    void nothingButAPlaceAndAnAgeIsNoNewNeed() {
        assertThat(post("fi/desk", "m", "140", "age", "78").body())
                .contains("Kerro, mitä asiakas tarvitsee: kirjoita muutama sana tai valitse aihe.");
        HttpResponse<String> wrong = post("fi/desk", "c", "theme:grief", "age", "vanha");
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("Kirjoita ikä kokonaisina vuosina", "Tarve 1: suru");
    }

    @Test
    void oneNeedMoreThanThereIsRoomForIsRefused() {
        String[] fields = new String[16];
        for (int at = 0; at < 14; at += 2) {
            fields[at] = at < 12 ? "n" : "c";
            fields[at + 1] = at < 12 ? "c:theme:grief" : "theme:debt";
        }
        fields[14] = "m";
        fields[15] = "140";
        HttpResponse<String> answer = post("fi/desk", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Työpöydälle mahtuu 6 tarvetta.", "Tarve 6: suru");
    }

    @Test
    void whatIsBadInAnAddressIsNamedAndTheRestIsThere() {
        String body = get("/fi/desk?n=c:theme:grief_c:theme:no-such&s=no-such&s=" + CAFE + "&in=xx")
                .body();
        assertThat(body)
                .contains(
                        "Koodia ”c:theme:no-such” ei tunnettu tarpeessa 1",
                        "Palvelua ”no-such” ei ole hakemistossa",
                        "Sivuja ei ole kielellä ”xx”",
                        "Tarve 1: suru",
                        "Valitut palvelut (1)");
    }

    @Test
    void anOpenQuestionIsAnsweredByALinkAndNotAskedAgain() {
        String body = get("/fi/desk?n=c:theme:grief_m:140").body();
        Matcher question = Pattern.compile("class=\"notice question\">\\s*<h3>([^<]+)</h3>")
                .matcher(body);
        assertThat(question.find()).isTrue();
        Matcher skip = Pattern.compile("href=\"([^\"]*_skip:[^\"]*)\"").matcher(body);
        assertThat(skip.find()).isTrue();
        assertThat(get(skip.group(1).replace("&amp;", "&")).body())
                .doesNotContain("<h3>" + question.group(1) + "</h3>");
    }

    @Test
    void theDeskLeadsToARequestOnTheClientsBehalf() {
        String desk =
                get("/fi/desk?n=c:theme:grief&s=" + CAFE + "&s=perhetupa-avoin").body();
        assertThat(desk)
                .contains("href=\"/fi/contact?service=" + CAFE + "&amp;service=perhetupa-avoin&amp;for=client\"");
        HttpResponse<String> form = get("/fi/contact?service=" + CAFE + "&service=perhetupa-avoin&for=client");
        assertThat(form.body())
                .contains("Leskien iltakahvila")
                .containsPattern("name=\"onBehalf\" value=\"1\" checked=\"checked\"")
                .containsPattern("<details class=\"card\" open=\"open\"");
        assertThat(get("/fi/contact?service=" + CAFE).body())
                .doesNotContainPattern("name=\"onBehalf\" value=\"1\" checked=\"checked\"");
        assertThat(form.body()).contains("for=client\" lang=\"sv\"");
    }

    @Test
    void comparingTellsInWordsWhatDiffersAndHowEachFitsTheNeed() {
        String body = get("/fi/compare?n=c:theme:grief_m:140&s=" + CAFE + "&s=" + SHELTER)
                .body();
        assertThat(body)
                .contains("<th scope=\"col\">Asia</th>", "Leskien iltakahvila", ">eroaa</span>", "Tarve 1: suru")
                .containsPattern("<p>sopii</p>")
                .containsPattern("<p>(ei sovi|ei vastaa tähän tarpeeseen)</p>")
                .contains("Matka (Iisalmi)");
        String only = get("/fi/compare?n=c:theme:grief_m:140&s=" + CAFE + "&s=" + SHELTER + "&only=yes")
                .body();
        assertThat(only).contains(">eroaa</span>").doesNotContain(">sama kaikilla</span>");
        assertThat(get("/fi/compare").body()).contains("Valitse ensin palveluja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en", "fi-simple"})
    void theListIsReadInTheClientsLanguageByAnybodyWhoHasItsAddress(String language) {
        HttpResponse<String> answer = get("/" + language + "/list?s=" + CAFE + "&s=" + SHELTER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("href=\"tel:", "class=\"qr\"", "Lähimmäisenkuja 4")
                .contains(server.address() + language + "/list?s=" + CAFE + "&amp;s=" + SHELTER);
    }

    @Test
    void aTextOfAnotherLanguageIsMarkedOnTheList() {
        String body = get("/sv/list?s=" + CAFE).body();
        assertThat(body)
                .contains("Kvällskafé för änkor och änklingar")
                .containsPattern("<span lang=\"fi\">Tule sellaisena kuin olet[^<]*</span> "
                        + "<small class=\"language-note\">\\(på finska\\)</small>");
    }

    @Test
    void theListSaysWhatIsInTheDirectoryNoMore() {
        assertThat(get("/fi/list?s=" + CAFE + "&s=poistettu").body())
                .contains("Yhtä listan palvelua ei enää ole hakemistossa.", "Leskien iltakahvila");
        HttpResponse<String> gone = get("/fi/list?s=poistettu");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("Listan palveluja ei ole hakemistossa.");
    }

    @Test
    void theShelterKeepsItsAddressOnEveryPageOfTheDesk() {
        String shelter = "s=" + SHELTER + "&s=" + CAFE;
        for (String page : List.of("/fi/list?", "/fi/compare?", "/fi/desk?", "/api/v1/services/compare?id=x&")) {
            assertThat(get(page + shelter + "&id=" + SHELTER).body()).doesNotContain("Salainen");
        }
        assertThat(get("/fi/list?" + shelter).body()).contains("Osoite ei ole julkinen. Saat sen järjestöltä.");
    }

    @Test
    void callersCompareServicesByIds() {
        JsonObject answer = json(server.get(
                "api/v1/services/compare?id=" + CAFE + "&id=" + SHELTER + "&municipality=297",
                "Accept-Language",
                "sv"));
        JsonArray rows = answer.getJsonArray("rows");
        assertThat(answer.getJsonArray("services").getJsonObject(0).getString("id"))
                .isEqualTo(CAFE);
        assertThat(rows.getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("aspect"))
                .contains("price", "place", "distance", "contact", "assured");
        JsonObject price = rows.getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("aspect").equals("price"))
                .findFirst()
                .orElseThrow();
        assertThat(price.getString("label")).isEqualTo("Pris");
        assertThat(price.getBoolean("differs")).isFalse();
        assertThat(price.getJsonArray("values")).hasSize(2);
        assertThat(price.getJsonArray("values").getJsonArray(0).getJsonObject(0).getString("text"))
                .isEqualTo("avgiftsfri");
    }

    @Test
    void aComparisonThatCannotBeMadeNamesEveryFinding() {
        HttpResponse<String> answer = server.get("api/v1/services/compare?id=no-such&municipality=999&words=suru");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("It names 1 services.", "Name 2 to 12 different ones")
                .contains("There is no service with this id.", "There is no municipality of this code.")
                .contains("This address has no such parameter.")
                .doesNotContain("suru");
        assertThat(server.get("api/v1/services/" + CAFE).statusCode()).isEqualTo(200);
    }

    @Test
    void theBasketLeadsToTheComparison() {
        HttpResponse<String> added = post("fi/basket", "add", "iltalyhty/" + CAFE, "add", "turvasatama/" + SHELTER);
        String cookie = added.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(server.get("fi/basket", "Cookie", cookie).body())
                .contains("href=\"/fi/compare?s=" + CAFE + "&amp;s=" + SHELTER + "\"");
    }

    @Test
    void advisorsFindTheDeskFromEveryPage() {
        assertThat(get("/fi/").body()).contains("Palveluohjaajalle", "href=\"/fi/desk\"");
        assertThat(get("/sv/about").body()).contains("För servicehandledare", "href=\"/sv/desk\"");
    }

    private static List<String> addresses(HttpResponse<String> page) {
        return Pattern.compile("(?:href|action|formaction)=\"([^\"]*)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> get(String path) {
        return DeskForms.get(server, path);
    }

    private static HttpResponse<String> post(String path, String... fields) {
        return DeskForms.post(server, path, fields);
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
