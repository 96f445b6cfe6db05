package fi.mukana.directory.need;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.TsvTable;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The signs of danger and the help lines as data, and what is seen with them in sentences as people write them. */
class ShippedCrisisDataTest {

    private static final List<TsvTable.Row> SIGNS = table("crisis-signs.tsv");
    private static final List<TsvTable.Row> LINES = table("crisis-lines.tsv");

    @Test
    void thereAreEnoughSignsInEachLanguage() {
        Map<String, Long> counts = SIGNS.stream().collect(groupingBy(row -> row.cell("language"), counting()));

        assertThat(counts).containsOnlyKeys("fi", "sv", "en");
        assertThat(counts.get("fi")).isGreaterThanOrEqualTo(35);
        assertThat(counts.get("sv")).isGreaterThanOrEqualTo(20);
        assertThat(counts.get("en")).isGreaterThanOrEqualTo(20);
    }

    @Test
    void everySignIsWellFormed() {
        assertThat(SIGNS).allSatisfy(row -> {
            assertThat(row.cell("level")).as(row.place()).isIn("ACUTE", "TALK");
            assertThat(row.cell("phrase"))
                    .as(row.place())
                    .isEqualTo(row.cell("phrase").toLowerCase(Locale.ROOT))
                    .matches("[\\p{L}'-]+\\*?( [\\p{L}'-]+\\*?)*");
            assertThat(row.list("unless")).as(row.place()).allMatch(word -> word.matches("[\\p{L}'-]+\\*?"));
        });
    }

    @Test
    void noSignIsASingleShortStem() {
        assertThat(SIGNS)
                .allSatisfy(row ->
                        assertThat(row.cell("phrase").length()).as(row.place()).isGreaterThanOrEqualTo(6));
    }

    @Test
    void noSignStandsTwice() {
        assertThat(SIGNS.stream().map(row -> row.cell("language") + " " + row.cell("phrase")))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachSentenceIsSeenForWhatItIs() {
        return table("crisis-sentences.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("level") + ": " + row.cell("sentence"),
                        () -> assertThat(levelOf(row.cell("language"), row.cell("sentence")))
                                .isEqualTo(row.cell("level"))));
    }

    @Test
    void theSentencesCoverEveryLevelInEveryLanguage() {
        Set<String> covered = table("crisis-sentences.tsv").stream()
                .map(row -> row.cell("language") + " " + row.cell("level"))
                .collect(toSet());

        assertThat(covered).hasSize(9);
    }

    @Test
    void nearlyNoEverydayLabelOfTheVocabularyLooksLikeDanger() {
        Set<String> allowed = Set.of(
                "theme:domestic-violence",
                "theme:own-violence",
                "theme:sexual-violence",
                "theme:safety",
                "theme:crime-victim",
                "theme:self-harm",
                "life-event:victim-of-crime");
        TsvTable concepts = TsvTable.shipped(Vocabulary.class, "concepts.tsv");

        assertThat(concepts.rows())
                .filteredOn(row -> !allowed.contains(row.cell("id")))
                .allSatisfy(row -> Stream.of("Fi", "Sv", "En")
                        .forEach(suffix -> Stream.of(suffix.toLowerCase(Locale.ROOT), "alt" + suffix, "lay" + suffix)
                                .flatMap(column -> row.list(column).stream())
                                .forEach(label -> assertThat(levelOf(suffix.toLowerCase(Locale.ROOT), label))
                                        .as("%s: %s", row.cell("id"), label)
                                        .isEqualTo("NONE"))));
    }

    @Test
    void wordsAreSeenHoweverTheyAreTyped() {
        assertThat(levelOf("fi", "HALUAN KUOLLA!!!")).isEqualTo("TALK");
        assertThat(levelOf("fi", Normalizer.normalize("en jaksa enää elää", Normalizer.Form.NFD)))
                .isEqualTo("TALK");
        assertThat(levelOf("en", "I don’t want to live anymore")).isEqualTo("TALK");
        assertThat(levelOf("fi", "I am going to kill myself")).isEqualTo("ACUTE");
        assertThat(levelOf("fi", "")).isEqualTo("NONE");
    }

    @Test
    void theEmergencyNumberComesFirstAndNeedsNoConfiguration() {
        TsvTable.Row first = LINES.get(0);

        assertThat(first.cell("phone")).isEqualTo("112");
        assertThat(first.cell("level")).isEqualTo("ACUTE");
        assertThat(first.list("languages")).contains("fi", "sv", "en");
    }

    @Test
    void everyHelpLineSaysWhatItIsAndWhereThatWasRead() {
        assertThat(LINES.stream().map(row -> row.cell("id"))).doesNotHaveDuplicates();
        assertThat(LINES).allSatisfy(row -> {
            for (String column : List.of("nameFi", "nameSv", "nameEn", "hoursFi", "hoursSv", "hoursEn")) {
                assertThat(row.cell(column)).as(row.place() + " " + column).isNotBlank();
            }
            assertThat(row.cell("phone")).as(row.place()).matches("\\d[\\d ]*\\d");
            assertThat(URI.create(row.cell("url")).getScheme()).as(row.place()).isEqualTo("https");
            assertThat(URI.create(row.cell("source")).getScheme())
                    .as(row.place())
                    .isEqualTo("https");
            assertThat(LocalDate.parse(row.cell("assuredDate"))).as(row.place()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(row.cell("level")).as(row.place()).isIn("ACUTE", "TALK");
            assertThat(row.list("languages")).as(row.place()).isNotEmpty();
        });
    }

    @Test
    void thereIsSomebodyToTalkToInEachLanguage() {
        for (String language : List.of("fi", "sv", "en")) {
            assertThat(LINES)
                    .as(language)
                    .anyMatch(row -> row.cell("level").equals("TALK")
                            && row.list("languages").contains(language));
        }
    }

    private static List<TsvTable.Row> table(String name) {
        return TsvTable.shipped(Vocabulary.class, "/fi/mukana/directory/need/" + name)
                .rows();
    }

    private static String levelOf(String language, String sentence) {
        return CrisisSigns.shipped()
                .assess(sentence, Language.of(language))
                .level()
                .name();
    }
}
