package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a client without a browser sees them. */
class PagesIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static RunningServer server;

    @BeforeAll
    static void startServer() {
        server = RunningServer.shared();
    }

    @ParameterizedTest
    @CsvSource({"'',/fi/", "'sv-FI,sv;q=0.9,en;q=0.8',/sv/", "'en',/en/", "'de,fr',/fi/", "'*',/fi/"})
    void theRootLeadsToTheLanguageThatTheBrowserAccepts(String accepted, String address) {
        HttpResponse<String> answer = accepted.isEmpty() ? server.get("") : server.get("", "Accept-Language", accepted);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(address);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
    }

    @Test
    void noPageMakesASessionOrHoldsAScript() {
        List<String> wrong = new ArrayList<>();
        for (String page : BrowserPages.ALL) {
            HttpResponse<String> answer = server.get("fi/" + page);
            if (answer.headers().firstValue("Set-Cookie").isPresent()
                    || answer.body().contains("<script")
                    || answer.body().contains("style=\"")
                    || answer.body().contains("jsessionid")
                    || answer.statusCode() >= 500) {
                wrong.add(page + " " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerForbidsWhatTheWebappNeverAsksFor() {
        for (String address : List.of("", "fi/", "assets/mukana.css", "look.css", "no/such", "fi/no-such")) {
            HttpResponse<String> answer = server.get(address);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                            .doesNotContain("unsafe", "script-src"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(address)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy"))
                    .as(address)
                    .contains("same-origin");
        }
    }

    @Test
    void theLookIsKeptByBrowsersUntilItChanges() {
        String home = server.get("fi/").body();
        Matcher sheet =
                Pattern.compile("href=\"/(assets/mukana\\.css\\?v=[0-9a-f]+)\"").matcher(home);
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> answer = server.get(sheet.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("immutable"));
        assertThat(server.get("look.css").body()).contains("--accent:");
    }

    @Test
    void aNeedOfConceptsAndPlaceHasAnAddress() {
        HttpResponse<String> answer = post("fi/find", "c=theme:loneliness&m=297&words=&age=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/fi/find?c=theme:loneliness&m=297");
        assertThat(server.get("fi/find?c=theme:loneliness&m=297").body())
                .contains("Näin ymmärsimme")
                .contains("yksinäisyys")
                .contains("Kuopio");
    }

    @Test
    void wordsStandInNoAddressNoCookieAndNoLog() {
        String secret = "kvartsikellosepän leski";
        HttpResponse<String> answer =
                post("fi/find", "words=" + encode("olen " + secret + " ja yksinäinen") + "&m=297");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map().toString()).doesNotContain("kvartsikello");
        assertThat(Pattern.compile("(?:href|action)=\"([^\"]*)\"")
                        .matcher(answer.body())
                        .results()
                        .map(result -> result.group(1)))
                .isNotEmpty()
                .noneMatch(address -> address.contains("kvartsikello"));
        assertThat(answer.body()).contains("name=\"words\"");
        assertThat(server.log()).doesNotContain("kvartsikello");
    }

    @Test
    void signsOfDangerAreAnsweredFirst() {
        HttpResponse<String> answer = post("fi/find", "words=" + encode("en jaksa elää enää, aion tappaa itseni"));
        String body = answer.body();
        assertThat(body).contains("href=\"tel:112\"", "class=\"crisis\"");
        assertThat(body.indexOf("class=\"crisis\"")).isLessThan(body.indexOf("<h1"));
    }

    @Test
    void theEmergencyNumberStandsOnEveryPage() {
        for (String page : BrowserPages.ALL) {
            assertThat(server.get("sv/" + page).body()).as(page).contains("href=\"tel:112\"");
        }
    }

    @Test
    void easyFinnishIsFinnishAndADraftOnEveryPageOfThePath() {
        for (String page : BrowserPages.PATH) {
            assertThat(server.get("fi-simple/" + page).body())
                    .as(page)
                    .contains("<html", "lang=\"fi\"", "Teksti on luonnos.")
                    .doesNotContain("Selkokieli");
        }
        assertThat(server.get("fi-simple/insight").statusCode()).isEqualTo(404);
        assertThat(server.get("fi-simple/region").body()).contains("Alue ja sen palvelut");
    }

    @Test
    void everyPageHasAWayToLeaveQuicklyThatTellsTheOtherSiteNothing() {
        for (String page : BrowserPages.ALL) {
            assertThat(server.get("fi/" + page).body())
                    .as(page)
                    .containsPattern(
                            "<a class=\"[^\"]*\" href=\"https://www\\.ilmatieteenlaitos\\.fi/\" rel=\"noreferrer\">");
        }
    }

    @Test
    void aPageToPrintHasAWayBackAndKeepsWordsOutOfAddresses() {
        String service =
                server.get("fi/services/leskien-iltakahvila?print=large").body();
        assertThat(service)
                .contains(
                        "class=\"print-view print-large\"", "href=\"/fi/services/leskien-iltakahvila\"", "href=\"tel:")
                .contains("href=\"/fi/services/leskien-iltakahvila?print=plain\"");
        String results = post("fi/find", "words=" + encode("kvartsikellosepän leski") + "&print=large")
                .body();
        assertThat(results)
                .contains("class=\"print-view print-large\"", "name=\"print\" value=\"screen\"")
                .doesNotContainPattern("href=\"[^\"]*(kvartsi|print=)");
        assertThat(server.get("fi/services/leskien-iltakahvila?print=%3Cscript%3E")
                        .body())
                .doesNotContain("print-view");
    }

    @Test
    void aResultSaysAtMostThreeReasonsAndTheRestInItsTable() {
        String body = server.get("fi/find?c=theme:grief&c=support:peer-support&c=group:widowed&m=140")
                .body();
        List<Long> said = Pattern.compile("<ul class=\"reasons\"[^>]*>(.*?)</ul>", Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(list -> Pattern.compile("#check\"")
                        .matcher(list.group(1))
                        .results()
                        .count())
                .toList();
        assertThat(said).hasSize(3).contains(3L).allMatch(count -> count <= 3);
        assertThat(body).contains("kotikunnassasi");
    }

    @Test
    void pointsOnThePageAddUp() {
        String body = server.get("fi/find?c=theme:loneliness&m=297").body();
        Matcher table = Pattern.compile(
                        "<tbody>(.*?)</tbody>.*?<tfoot>.*?<td class=\"number\">(-?\\d+)</td>", Pattern.DOTALL)
                .matcher(body);
        int tables = 0;
        while (table.find()) {
            tables++;
            long sum = Pattern.compile("<td class=\"number\">([+−]\\d+)</td>")
                    .matcher(table.group(1))
                    .results()
                    .mapToLong(row -> Long.parseLong(row.group(1).replace('−', '-')))
                    .sum();
            assertThat(sum).isEqualTo(Long.parseLong(table.group(2)));
        }
        assertThat(tables).isEqualTo(3);
    }

    @Test
    void aConfidentialPlaceStandsOnNoPage() {
        for (String page : List.of(
                "services/turvakoti", "organizations/turvasatama", "find?c=theme:domestic-violence", "region")) {
            assertThat(server.get("fi/" + page).body())
                    .as(page)
                    .doesNotContain("70100", "62.8886", "27.6862", "Vain viranomaisille");
        }
        assertThat(server.get("fi/services/turvakoti").body()).contains("Osoite ei ole julkinen");
    }

    @Test
    void anEndedOrganizationSaysSoAndItsContactIsNotOffered() {
        String body =
                server.get("fi/organizations/iisalmen-ystavakerho/contact").body();
        assertThat(body).contains("toiminta on päättynyt", "Vanhentunut", "Toimintaa jatkaa");
        String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        assertThat(main).doesNotContain("href=\"tel:", "href=\"mailto:");
    }

    @Test
    void textOfAnotherLanguageIsMarked() {
        assertThat(server.get("en/services/leskien-iltakahvila").body()).contains("<span lang=\"fi\">");
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWithAPage() {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.address().resolve("fi/find"))
                        .header("Content-Type", FORM)
                        .header("Origin", "https://evil.example")
                        .POST(HttpRequest.BodyPublishers.ofString("c=theme:grief"))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Lomaketta ei otettu vastaan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find |                                     | 422 | Kerro ainakin yksi asia",
                "find | words=%20%20&m=&age=                | 422 | Kerro ainakin yksi asia",
                "find | age=abc                             | 422 | Kirjoita ikä kokonaisina vuosina",
                "find | c=theme:grief&age=1948              | 200 | Kirjoita ikä kokonaisina vuosina",
                "find | c=theme:grief&age=-1                | 200 | Kirjoita ikä kokonaisina vuosina",
                "find | c=theme:no-such                     | 422 | Osaa valinnoista ei tunnettu",
                "find | c=%3Cscript%3E&c=theme:grief        | 200 | Osaa valinnoista ei tunnettu",
                "find | m=999&c=theme:grief                 | 200 | Osaa valinnoista ei tunnettu",
                "find | area=moon&c=theme:grief             | 200 | Osaa valinnoista ei tunnettu",
                "find | gender=x&channel=y&time=z&lang=%20q&c=theme:grief | 200 | Osaa valinnoista ei tunnettu",
                "find | a=perhaps:referral&c=theme:grief    | 200 | Osaa valinnoista ei tunnettu",
                "find | words=%00%FF%FE                     | 200 | Näin ymmärsimme",
                "find | %zz=%zz&words=apua                  | 200,400,422 | Mukana",
                "find | words=(((([[[[%22%22AND+OR+NOT*?~^  | 200 | Näin ymmärsimme",
                "find | words=suru&lang=und                  | 200 | Osaa valinnoista ei tunnettu",
                "find | c=theme:grief&shown=-7&age=30       | 200 | Parhaiten sopivat",
                "find | c=theme:grief&age=30&drop=xyz       | 200 | Parhaiten sopivat",
                "find | basket=no-such&words=suru           | 200 | sopivaa palvelua",
                "why/no-such | c=theme:grief                | 404 | Sivua ei löydy",
                "why | name=%25_*                           | 200 | Sillä nimellä ei ole palvelua",
                "services | x=1                             | 405 | Tähän osoitteeseen ei voi lähettää",
                "no-such | x=1                              | 404 | Sivua ei löydy"
            })
    void aBadFormIsAnsweredWithAPageThatHelps(String address, String body, String statuses, String sentence) {
        HttpResponse<String> answer = post("fi/" + address, body == null ? "" : body);
        assertThat(List.of(statuses.split(","))).contains(Integer.toString(answer.statusCode()));
        assertThat(answer.body()).contains(sentence, "<h1", "href=\"tel:112\"").doesNotContain("<script>");
    }

    @Test
    void aBodyThatIsNoFormIsAnsweredWithAPage() {
        HttpResponse<String> answer = server.post("fi/find", "{\"words\": \"suru\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kerro ainakin yksi asia");
    }

    @Test
    void longWordsAreReadAsFarAsTheyGoAndSaidSo() {
        HttpResponse<String> answer = post("fi/find", "words=" + "suru+".repeat(2_000));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Teksti oli pitkä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi/services?page=-1",
                "fi/services?page=999999999999",
                "fi/services?m=%3Cscript%3E&c=%22",
                "fi/events?page=0x10",
                "fi/find?shown=-1&c=theme:grief",
                "fi/organizations?m="
            })
    void aBadParameterIsNoLimit(String address) {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi/services/No_Such",
                "fi/services/%2e%2e%2fweb.xml",
                "fi/organizations/x",
                "fi/events/x",
                "fi/services/{long}",
                "fi/organizations/{long}",
                "fi/events/{long}",
                "fi/why/{long}",
                "fi/why/x",
                "sv/x/y/z",
                "no/such/page",
                "WEB-INF/web.xml",
                "WEB-INF/layout.xhtml",
                "layout.xhtml"
            })
    void anAddressWithNothingIsAnsweredWithAPage(String address) {
        HttpResponse<String> answer = server.get(address.replace("{long}", "a-".repeat(2_500) + "a"));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "at fi.mukana", "ui:composition");
    }

    @Test
    void aRequestedLanguageThatThereIsNotIsNotFound() {
        assertThat(server.get("de/").statusCode()).isEqualTo(404);
        assertThat(server.get("fi").statusCode()).isEqualTo(302);
    }

    /** Not a limit but a record: the time of a page stands in the build's output. */
    @Test
    void pagesAreTimed() {
        StringBuilder times = new StringBuilder("Server time of pages, median of 15 after 15 (ms):");
        for (String page :
                List.of("", "find?c=theme:loneliness&m=297", "services", "services/leskien-iltakahvila", "region")) {
            List<Long> taken = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                long begin = System.nanoTime();
                assertThat(server.get("fi/" + page).statusCode()).isEqualTo(200);
                if (i >= 15) {
                    taken.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                }
            }
            taken.sort(null);
            times.append(System.lineSeparator())
                    .append("  ")
                    .append(taken.get(taken.size() / 2))
                    .append("  /fi/")
                    .append(page);
        }
        System.out.println(times);
    }

    private static HttpResponse<String> post(String address, String body) {
        URI uri = server.address().resolve(address);
        return server.send(HttpRequest.newBuilder(uri)
                .header("Content-Type", FORM)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
