package fi.mukana.directory.webapp.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a region decides in its folder is taken over at each start, and refused where nobody could read it. */
class RegionFolderIT {

    private static final String NEED =
            "{\"need\": {\"concepts\": [\"support:firewood-help\"], \"municipality\": \"105\"}}";

    @Test
    void theFolderIsReadAtEachStartAndItsRecordsOnlyAtTheFirst() throws IOException {
        Path folder = copy();
        Path data = RunningServer.freshFolder("region-folder");
        Map<String, String> named = Map.of("DIRECTORY_REGION_FOLDER", folder.toString());
        String services;
        try (RunningServer server = RunningServer.start(data, named)) {
            services = total(server);
            assertThat(server.get("fi/").body()).contains("Mistä aitasta apu löytyisi?", "src=\"/logo.svg?v=");
            assertThat(server.post("api/v1/find", NEED).body()).contains("\"points\":12");
        }

        edit(
                folder,
                "texts/messages_fi.properties",
                "matching.home.heading=.*",
                "matching.home.heading=Mitä kuuluu?\nmatching.home.haeding=x\npage.skip={0}");
        edit(folder, "policy.json", "\"data-fresh\": 12", "\"data-fresh\": 17");
        edit(folder, "profile.json", "\"accent\": \"#3d5a1e\"", "\"accent\": \"#5a2d82\"");
        edit(folder, "vocabulary.tsv", "klapiapu", "klapiapu|pilkkeapu");
        Files.delete(folder.resolve("logo.svg"));
        Files.writeString(folder.resolve("services").resolve("uusi.json"), "[{\"id\": \"rikki\"}]");
        try (RunningServer server = RunningServer.start(data, named)) {
            assertThat(server.get("fi/").body())
                    .contains("Mitä kuuluu?", "Siirry sisältöön")
                    .doesNotContain("brand-logo");
            assertThat(server.get("logo.svg").statusCode()).isEqualTo(404);
            assertThat(server.get("look.css").body())
                    .contains("--accent:#5a2d82")
                    .doesNotContain("#3d5a1e");
            assertThat(server.post("api/v1/find", NEED).body())
                    .contains("\"points\":17")
                    .doesNotContain("\"points\":12");
            assertThat(server.post("api/v1/find", "{\"need\": {\"words\": \"pilkkeapu\"}, \"language\": \"fi\"}")
                            .body())
                    .contains("support:firewood-help");
            assertThat(total(server)).isEqualTo(services);
            assertThat(server.log())
                    .contains(
                            "texts/messages_fi.properties, matching.home.haeding: There is no text",
                            "Maybe \"matching.home.heading\" is meant.",
                            "texts/messages_fi.properties, page.skip: The text takes {0}; the shipped one takes no argument.");
        }

        edit(folder, "profile.json", "\"accent\": \"#5a2d82\"", "\"accent\": \"#c9a2f0\"");
        edit(folder, "policy.json", "nearKilometers", "nearKilometres");
        assertThatThrownBy(() -> RunningServer.start(data, named))
                .hasMessageContaining("Mukana Directory did not start: the region folder ")
                .hasMessageContaining("/colors/accent: the color accent (#c9a2f0) has a contrast of ")
                .hasMessageMatching(
                        "(?s).* with \\S+ \\(#[0-9a-f]{6}\\) and needs 4\\.50:1 .*; maybe write \"#[0-9a-f]{6}\".*")
                .hasMessageContaining("policy.json, line 3, /nearKilometres: there is no key")
                .hasMessageContaining("maybe \"nearKilometers\" is meant");

        edit(folder, "policy.json", "nearKilometres", "nearKilometers");
        edit(folder, "profile.json", "\"accent\": \"#c9a2f0\"", "\"accent\": \"#5a2d82\"");
        edit(folder, "profile.json", "\"id\": \"kainuu\"", "\"id\": \"muu\"");
        assertThatThrownBy(() -> RunningServer.start(data, named))
                .hasMessageContaining("the database holds the region \"kainuu\"")
                .hasMessageContaining("is of \"muu\"")
                .hasMessageContaining("DIRECTORY_DATA");
    }

    private static String total(RunningServer server) {
        String body = server.get("api/v1/services?size=1").body();
        assertThat(body).containsPattern("\"total\":\\d+");
        return body.replaceAll("(?s).*\"total\":(\\d+).*", "$1");
    }

    private static void edit(Path folder, String file, String what, String by) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(what, by);
        assertThat(after).as(file).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private static Path copy() throws IOException {
        Path from = Path.of(System.getProperty("directory.ownregion"));
        Path to = RunningServer.freshFolder("own-region");
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }
}
