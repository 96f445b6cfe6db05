package fi.mukana.directory.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.RegionOverview;
import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The region's numbers over REST are those that core counts of the demo region. */
class RegionApiIT {

    private static RunningServer server;
    private static Directory demo;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.shared();
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(System.getProperty("directory.demo")))) {
            demo = RegionFolder.load(jar.getPath("/demo/pohjois-savo"), LocalDate.now(Directory.ZONE))
                    .content()
                    .directory()
                    .build();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme:grief", "group:carers"})
    void theOverviewIsThatOfCore(String concept) {
        RegionOverview expected = demo.overview(concept.isEmpty() ? List.of() : List.of(ConceptId.of(concept)));
        JsonObject json = ok("api/v1/region/overview" + (concept.isEmpty() ? "" : "?concept=" + concept));

        assertThat(json.getInt("services")).isPositive().isEqualTo(expected.services());
        assertThat(json.getInt("everywhere")).isEqualTo(expected.everywhere());
        assertThat(numbers(json.getJsonObject("reach"))).isEqualTo(codes(expected.byReach()));
        assertThat(numbers(json.getJsonObject("freshness"))).isEqualTo(codes(expected.byFreshness()));
        assertThat(json.getJsonArray("municipalities").getValuesAs(JsonObject.class).stream()
                        .map(town -> List.<Object>of(
                                town.getJsonObject("municipality").getString("code"),
                                town.getInt("local"),
                                town.getInt("located"),
                                town.getInt("serving"))))
                .containsExactlyElementsOf(expected.towns().stream()
                        .map(town -> List.<Object>of(
                                town.municipality().value(), town.local(), town.located(), town.serving()))
                        .toList());
        assertConcepts(json, "themes", expected.themes());
        assertConcepts(json, "supportTypes", expected.supportTypes());
        assertConcepts(json, "targetGroups", expected.targetGroups());
    }

    private static void assertConcepts(JsonObject json, String field, List<ConceptCount> expected) {
        List<JsonObject> lines = json.getJsonArray(field).getValuesAs(JsonObject.class);
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            ConceptCount count = expected.get(i);
            assertThat(lines.get(i).getJsonObject("concept").getString("code"))
                    .isEqualTo(count.concept().value());
            assertThat(lines.get(i).getInt("services")).isEqualTo(count.services());
            Map<String, Integer> local = new HashMap<>();
            count.local().forEach((code, number) -> local.put(code.value(), number));
            assertThat(numbers(lines.get(i).getJsonObject("local"))).isEqualTo(local);
        }
    }

    @Test
    void eachNumberIsTheLengthOfAListOfServices() {
        JsonObject json = ok("api/v1/region/overview?concept=theme:loneliness");
        String offered = "offered=true&concept=theme:loneliness";

        assertThat(total("api/v1/services?" + offered)).isEqualTo(json.getInt("services"));
        json.getJsonObject("reach")
                .forEach((code, number) -> assertThat(total("api/v1/services?" + offered + "&reach=" + code))
                        .as(code)
                        .isEqualTo(Integer.parseInt(number.toString())));
        json.getJsonObject("freshness")
                .forEach((code, number) -> assertThat(total("api/v1/services?" + offered + "&assured=" + code))
                        .as(code)
                        .isEqualTo(Integer.parseInt(number.toString())));
        JsonObject town = json.getJsonArray("municipalities").getValuesAs(JsonObject.class).stream()
                .filter(one ->
                        one.getJsonObject("municipality").getString("code").equals("297"))
                .findFirst()
                .orElseThrow();
        String inTown = "api/v1/services?" + offered + "&municipality=297";
        assertThat(total(inTown)).isEqualTo(town.getInt("serving"));
        assertThat(total(inTown + "&reach=local")).isEqualTo(town.getInt("local"));
        assertThat(total("api/v1/services?" + offered + "&place=297")).isEqualTo(town.getInt("located"));
    }

    @Test
    void freshnessIsPagedByOrganizationAndAddsUp() {
        List<JsonObject> all = new ArrayList<>();
        int total = 1;
        for (int page = 1; all.size() < total && page < 100; page++) {
            JsonObject json = ok("api/v1/region/freshness?size=25&page=" + page);
            total = json.getJsonObject("page").getInt("total");
            all.addAll(json.getJsonArray("items").getValuesAs(JsonObject.class));
        }
        assertThat(all)
                .hasSize(total)
                .isSortedAccordingTo((one, other) -> other.getInt("toCheck") - one.getInt("toCheck"));
        assertThat(all.stream().mapToInt(one -> one.getInt("services")).sum())
                .isEqualTo(demo.overview(List.of()).services());
        assertThat(all)
                .allSatisfy(one -> assertThat(numbers(one.getJsonObject("freshness")).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(one.getInt("services")));
    }

    @Test
    @Tag("S2-23")
    void theRegionTellsWhatIsStatedBesideWhatIsListed() {
        JsonObject region = ok("api/v1/region");
        List<JsonObject> figures = region.getJsonArray("figures").getValuesAs(JsonObject.class);

        assertThat(region.getString("id")).isEqualTo("pohjois-savo");
        assertThat(figures).hasSize(2).allSatisfy(figure -> {
            assertThat(figure.getJsonObject("stated").getString("qualifier")).isEqualTo("approximate");
            assertThat(figure.getJsonObject("stated").containsKey("asOf")).isFalse();
            assertThat(figure.getJsonObject("sources").getString("fi")).contains("POSOTE20");
        });
        assertThat(figures)
                .extracting(figure -> figure.getJsonObject("stated").getInt("number"))
                .containsExactly(5000, 500);
        assertThat(figures.get(0).getString("listedKind")).isEqualTo("organizations");
        assertThat(figures.get(1).getInt("listed"))
                .isPositive()
                .isLessThan(figures.get(0).getInt("listed"));
    }

    @Test
    void anOrganizationTellsItsFiguresAndLinksTellTheirPurpose() {
        JsonObject union = ok("api/v1/organizations/suomen-lahimmaispiirit");

        assertThat(union.getJsonArray("figures").getValuesAs(JsonObject.class))
                .anySatisfy(figure -> {
                    assertThat(figure.getJsonObject("stated").getInt("number")).isEqualTo(60);
                    assertThat(figure.getInt("listed")).isEqualTo(1);
                })
                .anySatisfy(figure -> assertThat(figure.containsKey("listed")).isFalse());
        assertThat(union.getJsonArray("links").getValuesAs(JsonObject.class)).anySatisfy(link -> {
            assertThat(link.getString("kind")).isEqualTo("newsletter");
            assertThat(link.getJsonObject("purposes").getString("fi")).contains("vapaaehtoisille");
            assertThat(link.getJsonArray("audience").getString(0)).isEqualTo("group:volunteers");
        });
    }

    @Test
    @Tag("S0-17")
    @Tag("S2-26")
    void newsAndChannelsAreListedWithWhoseTheyAre() {
        JsonObject first = ok("api/v1/region/news?size=100");
        List<JsonObject> items = first.getJsonArray("items").getValuesAs(JsonObject.class);

        assertThat(first.getJsonObject("page").getInt("total"))
                .isEqualTo(demo.newsLinks().size());
        assertThat(items.get(0).containsKey("organization")).isFalse();
        assertThat(items.get(0).getJsonObject("link").getString("kind")).isEqualTo("facebook");
        assertThat(items)
                .anySatisfy(item -> assertThat(item.getString("service", "")).isEqualTo("velkapuhelin"));
        assertThat(ok("api/v1/region/news?kind=podcast").getJsonArray("items").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.getJsonObject("link").getString("kind")).isEqualTo("podcast"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region/overview?concept=theme:lonelines",
                "region/overview?theme=x",
                "region?x=1",
                "region/news?kind=newspaper",
                "region/freshness?page=0",
                "services?reach=near",
                "services?assured=today&place=1",
                "services?offered=yes"
            })
    void whatCannotBeReadIsToldWithACure(String address) {
        HttpResponse<String> answer = server.get("api/v1/" + address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(RestApiIT.json(answer.body()).getJsonArray("errors")).isNotEmpty();
    }

    @Test
    void anUnchangedOverviewIsNotSentAgain() {
        String tag = server.get("api/v1/region/overview")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(server.get("api/v1/region/overview", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private static JsonObject ok(String address) {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RestApiIT.json(answer.body());
    }

    private static int total(String address) {
        return ok(address + "&size=1").getJsonObject("page").getInt("total");
    }

    private static Map<String, Integer> numbers(JsonObject json) {
        Map<String, Integer> numbers = new HashMap<>();
        json.keySet().forEach(key -> numbers.put(key, json.getInt(key)));
        return numbers;
    }

    private static <E extends Enum<E>> Map<String, Integer> codes(Map<E, Integer> counts) {
        Map<String, Integer> codes = new HashMap<>();
        counts.forEach((value, number) -> codes.put(EnumCodes.code(value), number));
        return codes;
    }
}
