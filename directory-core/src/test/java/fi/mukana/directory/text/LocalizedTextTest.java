package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText TEXT =
            LocalizedText.of(Map.of(Language.FI, "tuki", Language.SV, "stöd", Language.FI_SIMPLE, "apu"));

    @Test
    void theLanguageAskedForIsGivenWithoutFallback() {
        assertThat(TEXT.resolve(Language.SV)).hasValue(new LocalizedText.Resolved("stöd", Language.SV, false));
    }

    @Test
    void aFallbackSaysWhichLanguageItIs() {
        assertThat(TEXT.resolve(Language.EN)).hasValue(new LocalizedText.Resolved("tuki", Language.FI, true));
    }

    @Test
    void easySwedishFallsBackToSwedishBeforeFinnish() {
        assertThat(TEXT.resolve(Language.SV_SIMPLE)).hasValue(new LocalizedText.Resolved("stöd", Language.SV, true));
    }

    @Test
    void samiReadersGetAnotherSamiLanguageBeforeFinnish() {
        LocalizedText text = LocalizedText.of(Map.of(Language.FI, "Inari", Language.SE, "Anár"));
        assertThat(text.orEmpty(Language.SMN)).isEqualTo("Anár");
    }

    @Test
    void easyLanguageIsGivenToOthersOnlyWhereNothingElseIs() {
        assertThat(LocalizedText.of(Map.of(Language.FI_SIMPLE, "apu", Language.of("ru"), "помощь"))
                        .resolve(Language.EN))
                .hasValue(new LocalizedText.Resolved("помощь", Language.of("ru"), true));
        assertThat(LocalizedText.of(Language.FI_SIMPLE, "apu").orEmpty(Language.FI))
                .isEqualTo("apu");
    }

    @Test
    void nothingResolvesToNothing() {
        assertThat(LocalizedText.EMPTY.resolve(Language.FI)).isEmpty();
        assertThat(LocalizedText.of(Map.of())).isSameAs(LocalizedText.EMPTY);
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatThrownBy(() -> LocalizedText.fi("  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"fi\"");
    }

    @Property
    void withOneMoreLanguageTheOthersStay(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String english) {
        LocalizedText more = TEXT.with(Language.EN, english);
        assertThat(more.in(Language.EN)).hasValue(english);
        assertThat(more.in(Language.SV)).hasValue("stöd");
        assertThat(TEXT.in(Language.EN)).isEmpty();
    }
}
