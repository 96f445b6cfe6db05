package fi.mukana.directory.need;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.need.CrisisAssessment.Level;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisSignsTest {

    private static final CrisisSigns SIGNS = CrisisSigns.shipped();

    @TestFactory
    Stream<DynamicTest> eachSentenceIsSeenForWhatItIs() {
        return TsvTable.shipped(CrisisSignsTest.class, "crisis-sentences.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("level") + ": " + row.cell("sentence"),
                        () -> assertThat(level(row.cell("sentence"), Language.of(row.cell("language"))))
                                .isEqualTo(Level.valueOf(row.cell("level")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en aio tappaa itseäni", "En minä itsemurhaa tee, mutta ajattelen usein itsemurhaa"})
    void whatIsDeniedIsShownAllTheSame(String words) {
        assertThat(level(words, Language.FI)).isNotEqualTo(Level.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ystäväni aikoo tappaa itsensä",
                "min son hotar att ta sitt liv",
                "my friend wants to kill himself"
            })
    void dangerToOthersCounts(String words) {
        assertThat(level(words, Language.FI)).isEqualTo(Level.ACUTE);
    }

    @Test
    void everyLanguageIsLookedForWhateverThePageIsIn() {
        assertThat(level("I want to kill myself", Language.FI)).isEqualTo(Level.ACUTE);
        assertThat(level("aion tappaa itseni", Language.EN)).isEqualTo(Level.ACUTE);
    }

    @Test
    void capitalsPunctuationAndLineBreaksDoNotHide() {
        assertThat(level("AION... TAPPAA\nITSENI!!!", Language.FI)).isEqualTo(Level.ACUTE);
        assertThat(level("I don’t want to live anymore", Language.EN)).isEqualTo(Level.TALK);
    }

    @Test
    void aStemThatStandsTwiceIsTriedTwice() {
        assertThat(level("aion aion nyt sitten ihan tappaa itseni", Language.FI))
                .isEqualTo(Level.ACUTE);
    }

    @Test
    void theEmergencyNumberComesFirstAndARegionsLinesBeforeTheNationalOnesOfTheirLevel() {
        CrisisLine own = new CrisisLine(
                "own",
                Level.TALK,
                LocalizedText.fi("Alueen kriisikeskus"),
                Optional.of("000 000 0000"),
                Optional.empty(),
                LocalizedText.EMPTY,
                Set.of(),
                "the region",
                Optional.empty());

        List<CrisisLine> lines =
                SIGNS.withLines(List.of(own)).assess("", Language.FI).lines();

        assertThat(lines.get(0).phone()).contains("112");
        assertThat(lines.stream().filter(line -> line.level() == Level.TALK).findFirst())
                .contains(own);
    }

    @Test
    void aLineSaysInWhichLanguagesItAnswers() {
        assertThat(line("112").languages()).containsExactly(Language.EN, Language.FI, Language.SV);
        assertThat(line("mieli-uk").languages()).containsExactly(Language.of("uk"));
        assertThat(line("mieli-uk").answersIn(Language.of("uk"))).isTrue();
        assertThat(line("mieli-uk").answersIn(Language.FI)).isFalse();
        assertThat(line("mieli-fi").answersIn(Language.FI_SIMPLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en", "uk", "fi-simple"})
    void withinALevelThoseThatAnswerInTheReadersLanguageComeFirst(String tag) {
        Language reader = Language.of(tag);

        List<CrisisLine> lines = SIGNS.assess("", reader).lines();

        assertThat(lines.stream().map(CrisisLine::level)).isSortedAccordingTo(Comparator.reverseOrder());
        for (Level level : List.of(Level.ACUTE, Level.TALK)) {
            assertThat(lines.stream().filter(line -> line.level() == level).map(line -> line.answersIn(reader)))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(lines.stream()
                        .filter(line -> line.level() == Level.TALK)
                        .findFirst()
                        .orElseThrow()
                        .answersIn(reader))
                .isTrue();
        assertThat(lines.get(0).phone()).contains("112");
    }

    @Test
    void aLineThatDoesNotTellItsLanguagesIsTakenToAnswer() {
        CrisisLine untold = new CrisisLine(
                "own",
                Level.TALK,
                LocalizedText.fi("Alueen kriisikeskus"),
                Optional.of("000 000 0000"),
                Optional.empty(),
                LocalizedText.EMPTY,
                Set.of(),
                "the region",
                Optional.empty());

        assertThat(untold.answersIn(Language.of("uk"))).isTrue();
    }

    @Test
    void whereALanguageCannotBeReadTheLinesAreAlwaysShown() {
        CrisisAssessment sami = SIGNS.assess("buorre beaivi", Language.SE);

        assertThat(sami.detectable()).isFalse();
        assertThat(sami.mustShow()).isTrue();
        assertThat(SIGNS.assess("hyvää päivää", Language.FI_SIMPLE).mustShow()).isFalse();
    }

    @Test
    void aLongTextIsReadInLessThanAMillisecond() {
        String words = "haluaisin jutella jonkun kanssa, en jaksa enää hoitaa äitiäni ja pelkään kaatumista kotona "
                .repeat(20);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 200; i++) {
            level(words, Language.FI);
        }

        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 100; i++) {
            level(words, Language.FI);
        }

        assertThat((threads.getCurrentThreadCpuTime() - before) / 1e8).isLessThan(1);
    }

    private static CrisisLine line(String id) {
        return SIGNS.assess("", Language.FI).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Level level(String words, Language language) {
        return SIGNS.assess(words, language).level();
    }
}
