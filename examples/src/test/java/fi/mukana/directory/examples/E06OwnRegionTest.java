package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class E06OwnRegionTest {

    private static final Path KAINUU = Path.of("region", "kainuu");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2028-02-29", "2031-07-06"})
    void kainuuHasNoFindingsOnWhateverDayItIsLoaded(LocalDate day) {
        RegionImport read = RegionFolder.load(KAINUU, day);

        assertThat(read.report().issues()).isEmpty();
        assertThat(read.content().requireProfile().colors().poorContrasts()).isEmpty();
    }

    @Test
    void itIsTheSameAfterItWasSavedAndLoadedAgain() {
        RegionImport read = RegionFolder.load(KAINUU, LocalDate.of(2026, 3, 1));

        RegionFolder.save(read.content(), folder);

        assertThat(RegionFolder.load(folder, LocalDate.of(2026, 3, 1)).content())
                .isEqualTo(read.content());
    }

    @Test
    void tellsWhatTheRegionDecidedAndFindsWithItsPolicyAndWords() {
        Output output = Output.of("E06");

        assertThat(output.status()).isZero();
        assertThat(output.lines().get(0)).matches("(\\d+) of \\1 records taken in, 0 errors, 0 warnings\\.");
        assertThat(output.text())
                .contains("Kainuun Apuaitta, in fi, sv, en")
                .containsPattern("words +.*polttopuuapu")
                .containsPattern("light +.*accent #3d5a1e")
                .containsPattern("dark +.*accent #(?!3d5a1e)[0-9a-f]{6}")
                .containsPattern("logo +svg, Vanha aitta")
                .containsPattern("texts +fi: .*page\\.name")
                .containsPattern("texts +sv: ")
                .containsPattern("policy +weights .*place-near=25.*nearKilometers 120");
        assertThat(output.text()).contains("  Halot liiteriin\n");
    }

    @Test
    void theFolderMayBeAnotherAndItsFindingsAreTold() throws IOException {
        copy();
        Files.writeString(folder.resolve("policy.json"), "{\"nearKilometres\": 120}");

        Output output = Output.of("E06", folder.toString(), "--need", "leski, Kajaani");

        assertThat(output.lines().get(0)).contains("1 errors");
        assertThat(output.text())
                .contains("Maybe \"nearKilometers\" is meant.", "policy    the shipped one", "\"leski, Kajaani\": ");
    }

    @Test
    void aPoorColorIsToldAndThereIsNoRegion() throws IOException {
        copy();
        Path profile = folder.resolve("profile.json");
        Files.writeString(profile, Files.readString(profile).replace("#3d5a1e", "#9fcf6a"));

        Output output = Output.of("E06", folder.toString());

        assertThat(output.text())
                .contains("/colors/accent: The color accent (#9fcf6a) has a contrast of ", "Maybe write \"#")
                .endsWith("Without a profile there is no region.\n");
    }

    private void copy() throws IOException {
        List<String> files = List.of("profile.json", "areas.json", "vocabulary.tsv", "organizations.json", "logo.svg");
        for (String file : files) {
            Files.copy(KAINUU.resolve(file), folder.resolve(file));
        }
        try (Stream<Path> services = Files.list(KAINUU.resolve("services"))) {
            Files.createDirectories(folder.resolve("services"));
            for (Path file : services.toList()) {
                Files.copy(
                        file,
                        folder.resolve("services").resolve(file.getFileName().toString()));
            }
        }
    }
}
