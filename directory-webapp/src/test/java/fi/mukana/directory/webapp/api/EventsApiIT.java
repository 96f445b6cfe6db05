package fi.mukana.directory.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.testing.RunningServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events of the running war are those of the demo region. */
class EventsApiIT {

    private static RunningServer server;
    private static RegionContent demo;
    private static LocalDate today;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.shared();
        today = LocalDate.now(Directory.ZONE);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(System.getProperty("directory.demo")))) {
            demo = RegionFolder.load(jar.getPath("/demo/pohjois-savo"), today).content();
        }
    }

    @Test
    void everyEventComesBackAsTheRegionFolderHasIt() {
        List<Event> events = events(event -> true);
        assertThat(events).hasSizeGreaterThan(20);
        for (Event event : events) {
            JsonObject json = ok(server.get("api/v1/events/" + event.id()));
            assertThat(json.getString("id")).isEqualTo(event.id().value());
            assertThat(RestApiIT.texts(json, "names")).isEqualTo(RestApiIT.texts(event.name()));
            assertThat(RestApiIT.texts(json, "descriptions")).isEqualTo(RestApiIT.texts(event.description()));
            assertThat(json.getJsonObject("organizer").getString("code"))
                    .isEqualTo(event.organizer().value());
            assertThat(json.getString("kind")).isEqualTo(EnumCodes.code(event.kind()));
            assertThat(json.getString("status")).isEqualTo(EnumCodes.code(event.status()));
            assertThat(RestApiIT.codes(json, "concepts"))
                    .containsExactlyElementsOf(
                            event.concepts().stream().map(id -> id.value()).toList());
            assertThat(RestApiIT.codes(json, "areas"))
                    .containsExactlyElementsOf(
                            event.areas().stream().map(Area::key).toList());
            JsonObject time = json.getJsonObject("time");
            event.time()
                    .date()
                    .toLocalDate()
                    .ifPresent(day -> assertThat(time.getString("date")).isEqualTo(day.toString()));
            assertThat(text(time, "begins")).isEqualTo(event.time().begins().map(Object::toString));
            assertThat(text(time, "lastDay")).isEqualTo(event.time().lastDay().map(Object::toString));
            assertThat(text(json, "service")).isEqualTo(event.service().map(Object::toString));
            assertThat(json.containsKey("place")).isEqualTo(event.place().isPresent());
            assertThat(json.getJsonObject("cost").getString("charge"))
                    .isEqualTo(EnumCodes.code(event.cost().charge()));
            assertThat(json.getJsonObject("registration").getString("required"))
                    .isEqualTo(EnumCodes.code(event.registration().required()));
            assertThat(json.getJsonArray("contactPoints")).hasSize((int) event.contactPoints().stream()
                    .filter((ContactPoint point) -> point.isOffered(today))
                    .count());
            assertThat(json.getJsonArray("links")).hasSameSizeAs(event.links());
        }
    }

    @Test
    void theListHoldsEachEventOnceTheEarliestFirst() {
        List<String> ids = ids("size=100");
        List<String> paged = new ArrayList<>(ids("size=7"));
        paged.addAll(ids("size=7&page=2"));

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(events(event -> true).stream()
                        .map(event -> event.id().value())
                        .toList());
        assertThat(ids.subList(0, 14)).isEqualTo(paged);
        assertThat(dates("size=100").stream().filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")))
                .isSorted();
    }

    @Test
    void daysLimitTheListWithBothEndsIncluded() {
        LocalDate day = events(event -> event.time().lastDay().isEmpty()).stream()
                .flatMap(event -> event.time().date().toLocalDate().stream())
                .filter(date -> date.isAfter(today))
                .sorted()
                .findFirst()
                .orElseThrow();

        assertThat(dates("size=100&from=%s&through=%s".formatted(day, day))).contains(day.toString());
        assertThat(dates("size=100&from=%s".formatted(day.plusDays(1)))).doesNotContain(day.toString());
        assertThat(dates("size=100&through=%s".formatted(day.minusDays(1)))).doesNotContain(day.toString());
        assertThat(ids("size=100&from=" + today))
                .containsExactlyInAnyOrderElementsOf(
                        events(event -> !event.time().isOver(today)).stream()
                                .map(event -> event.id().value())
                                .toList());
    }

    @Test
    void codesLimitTheList() {
        Event held = events(event -> !event.concepts().isEmpty()).get(0);

        assertThat(ids("size=100&organization=" + held.organizer()))
                .contains(held.id().value())
                .hasSizeLessThan(ids("size=100").size());
        assertThat(ids("size=100&concept=" + held.concepts().iterator().next()))
                .contains(held.id().value());
        assertThat(ids("size=100&municipality=091"))
                .containsExactlyInAnyOrderElementsOf(events(event -> event.areas()
                                        .isEmpty()
                                || event.areas().stream()
                                        .anyMatch(area -> demo.places().overlap(area, Area.municipality("091"))))
                        .stream()
                        .map(event -> event.id().value())
                        .toList());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        for (String path : List.of("api/v1/events?size=2", "api/v1/events/iltakahvilan-syntymapaivat")) {
            HttpResponse<String> first = server.get(path, "Accept-Language", "en");
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(server.get(path, "Accept-Language", "en", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(server.get(path, "Accept-Language", "fi", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=tomorrow, from",
        "from=2026-02-29, from",
        "through=31.1.2026, through",
        "from=2026-05-02&through=2026-05-01, through",
        "from=2026-05-02&from=2026-05-03, from",
        "past=yes, past",
        "municipality=Kuopio, municipality",
        "size=1000, size"
    })
    void aBadParameterIsToldByItsName(String query, String parameter) {
        HttpResponse<String> response = server.get("api/v1/events?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApiIT.json(response.body()).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("parameter"))
                .containsExactly(parameter);
    }

    @Test
    void anEventThatIsNotThereIsToldSo() {
        assertThat(server.get("api/v1/events/nobody").statusCode()).isEqualTo(404);
        assertThat(server.get("api/v1/events/%C3%84!").body()).contains("/errors/not-found");
    }

    private static List<Event> events(Predicate<Event> which) {
        return demo.events().stream()
                .filter(event -> event.publishing() == PublishingStatus.PUBLISHED)
                .filter(which)
                .toList();
    }

    private static List<String> ids(String query) {
        return items(query).stream().map(item -> item.getString("id")).toList();
    }

    private static List<String> dates(String query) {
        return items(query).stream()
                .map(item -> item.getJsonObject("time").getString("date"))
                .toList();
    }

    private static List<JsonObject> items(String query) {
        return ok(server.get("api/v1/events?" + query)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static Optional<String> text(JsonObject json, String field) {
        return Optional.ofNullable(json.get(field)).map(value -> ((JsonString) value).getString());
    }

    private static JsonObject ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return RestApiIT.json(response.body());
    }
}
