package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class E03RankTest {

    @Test
    void ranksTheDemoRegionWithReasonsThatAddUp() {
        Output output = Output.of("E03", "--limit", "3");

        assertThat(output.status()).isZero();
        assertThat(output.lines().get(0)).matches("  1\\. [a-z0-9-]+  \\S.*  \\d+ points");
        long points = Long.parseLong(output.lines().get(0).replaceAll(".*  (\\d+) points$", "$1"));
        long reasons = output.lines().stream()
                .skip(1)
                .takeWhile(line -> !line.matches("  2\\. .*"))
                .filter(line -> line.matches(" +[+-]\\d+  .*"))
                .mapToLong(line -> Long.parseLong(line.strip().split(" ", 2)[0]))
                .sum();
        assertThat(reasons).isEqualTo(points).isPositive();
        assertThat(output.text()).contains("työttömyys").contains("  3. ").doesNotContain("  4. ");
        assertThat(output.lines().get(output.lines().size() - 1))
                .matches("\\d+ of \\d+ services fit\\. Loaded in \\d+ ms, answered in \\d+ ms\\.");
    }

    @Test
    void aServiceHasTheConceptsThatItsWordsNameAndNotThoseThatTheyOnlyMayMean(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("services.jsonl");
        Files.writeString(file, """
                {"id": "tuki", "name": "Täydentävä toimeentulotuki", "municipality": null}
                {"id": "maksut", "name": "Työttömyysvakuutusmaksutietojen tarkastelu", "municipality": "297"}
                """);

        List<Service> services =
                new ServiceFile(NeedInterpreter.plain(Vocabulary.shipped(), Places.official())).read(file);

        assertThat(services.get(0).concepts()).containsExactly(ConceptId.of("theme:income-support"));
        assertThat(services.get(1).concepts()).isEmpty();
    }

    @Test
    void ranksEighteenHundredServicesOfPtv() {
        Path file =
                Path.of(System.getProperty("directory.testdata", "../../shared"), "data", "ptv", "services-1800.jsonl");
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: the collection of PTV services is not at %s; give its folder as -Ddirectory.testdata=…"
                        .formatted(file));

        Timed<E03Rank.Loaded> loading = timed(() -> E03Rank.load(Optional.of(file)));
        try (E03Rank.Loaded loaded = loading.value()) {
            Need need = Need.builder().words(E03Rank.WORDS).build();
            Timed<FindResult> answer = timed(() -> loaded.directory().find(need));
            List<RankedMatch> ranked = answer.value().ranking().ranked();

            assertThat(loaded.directory().catalog().services()).hasSize(1800);
            assertThat(ranked).hasSizeBetween(40, 90);
            assertThat(ranked)
                    .extracting(match -> match.service().name().orEmpty(Language.FI))
                    .contains(
                            "Täydentävä tai ehkäisevä toimeentulotuki",
                            "Kelan perustoimeentulotuki",
                            "Aikuissosiaalityö")
                    .doesNotContain("Tilinumeron ilmoittaminen - henkilöasiakas");
            assertThat(ranked.subList(0, 10)).allSatisfy(match -> {
                assertThat(match.points()).isEqualTo(Points.sum(match.reasons()));
                assertThat(match.service().name().orEmpty(Language.FI)
                                + match.service().summary().orEmpty(Language.FI))
                        .containsPattern("(?i)työttöm|työnhak|työlli|toimeentulo");
            });
            // of this thread alone, so that a busy machine does not count
            assertThat(loading.cpu()).isLessThan(Duration.ofSeconds(5));
            assertThat(answer.cpu()).isLessThan(Duration.ofMillis(800));
        }
    }

    private record Timed<T>(T value, Duration cpu) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(
                value, Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began));
    }
}
