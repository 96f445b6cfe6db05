package fi.mukana.directory.webapp.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The region's pages: pictures and tables tell the same, and each number is the length of the list it links to. */
class RegionPagesIT {

    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<td class=\"number\">(.*?)</td>", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("<td class=\"number\"><a href=\"(/fi/services[^\"]*)\">([\\d\\u00a0]+)</a></td>");

    private static RunningServer server;

    @BeforeAll
    static void startServer() {
        server = RunningServer.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "region, 1",
        "region?c=theme:grief&c=group:widowed, 1",
        "region/groups, 5",
        "region/groups?c=theme:loneliness&page=2, 7",
        "region/themes, 3",
        "region/themes?of=target-group&c=theme:loneliness, 4",
        "region/freshness, 4",
        "region/freshness?c=support:peer-support, 5"
    })
    void aNumberIsTheLengthOfTheListThatItLinksTo(String page, int step) {
        List<MatchResult> links = LINK.matcher(body(page)).results().toList();
        assertThat(links).hasSizeGreaterThan(3);
        for (int i = 0; i < links.size(); i += step) {
            String address = links.get(i).group(1).substring(1).replace("&amp;", "&");
            assertThat(length(server.get(address).body()))
                    .as(address)
                    .isEqualTo(number(links.get(i).group(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "region?c=theme:grief", "region?c=theme:no-such"})
    void theMapAndItsTableTellTheSame(String page) {
        String body = body(page);
        List<String> drawn = Pattern.compile("text-anchor=\"\\w+\">(.*?) <tspan class=\"map-count\">(.*?)</tspan>")
                .matcher(body)
                .results()
                .map(label -> label.group(1) + " " + label.group(2))
                .sorted()
                .toList();
        assertThat(drawn).hasSize(19);
        assertThat(rows(table(body, "towns-caption")).stream()
                        .map(row -> row.get(0) + " " + row.get(1))
                        .sorted())
                .isEqualTo(drawn);
    }

    @Test
    void theHeatMapAndItsTableTellTheSame() {
        String body = body("region/groups");
        List<String> drawn = texts(body, "heat-number heat-on-\\d");
        List<String> told = rows(table(body, "heat-caption")).stream()
                .flatMap(row -> row.subList(1, row.size()).stream())
                .toList();
        assertThat(drawn).hasSizeGreaterThan(100).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"region/themes, themes-caption", "region/themes?of=support-type&c=theme:debt, themes-caption"})
    void theBarsAndTheirTableTellTheSame(String page, String table) {
        String body = body(page);
        assertThat(texts(body, "bar-number"))
                .isNotEmpty()
                .isEqualTo(
                        rows(table(body, table)).stream().map(row -> row.get(1)).toList());
    }

    @Test
    void theBarsOfFreshnessAndTheirTablesTellTheSame() {
        String body = body("region/freshness");
        List<List<String>> steps = rows(table(body, "steps-caption"));
        List<List<String>> organizations = rows(table(body, "organizations-caption"));
        assertThat(texts(body, "bar-number"))
                .isEqualTo(Stream.concat(
                                steps.stream().map(row -> row.get(1)),
                                organizations.stream().map(row -> row.get(1) + " / " + row.get(2)))
                        .toList());
        assertThat(organizations).hasSizeGreaterThan(10).allSatisfy(row -> {
            List<Integer> numbers =
                    row.subList(3, 8).stream().map(RegionPagesIT::number).toList();
            assertThat(numbers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(number(row.get(2)));
            assertThat(numbers.get(3) + numbers.get(4)).isEqualTo(number(row.get(1)));
        });
    }

    @Test
    void everyReachAddsUpToAllServicesAndEachMunicipalityToItsOwnAndTheCommonOnes() {
        String body = body("region");
        List<List<String>> reaches = rows(table(body, "reach-caption"));
        int total = length(server.get("fi/services").body());
        assertThat(reaches.stream().mapToInt(row -> number(row.get(1))).sum()).isEqualTo(total);
        int everywhere = reaches.subList(1, 4).stream()
                .mapToInt(row -> number(row.get(1)))
                .sum();
        assertThat(rows(table(body, "towns-caption")))
                .allSatisfy(row -> assertThat(number(row.get(3))).isEqualTo(number(row.get(1)) + everywhere));
    }

    @Test
    void everyPictureSaysWhatItIs() {
        for (String page : List.of("region", "region/groups", "region/themes", "region/freshness")) {
            String body = body(page);
            List<MatchResult> pictures = Pattern.compile(
                            "<svg class=\"(?:map|chart[^\"]*)\"[^>]*role=\"img\"[^>]*aria-labelledby=\"(\\S+) (\\S+)\"")
                    .matcher(body)
                    .results()
                    .toList();
            assertThat(pictures).as(page).isNotEmpty();
            for (MatchResult picture : pictures) {
                assertThat(body)
                        .containsPattern("<title id=\"" + picture.group(1) + "\">[^<]{5,}</title>")
                        .containsPattern("<desc id=\"" + picture.group(2) + "\">[^<]{30,}</desc>");
            }
        }
    }

    @ParameterizedTest
    @Tag("S2-23")
    @CsvSource({"fi, noin 5 000, noin 500", "sv, omkring 5 000, omkring 500", "en, 'about 5,000', about 500"})
    void whatIsStatedOfTheRegionStandsBesideWhatIsListed(String language, String all, String sector) {
        String body =
                server.get(language + "/region").body().replace("&#160;", " ").replace('\u00a0', ' ');
        assertThat(body).contains("<strong>" + all + "</strong>", "<strong>" + sector + "</strong>", "POSOTE20");
        int associations =
                length(server.get("fi/organizations?type=association").body());
        int organizations = length(server.get("fi/organizations").body());
        assertThat(associations).isPositive().isLessThan(organizations);
        assertThat(body)
                .containsPattern("href=\"/" + language + "/organizations\">" + organizations + "<")
                .containsPattern("href=\"/" + language + "/organizations\\?type=association\">" + associations + "<");
    }

    @Test
    @Tag("S0-17")
    @Tag("S2-26")
    void newsAndChannelsTellTheirKindPurposeAndAudience() {
        String body = body("region/news");
        assertThat(body)
                .contains(
                        "Toimintaa erityislapsiperheille",
                        "Kertoo tapahtumista, jotka on suunnattu erityislapsiperheille.",
                        "Kohderyhmä: erityislapsiperheet",
                        "rel=\"noreferrer\"",
                        "Uusimmat uutiset",
                        "Miltä ensimmäinen soitto tuntuu?")
                .doesNotContain("<img", "<iframe");
        assertThat(body.indexOf("Näin kohtaamispaikat ovat auki"))
                .isLessThan(body.indexOf("Mitä asukkaat vastasivat kyselyyn"));
        assertThat(body("region/news?kind=podcast"))
                .contains("Valokaistan aamut")
                .doesNotContain("Toimintaa erityislapsiperheille");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region?c=%3Cscript%3E&c=theme:grief&c=theme:debt",
                "region/groups?page=999999999",
                "region/groups?c=theme:voting&page=-1",
                "region/themes?of=no-such&page=x",
                "region/freshness?c=ptv:KR1&page=0",
                "region/news?kind=web-site&page=77"
            })
    void aBadParameterIsNoLimit(String page) {
        HttpResponse<String> answer = server.get("fi/" + page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1").doesNotContain("<script>");
    }

    @Test
    void everyPageOfTheRegionIsLight() {
        for (String page : List.of("region", "region/groups", "region/themes", "region/freshness", "region/news")) {
            assertThat(body(page).length()).as(page).isLessThan(110_000);
        }
    }

    private static String body(String page) {
        HttpResponse<String> answer = server.get("fi/" + page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private static String table(String body, String caption) {
        int at = body.indexOf("<caption id=\"" + caption + "\"");
        assertThat(at).as(caption).isPositive();
        String table = body.substring(at, body.indexOf("</table>", at));
        return table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"));
    }

    /** The rows of a table: the head and the numbers, without markup. */
    private static List<List<String>> rows(String table) {
        return ROW.matcher(table)
                .results()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(words(row.group(1))));
                    NUMBER.matcher(row.group(2)).results().forEach(cell -> cells.add(words(cell.group(1))));
                    return cells;
                })
                .toList();
    }

    private static List<String> texts(String body, String type) {
        return Pattern.compile("<text class=\"" + type + "\"[^>]*>(.*?)</text>")
                .matcher(body)
                .results()
                .map(text -> words(text.group(1)))
                .toList();
    }

    private static String words(String markup) {
        return markup.replaceAll("<[^>]*>", "").strip();
    }

    private static int number(String written) {
        return Integer.parseInt(written.replaceAll("[^0-9]", ""));
    }

    /** How many the heading of a list says that there are. */
    private static int length(String list) {
        return Arrays.stream(list.split("<h2>", -1))
                .skip(1)
                .map(heading -> heading.substring(0, heading.indexOf("</h2>")))
                .filter(heading -> heading.matches("[\\d\\u00a0]+ (palvelu|järjestö).*|Ei (palveluja|järjestöjä)"))
                .map(heading -> heading.startsWith("Ei") ? 0 : number(heading))
                .findFirst()
                .orElseThrow();
    }
}
