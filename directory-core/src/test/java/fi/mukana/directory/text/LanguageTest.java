package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void tagsAreKeptInCanonicalCase() {
        assertThat(Language.of("SV")).isEqualTo(Language.SV);
        assertThat(Language.of("FI-Simple")).isEqualTo(Language.FI_SIMPLE);
    }

    @Test
    @Tag("S1-08")
    void contentCanBeInFinnishSwedishEnglishAndThreeSamiLanguages() {
        assertThat(Language.CONTENT)
                .contains(Language.FI, Language.SV, Language.EN, Language.SE, Language.SMN, Language.SMS);
    }

    @Test
    void anEasyVariantHasItsBaseLanguage() {
        assertThat(Language.FI_SIMPLE.base()).isEqualTo(Language.FI);
        assertThat(Language.FI_SIMPLE.isSimple()).isTrue();
        assertThat(Language.FI.base()).isSameAs(Language.FI);
    }

    @Test
    void signLanguagesAreKnown() {
        assertThat(Language.of("fse").isSigned()).isTrue();
        assertThat(Language.of("fss").isSigned()).isTrue();
        assertThat(Language.FI.isSigned()).isFalse();
    }

    @Test
    void whatIsNoTagIsRefusedWithAdvice() {
        for (String tag : new String[] {"", " ", "suomi kieli", "f", "-", "und"}) {
            assertThatThrownBy(() -> Language.of(tag))
                    .as("\"%s\"", tag)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void aTagIsAtMostThirtyFiveCharactersLong() {
        assertThat(Language.parse("en-x-abcdefgh-abcdefgh-abcdefgh-abcd")).isEmpty();
        assertThat(Language.parse("en-x-abcdefgh-abcdefgh-abcdefgh-abc")).isPresent();
        assertThat(Language.parse("und")).isEmpty();
        assertThat(Language.parse("fi-simple")).contains(Language.FI_SIMPLE);
    }
}
