package fi.mukana.directory.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The REST API of the running war: what it answers is what the demo region holds. */
class RestApiIT {

    private static final String NEED = """
            {"need": {"words": "jäin leskeksi ja kukaan ei käy", "municipality": "297"}, "language": "fi", "size": 5}""";

    private static RunningServer server;
    private static RegionContent demo;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.shared();
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(System.getProperty("directory.demo")))) {
            demo = RegionFolder.load(jar.getPath("/demo/pohjois-savo"), LocalDate.now(Directory.ZONE))
                    .content();
        }
    }

    @Test
    void everyServiceComesBackAsTheRegionFolderHasItButForDraftsInEasyLanguage() {
        List<Service> services = demo.services().stream()
                .filter(service -> service.publishing() == PublishingStatus.PUBLISHED)
                .toList();
        assertThat(services)
                .hasSizeGreaterThan(100)
                .anySatisfy(service ->
                        assertThat(service.description().languages()).anyMatch(service.assurance()::isDraft));
        for (Service service : services) {
            JsonObject json = ok(server.get("api/v1/services/" + service.id()));
            assertThat(json.getString("id")).isEqualTo(service.id().value());
            assertThat(texts(json, "names")).isEqualTo(texts(service.name()));
            assertThat(texts(json, "descriptions")).isEqualTo(texts(withoutDrafts(service)));
            assertThat(codes(json, "concepts"))
                    .containsExactlyElementsOf(
                            service.concepts().stream().map(id -> id.value()).toList());
            assertThat(codes(json, "areas"))
                    .containsExactlyElementsOf(
                            service.areas().stream().map(area -> area.key()).toList());
            assertThat(json.getJsonObject("organization").getString("code"))
                    .isEqualTo(service.organization().value());
            assertThat(json.getJsonArray("channels")).hasSameSizeAs(service.channels());
            assertThat(json.getJsonObject("cost").getString("charge"))
                    .isEqualTo(EnumCodes.code(service.cost().charge()));
            assertThat(json.getJsonObject("eligibility").getString("referral"))
                    .isEqualTo(EnumCodes.code(service.eligibility().referral()));
            assertThat(json.getJsonObject("hours").getJsonArray("weekly"))
                    .hasSameSizeAs(service.hours().weekly());
            assertThat(json.getJsonObject("capacity").getString("status"))
                    .isEqualTo(EnumCodes.code(service.capacity().status()));
        }
    }

    @Test
    void everyOrganizationComesBackWithItsServices() {
        List<Organization> organizations = demo.organizations().stream()
                .filter(organization -> organization.status() == PublishingStatus.PUBLISHED)
                .toList();
        assertThat(organizations).hasSizeGreaterThan(50);
        for (Organization organization : organizations) {
            JsonObject json = ok(server.get("api/v1/organizations/" + organization.id()));
            assertThat(texts(json, "names")).isEqualTo(texts(organization.name()));
            assertThat(json.getString("type")).isEqualTo(EnumCodes.code(organization.type()));
            long services = demo.services().stream()
                    .filter(service -> service.publishing() == PublishingStatus.PUBLISHED
                            && service.organization().equals(organization.id()))
                    .count();
            assertThat(json.getJsonArray("services")).hasSize((int) services);
        }
    }

    @Test
    void pagesOfAListJoinToTheWholeListWithoutOverlap() {
        List<String> ids = new ArrayList<>();
        String path = "api/v1/services?size=37";
        int requests = 0;
        while (path != null && requests++ < 50) {
            HttpResponse<String> response = server.get(path);
            JsonObject json = ok(response);
            json.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> ids.add(item.getString("id")));
            path = next(response);
        }
        int total = ok(server.get("api/v1/services")).getJsonObject("page").getInt("total");

        assertThat(ids).hasSize(total).doesNotHaveDuplicates().isSorted();
        assertThat(requests).isEqualTo((total + 36) / 37);
    }

    @Test
    void areaFiltersLetWiderServicesThrough() {
        int everywhere = ok(server.get("api/v1/services")).getJsonObject("page").getInt("total");
        int inKuopio = ok(server.get("api/v1/services?municipality=297"))
                .getJsonObject("page")
                .getInt("total");
        int inHelsinki = ok(server.get("api/v1/services?municipality=091"))
                .getJsonObject("page")
                .getInt("total");

        assertThat(inKuopio).isPositive().isLessThan(everywhere);
        assertThat(inHelsinki).isLessThan(inKuopio);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        HttpResponse<String> first = server.get("api/v1/services?size=1", "Accept-Language", "sv");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                server.get("api/v1/services?size=1", "Accept-Language", "sv", "If-None-Match", tag);
        HttpResponse<String> other =
                server.get("api/v1/services?size=1", "Accept-Language", "fi", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("Content-Language")).contains("fi");
    }

    @Test
    void aNeedIsUnderstoodAndRankedWithReasonsThatAddUp() {
        JsonObject found = ok(server.post("api/v1/find", NEED));

        assertThat(found.getJsonArray("understood")).isNotEmpty();
        assertThat(found.getJsonArray("ranked")).hasSizeBetween(1, 5);
        for (JsonObject match : found.getJsonArray("ranked").getValuesAs(JsonObject.class)) {
            long sum = match.getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                    .mapToLong(reason -> reason.getJsonNumber("points").longValue())
                    .sum();
            assertThat(match.getJsonNumber("points").longValue()).isEqualTo(sum).isPositive();
            assertThat(match.getJsonArray("reasons").getValuesAs(JsonObject.class))
                    .allSatisfy(reason -> assertThat(reason.getString("text")).isNotBlank());
        }
        int ranked = found.getJsonObject("page").getInt("total");
        int services = ok(server.get("api/v1/services")).getJsonObject("page").getInt("total");
        assertThat(ranked + found.getInt("excludedCount") + found.getInt("unmetCount"))
                .isEqualTo(services);
        assertThat(found.getJsonObject("crisis").getJsonArray("lines")).isNotEmpty();
    }

    @Test
    void whyAgreesWithTheRanking() {
        JsonObject best =
                ok(server.post("api/v1/find", NEED)).getJsonArray("ranked").getJsonObject(0);
        String id = best.getJsonObject("service").getString("id");

        JsonObject why = ok(server.post("api/v1/why", """
                {"need": {"words": "jäin leskeksi ja kukaan ei käy", "municipality": "297"}, "language": "fi",
                 "service": "%s"}""".formatted(id)));

        assertThat(why.getString("outcome")).isEqualTo("ranked");
        assertThat(why.get("points")).isEqualTo(best.get("points"));
        assertThat(why.get("reasons")).isEqualTo(best.get("reasons"));
    }

    @Test
    void searchFindsInflectedWordsWithFacetsAndSnippets() {
        JsonObject found = ok(server.post(
                "api/v1/search",
                "{\"words\": \"vertaistukea omaishoitajille\", \"municipality\": \"297\", \"kinds\": [\"service\"]}"));

        JsonObject best = found.getJsonArray("hits").getJsonObject(0);
        assertThat(best.getString("kind")).isEqualTo("service");
        assertThat(best.getInt("score")).isPositive();
        assertThat(best.getJsonObject("title").getString("text")).isNotBlank();
        assertThat(found.getJsonObject("facets").keySet())
                .containsExactlyInAnyOrder("theme", "support-type", "target-group", "area", "language");
        assertThat(found.getInt("changeNumber"))
                .isEqualTo(ok(server.post("api/v1/find", NEED)).getInt("changeNumber"));
    }

    @Test
    void facetsTellTheirNamesInTheReadersLanguage() {
        JsonObject found = ok(server.post("api/v1/search", "{\"municipality\": \"297\", \"language\": \"en\"}"));

        JsonObject theme = facets(found, "theme").stream()
                .filter(count -> count.getString("value").equals("theme:loneliness"))
                .findFirst()
                .orElseThrow();
        assertThat(theme.getJsonObject("name").getString("text")).isEqualTo("loneliness");
        assertThat(theme.getInt("count")).isPositive();
        assertThat(facets(found, "area"))
                .filteredOn(count -> count.getBoolean("chosen"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.getString("value")).isEqualTo("municipality:297");
                    assertThat(count.getJsonObject("name").getString("text")).isEqualTo("Kuopio");
                });
    }

    @Test
    void filtersAloneHaveAnAddressThatFindsWhatTheBodyFinds() {
        JsonObject posted = ok(server.post(
                "api/v1/search",
                "{\"kinds\": [\"service\", \"event\"], \"municipality\": \"297\", \"concepts\": [\"theme:loneliness\"],"
                        + " \"freeOnly\": true, \"size\": 5, \"page\": 2, \"language\": \"sv\"}"));
        HttpResponse<String> response =
                server.get("api/v1/search?kinds=service&kinds=event&municipality=297&concepts=theme:loneliness"
                        + "&freeOnly=true&size=5&page=2&language=sv");

        JsonObject got = ok(response);
        assertThat(got).isEqualTo(posted);
        assertThat(got.getJsonArray("hits")).hasSize(5);
        assertThat(got.getJsonObject("page").getInt("number")).isEqualTo(2);
        assertThat(response.headers().firstValue("Link").orElse(""))
                .contains("page=1&size=5>; rel=\"prev\"", "page=3&size=5>; rel=\"next\"", "kinds=service&kinds=event&");
        assertThat(response.headers().firstValue("Content-Language")).contains("sv");
    }

    @Test
    void pagesOfASearchJoinToAllThatIsFound() {
        List<String> found = new ArrayList<>();
        String path = "api/v1/search?kinds=organization&facets=false&size=40";
        int requests = 0;
        int total = 0;
        while (path != null && requests++ < 50) {
            HttpResponse<String> response = server.get(path);
            JsonObject json = ok(response);
            total = json.getJsonObject("page").getInt("total");
            assertThat(json.getJsonObject("facets")).isEmpty();
            json.getJsonArray("hits").getValuesAs(JsonObject.class).forEach(hit -> found.add(hit.getString("id")));
            path = next(response);
        }

        assertThat(found)
                .hasSize(total)
                .containsExactlyInAnyOrderElementsOf(demo.organizations().stream()
                        .filter(organization -> organization.status() == PublishingStatus.PUBLISHED
                                && organization.isWorking(LocalDate.now(Directory.ZONE)))
                        .map(organization -> organization.id().value())
                        .toList());
    }

    @Test
    void aSearchByFiltersIsKeptUntilSomethingChangesAndOneByWordsIsNotKept() {
        HttpResponse<String> first = server.get("api/v1/search?size=1", "Accept-Language", "fi");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("api/v1/search?size=1", "Accept-Language", "fi", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> words = server.post("api/v1/search", "{\"words\": \"suru\"}");
        assertThat(words.headers().firstValue("ETag")).isEmpty();
        assertThat(words.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anOrganizationsOwnRecordsAreFound() {
        JsonObject found = ok(server.post("api/v1/search", "{\"organization\": \"iltalyhty\", \"size\": 100}"));
        List<String> services = demo.services().stream()
                .filter(service -> service.organization().value().equals("iltalyhty"))
                .map(service -> service.id().value())
                .toList();

        assertThat(services).isNotEmpty();
        assertThat(found.getJsonArray("hits").getValuesAs(JsonObject.class))
                .extracting(hit -> hit.getString("id"))
                .containsAll(services);
    }

    @Test
    void aKindNamedTwiceIsNoFault() {
        ok(server.post("api/v1/search", "{\"kinds\": [\"event\", \"event\"]}"));
        ok(server.get("api/v1/search?kinds=event&kinds=event"));
    }

    @Test
    void suggestionsBeginAsThePersonHasBegun() {
        JsonObject suggested =
                ok(server.post("api/v1/suggest", "{\"prefix\": \"omais\", \"language\": \"fi\", \"limit\": 5}"));

        assertThat(suggested.getJsonArray("suggestions").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(
                        suggestion -> assertThat(suggestion.getString("text").toLowerCase(java.util.Locale.ROOT))
                                .contains("omais"));
    }

    @Test
    void signsOfDangerStandInTheAnswer() {
        JsonObject crisis = ok(server.post("api/v1/find", "{\"need\": {\"words\": \"haluan kuolla\"}}"))
                .getJsonObject("crisis");

        assertThat(crisis.getBoolean("mustShow")).isTrue();
        assertThat(crisis.getJsonArray("lines").toString()).contains("112");
        assertThat(crisis.getJsonArray("lines").getJsonObject(0).getJsonArray("languages").stream()
                        .map(JsonValue::toString))
                .containsExactly("\"en\"", "\"fi\"", "\"sv\"");
    }

    @Test
    void answersAreInTheReadersLanguage() {
        JsonObject english = ok(server.post(
                "api/v1/find",
                "{\"need\": {\"concepts\": [\"theme:loneliness\"], \"municipality\": \"297\"}, \"language\": \"en\"}"));
        JsonObject finnish = ok(server.post(
                "api/v1/find",
                "{\"need\": {\"concepts\": [\"theme:loneliness\"], \"municipality\": \"297\"}, \"language\": \"fi\"}"));

        assertThat(reasonsOf(english)).isNotEqualTo(reasonsOf(finnish));
        assertThat(english.getJsonObject("page")).isEqualTo(finnish.getJsonObject("page"));
    }

    @Test
    void wordsOfANeedAreInNoLog() {
        server.post("api/v1/find", "{\"need\": {\"words\": \"zxqvväinö salaisuus\", \"age\": 999}}");
        server.post("api/v1/find", "{\"need\": {\"words\": \"zxqvväinö salaisuus\"}}");
        server.post("api/v1/find", "{\"need\": {\"words\": \"zxqvväinö salaisuus\"");

        assertThat(server.log()).doesNotContain("zxqvv");
    }

    @Test
    void openApiDescribesEveryAddressAndItsTypes() {
        HttpResponse<String> response = server.get("openapi", "Accept", "application/json");
        JsonObject json = ok(response);

        assertThat(json.getJsonObject("paths").keySet())
                .contains(
                        "/api/v1/find",
                        "/api/v1/why",
                        "/api/v1/search",
                        "/api/v1/suggest",
                        "/api/v1/services",
                        "/api/v1/services/{id}",
                        "/api/v1/organizations",
                        "/api/v1/organizations/{id}",
                        "/api/v1/events",
                        "/api/v1/events/{id}",
                        "/api/v1/region",
                        "/api/v1/region/overview",
                        "/api/v1/region/freshness",
                        "/api/v1/region/news");
        assertThat(json.getJsonObject("paths").getJsonObject("/api/v1/search").keySet())
                .contains("get", "post");
        assertThat(json.getJsonObject("components").getJsonObject("schemas").keySet())
                .contains(
                        "Need",
                        "FindRequest",
                        "FindResponse",
                        "WhyResponse",
                        "SearchResponse",
                        "ServiceView",
                        "OrganizationView",
                        "EventView",
                        "EventPage",
                        "RegionOverviewView",
                        "FigureView");
    }

    @Test
    void healthAndMetricsTellTheView() {
        JsonObject health = ok(server.get("health/ready"));
        HttpResponse<String> metrics = server.get("metrics");

        assertThat(health.getJsonArray("checks").getValuesAs(JsonObject.class))
                .anySatisfy(check -> {
                    assertThat(check.getString("name")).isEqualTo("directory-index");
                    assertThat(number(check, "services")).isGreaterThan(100);
                    assertThat(number(check, "changeNumber")).isGreaterThan(100);
                })
                .anySatisfy(check -> assertThat(check.getString("name")).isEqualTo("directory-database"));
        assertThat(metrics.body()).contains("directory_view_change_number", "directory_find");
    }

    private static JsonObject ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response.body());
    }

    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** The server writes the numbers of a health check's data as text. */
    private static long number(JsonObject check, String name) {
        return Long.parseLong(check.getJsonObject("data").get(name).toString().replace("\"", ""));
    }

    private static List<JsonObject> facets(JsonObject found, String dimension) {
        return found.getJsonObject("facets").getJsonArray(dimension).getValuesAs(JsonObject.class);
    }

    private static String next(HttpResponse<String> response) {
        return Stream.of(response.headers().firstValue("Link").orElse("").split(", "))
                .filter(link -> link.endsWith("rel=\"next\""))
                .map(link -> link.substring(2, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    static List<String> codes(JsonObject json, String field) {
        return json.getJsonArray(field).getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("code"))
                .toList();
    }

    private static List<JsonValue> reasonsOf(JsonObject found) {
        return found.getJsonArray("ranked").getValuesAs(JsonObject.class).stream()
                .map(match -> match.get("reasons"))
                .toList();
    }

    static Map<String, String> texts(JsonObject json, String field) {
        Map<String, String> texts = new TreeMap<>();
        json.getJsonObject(field).forEach((tag, text) -> texts.put(tag, ((JsonString) text).getString()));
        return texts;
    }

    private static LocalizedText withoutDrafts(Service service) {
        Map<Language, String> left = new TreeMap<>(service.description().byLanguage());
        left.keySet().removeIf(service.assurance()::isDraft);
        return LocalizedText.of(left);
    }

    static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new TreeMap<>();
        text.byLanguage().forEach((language, words) -> texts.put(language.tag(), words));
        return texts;
    }
}
