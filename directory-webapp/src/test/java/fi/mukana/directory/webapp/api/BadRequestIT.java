package fi.mukana.directory.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.problem.ProblemType;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad request is answered with a problem that tells the place, the value and the cure; none with a 500. */
class BadRequestIT {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.shared();
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                // body, type, pointer, value ("" = none shown)
                Arguments.of("", "malformed-json", "", ""),
                Arguments.of("{", "malformed-json", "", ""),
                Arguments.of("{\"need\": {}} trailing", "malformed-json", "", ""),
                Arguments.of("{'need': {}}", "malformed-json", "", ""),
                Arguments.of("[".repeat(5000), "malformed-json", "", ""),
                Arguments.of("[]", "invalid-request", "", ""),
                Arguments.of("null", "invalid-request", "", ""),
                Arguments.of("{}", "invalid-request", "/need", ""),
                Arguments.of("{\"need\": \"apua\"}", "invalid-request", "/need", "apua"),
                Arguments.of("{\"need\": {}, \"neeed\": 1}", "invalid-request", "/neeed", ""),
                Arguments.of("{\"need\": {\"age\": \"vanha\"}}", "invalid-request", "/need/age", "vanha"),
                Arguments.of("{\"need\": {\"age\": 7.5}}", "invalid-request", "/need/age", "7.5"),
                Arguments.of("{\"need\": {\"age\": 1e99}}", "invalid-request", "/need/age", "1E+99"),
                Arguments.of("{\"need\": {\"age\": -1}}", "invalid-request", "/need/age", "-1"),
                Arguments.of("{\"need\": {\"age\": 1950}}", "invalid-request", "/need/age", "1950"),
                Arguments.of("{\"need\": {\"municipality\": \"999\"}}", "invalid-request", "/need/municipality", "999"),
                Arguments.of(
                        "{\"need\": {\"municipality\": \"Kuopio\"}}",
                        "invalid-request",
                        "/need/municipality",
                        "Kuopio"),
                Arguments.of("{\"need\": {\"municipality\": 297}}", "invalid-request", "/need/municipality", "297"),
                Arguments.of(
                        "{\"need\": {\"concepts\": [\"theme:lonelines\"]}}",
                        "invalid-request",
                        "/need/concepts/0",
                        "theme:lonelines"),
                Arguments.of(
                        "{\"need\": {\"concepts\": \"theme:loneliness\"}}",
                        "invalid-request",
                        "/need/concepts",
                        "theme:loneliness"),
                Arguments.of(
                        "{\"need\": {\"areas\": [\"county:13\", \"county:99\"]}}",
                        "invalid-request",
                        "/need/areas/1",
                        "county:99"),
                Arguments.of("{\"need\": {\"gender\": \"x\"}}", "invalid-request", "/need/gender", "x"),
                Arguments.of("{\"need\": {\"languages\": [\"?\"]}}", "invalid-request", "/need/languages/0", "?"),
                Arguments.of("{\"need\": {\"channels\": [\"fax\"]}}", "invalid-request", "/need/channels/0", "fax"),
                Arguments.of("{\"need\": {\"times\": [\"never\"]}}", "invalid-request", "/need/times/0", "never"),
                Arguments.of("{\"need\": {\"remote\": \"yes\"}}", "invalid-request", "/need/remote", "yes"),
                Arguments.of(
                        "{\"need\": {\"answers\": [{\"question\": \"age\", \"answer\": \"maybe\"}]}}",
                        "invalid-request",
                        "/need/answers/0/answer",
                        "maybe"),
                Arguments.of(
                        "{\"need\": {\"answers\": [{\"answer\": \"yes\"}]}}",
                        "invalid-request",
                        "/need/answers/0/question",
                        ""),
                Arguments.of("{\"need\": {}, \"page\": 0}", "invalid-request", "/page", "0"),
                Arguments.of("{\"need\": {}, \"size\": 101}", "invalid-request", "/size", "101"),
                Arguments.of("{\"need\": {}, \"language\": \"!!\"}", "invalid-request", "/language", "!!"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void aBadBodyIsAnsweredWithPlaceValueAndCure(String body, String type, String pointer, String value) {
        HttpResponse<String> response = server.post("api/v1/find", body);

        JsonObject problem = problem(response, 400, type);
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("pointer")).isEqualTo(pointer);
        assertThat(error.getString("value", "")).isEqualTo(value);
        assertThat(error.getString("detail")).isNotBlank();
        assertThat(error.getString("cure")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"kinds\": [\"palvelu\"]}', /kinds/0",
        "'{\"sort\": \"best\"}', /sort",
        "'{\"channels\": [\"smoke\"]}', /channels/0",
        "'{\"municipality\": \"xyz\"}', /municipality",
        "'{\"page\": 10002}', /page",
        "'{\"organization\": \"nobody\"}', /organization",
        "'{\"languages\": [\"fi\", \"!\"]}', /languages/1",
        "'{\"words\": [\"a\"]}', /words"
    })
    void aBadSearchIsToldItsPlace(String body, String pointer) {
        assertThat(pointers(problem(server.post("api/v1/search", body), 400, "invalid-request")))
                .containsExactly(pointer);
    }

