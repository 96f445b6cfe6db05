package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptedLanguageTest {

    @Test
    void takesTheLanguageThatIsAcceptedMost() {
        assertThat(pick("sv-FI,sv;q=0.9,en;q=0.8")).isEqualTo(Language.SV);
        assertThat(pick("de,en;q=0.5,fi;q=0.4")).isEqualTo(Language.EN);
    }

    @Test
    void takesFinnishWhereNothingFits() {
        assertThat(pick(null)).isEqualTo(Language.FI);
        assertThat(pick("")).isEqualTo(Language.FI);
        assertThat(pick("de")).isEqualTo(Language.FI);
        assertThat(pick("*")).isEqualTo(Language.FI);
        assertThat(AcceptedLanguage.pick("fi-FI,fi;q=0.9", Texts.LANGUAGES)).isEqualTo(Language.FI);
        assertThat(AcceptedLanguage.pick("fi-simple,fi;q=0.9", Texts.LANGUAGES)).isEqualTo(Language.FI_SIMPLE);
        assertThat(pick(";;;q=x")).isEqualTo(Language.FI);
        assertThat(pick("en,".repeat(5_000))).isEqualTo(Language.FI);
    }

    private static Language pick(@Nullable String header) {
        return AcceptedLanguage.pick(header, List.of(Language.FI, Language.SV, Language.EN));
    }
}
