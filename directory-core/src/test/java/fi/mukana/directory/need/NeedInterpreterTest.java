package fi.mukana.directory.need;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NeedInterpreterTest {

    private static final Area SOTKAMO = Area.municipality("765");

    /** Understands the name of a village that no table has. */
    private static final NeedInterpreter VILLAGE = naming("(?i)vuokat\\p{L}*");

    private static final NeedInterpreter STANDARD = NeedInterpreter.plain(Vocabulary.shipped(), Places.official());

    @Test
    void anInterpretersOwnNamesAreUnderstoodFirstAndTheRestByTheOther() {
        String words = "leski, 78, Vuokatissa yksinäistä";

        Interpretation read = VILLAGE.then(STANDARD).interpret(words, Language.FI);
        Need need = read.applyTo(Need.builder().words(words).build(), Places.official());

        assertThat(STANDARD.interpret(words, Language.FI).notUnderstood()).containsExactly("Vuokatissa");
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(need.municipality())
                .hasValueSatisfying(code -> assertThat(code.value()).isEqualTo("765"));
        assertThat(need.age()).contains(78);
        assertThat(need.concepts()).extracting(ConceptId::value).contains("group:widowed", "theme:loneliness");
    }

    @Test
    void whereBothUnderstandTheSameWordsTheFirstCounts() {
        String words = "asun Iisalmessa";

        Interpretation read = naming("(?i)iisalm\\p{L}*").then(STANDARD).interpret(words, Language.FI);

        assertThat(read.mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.meaning()).isEqualTo(new Mention.Meaning.OfPlace(SOTKAMO)));
    }

    @Test
    void aWordThatOnlyTheOtherUnderstoodTogetherWithOneOfTheFirstIsNotUnderstood() {
        NeedInterpreter twoWords = naming("musta mökki");

        Interpretation read = naming("musta").then(twoWords).interpret("musta mökki palaa", Language.FI);

        assertThat(read.mentions()).hasSize(1);
        assertThat(read.notUnderstood()).containsExactly("mökki", "palaa");
    }

    @Test
    void aWordThatStandsTwiceIsOpenOnlyWhereNobodyUnderstoodIt() {
        NeedInterpreter first = (words, language) -> new Interpretation(List.of(mention(0, 4)), List.of("koti"));

        assertThat(first.then(NeedInterpreter.none())
                        .interpret("koti koti", Language.FI)
                        .notUnderstood())
                .containsExactly("koti");
    }

    @Test
    void nothingAndNothingIsNothing() {
        assertThat(NeedInterpreter.none().then(NeedInterpreter.none()).interpret("", Language.FI))
                .isEqualTo(Interpretation.NONE);
    }

    private static NeedInterpreter naming(String pattern) {
        return (words, language) -> {
            List<Mention> mentions = new ArrayList<>();
            Pattern.compile(pattern)
                    .matcher(words)
                    .results()
                    .forEach(found -> mentions.add(mention(found.start(), found.end())));
            return Interpretation.of(mentions, words);
        };
    }

    private static Mention mention(int begin, int end) {
        return new Mention(
                begin, end, new Mention.Meaning.OfPlace(SOTKAMO), Mention.Confidence.HIGH, RuleId.of("village-name"));
    }
}