    @Test
    void aSuggestionNeedsABeginning() {
        assertThat(pointers(problem(server.post("api/v1/suggest", "{}"), 400, "invalid-request")))
                .containsExactly("/prefix");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        JsonObject problem = problem(
                server.post(
                        "api/v1/find",
                        "{\"need\": {\"age\": \"x\", \"remote\": 1, \"wrds\": \"\", \"concepts\": [1, 2]}, \"size\": 1000}"),
                400,
                "invalid-request");

        assertThat(pointers(problem))
                .containsExactlyInAnyOrder(
                        "/need/age", "/need/remote", "/need/wrds", "/need/concepts/0", "/need/concepts/1", "/size");
    }

    @Test
    void whatSomebodyWroteAboutThemselvesIsNotRepeated() {
        String words = "salainen asia ".repeat(200);
        HttpResponse<String> response = server.post("api/v1/find", "{\"need\": {\"words\": \"" + words + "\"}}");
        HttpResponse<String> number = server.post("api/v1/find", "{\"need\": {\"words\": 4711}}");

        assertThat(pointers(problem(response, 400, "invalid-request"))).containsExactly("/need/words");
        assertThat(response.body()).doesNotContain("salainen");
        assertThat(number.body()).doesNotContain("4711");
    }

    @Test
    void aMisspelledCodeIsToldTheNearestKnownOne() {
        JsonObject problem = problem(
                server.post("api/v1/find", "{\"need\": {\"concepts\": [\"theme:lonelines\"]}}"),
                400,
                "invalid-request");

        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("cure"))
                .isEqualTo("Maybe \"theme:loneliness\".");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=x, page",
        "size=101, size",
        "concept=nothing, concept",
        "area=county:99, area",
        "municipality=1, municipality",
        "organization=nobody, organization",
        "words=apua, words",
        "page=1&page=2, page"
    })
    void aBadParameterIsToldByItsName(String query, String parameter) {
        JsonObject problem = problem(server.get("api/v1/services?" + query), 400, "invalid-request");

        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("parameter"))
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "kinds=palvelu, kinds",
        "kinds=service&kinds=palvelu, kinds",
        "areas=county:99, areas",
        "concepts=theme:lonelines, concepts",
        "languages=!, languages",
        "municipality=297&municipality=140, municipality",
        "organization=nobody, organization",
        "freeOnly=yes, freeOnly",
        "channels=smoke, channels",
        "times=never, times",
        "facets=1, facets",
        "sort=best, sort",
        "language=!, language",
        "page=10002, page",
        "size=101, size",
        "kind=service, kind"
    })
    void aBadFilterInTheAddressIsToldByItsName(String query, String parameter) {
        assertThat(parameters(problem(server.get("api/v1/search?" + query), 400, "invalid-request")))
                .containsExactly(parameter);
    }

    @Test
    void everyBadFilterIsToldAtOnce() {
        assertThat(parameters(problem(
                        server.get("api/v1/search?page=0&kinds=x&concepts=y&areas=z&freeOnly=maybe&unknown=1"),
                        400,
                        "invalid-request")))
                .containsExactlyInAnyOrder("page", "kinds", "concepts", "areas", "freeOnly", "unknown");
    }

    @ParameterizedTest
    @CsvSource({"words", "q"})
    void wordsInAnAddressAreRefusedAndNotRepeated(String name) {
        HttpResponse<String> response = server.get("api/v1/search?" + name + "=zxqvsurullinen");

        JsonObject problem = problem(response, 400, "invalid-request");
        assertThat(response.body()).doesNotContain("zxqv");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("cure"))
                .contains("POST");
        assertThat(server.log()).doesNotContain("zxqvsurullinen");
    }

    @Test
    void anUnknownServiceIsToldForWhyAndForItsAddress() {
        problem(server.post("api/v1/why", "{\"need\": {}, \"service\": \"nobody\"}"), 400, "invalid-request");
        problem(server.post("api/v1/why", "{\"need\": {}, \"service\": \"Ä!\"}"), 400, "invalid-request");
        problem(server.get("api/v1/services/nobody"), 404, "not-found");
        problem(server.get("api/v1/services/%C3%84!"), 404, "not-found");
        problem(server.get("api/v1/organizations/nobody"), 404, "not-found");
    }

    @Test
    void theProtocolsOwnRefusalsAreProblemsToo() {
        problem(server.get("api/v1/nothing"), 404, "not-found");
        problem(server.get("api/nothing"), 404, "not-found");
        HttpResponse<String> get = server.get("api/v1/find");
        problem(get, 405, "method-not-allowed");
        assertThat(get.headers().firstValue("Allow").orElse("")).contains("POST");
        problem(server.get("api/v1/services", "Accept", "image/png"), 406, "not-acceptable");
        problem(
                server.send(HttpRequest.newBuilder(server.address().resolve("api/v1/find"))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("apua"))
                        .build()),
                415,
                "unsupported-media-type");
        problem(
                server.post("api/v1/find", "{\"need\": {\"words\": \"" + "a".repeat(70_000) + "\"}}"),
                413,
                "request-too-large");
        problem(
                server.send(HttpRequest.newBuilder(server.address().resolve("api/v1/find"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                "{\"need\": {\"words\": \"yö\"}}".getBytes(StandardCharsets.ISO_8859_1)))
                        .build()),
                400,
                "malformed-json");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, fi, Pyynnössä on korjattavaa",
        "sv, sv, Begäran behöver rättas",
        "en, en, The request needs correcting",
        "de, fi, Pyynnössä on korjattavaa"
    })
    void titlesAreInTheReadersLanguage(String wanted, String given, String title) {
        HttpResponse<String> response = server.post("api/v1/find", "{}", "Accept-Language", wanted);

        assertThat(problem(response, 400, "invalid-request").getString("title")).isEqualTo(title);
        assertThat(response.headers().firstValue("Content-Language")).contains(given);
    }

    private static List<String> parameters(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("parameter"))
                .toList();
    }

    private static List<String> pointers(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfAProblemLeadsToItsPage(ProblemType type) {
        HttpResponse<String> answer = server.get(type.type().substring(1), "Accept-Language", "sv");

        assertThat(answer.statusCode()).isEqualTo(302);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(page).isEqualTo("/sv" + type.type());
        HttpResponse<String> shown = server.get(page.substring(1));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("<h1>" + type.title(Locale.forLanguageTag("sv")), "<code>" + type.type() + "</code>");
    }

    @Test
    void whatIsNoTypeOfAProblemHasNoPage() {
        for (String path : List.of("errors", "errors/", "errors/no-such-type", "errors/a%0d%0aX-Evil:%20b")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
            String to = answer.headers().firstValue("Location").orElse("/" + path);
            assertThat(server.get(to.substring(1)).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static JsonObject problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = RestApiIT.json(response.body());
        assertThat(problem.getString("type")).isEqualTo("/errors/" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        return problem;
    }
}
