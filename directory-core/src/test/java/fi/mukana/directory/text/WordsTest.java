package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsKnowWhereTheyStand() {
        assertThat(Words.of("Leski, 78-vuotias!"))
                .containsExactly(new Words.Word("leski", 0, 5), new Words.Word("78-vuotias", 7, 17));
    }

    @Test
    void lettersOfAnyScriptMakeWords() {
        assertThat(Words.of("Älä—помощь 你好")).extracting(Words.Word::normal).containsExactly("älä", "помощь", "你好");
    }

    @Test
    void punctuationAloneMakesNone() {
        assertThat(Words.of(" -- ?! '")).isEmpty();
    }
}
