package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextViewTest {

    private static final LocalizedText BOTH =
            LocalizedText.fi("Vapaaehtoinen vie sinut kauppaan.").with(Language.FI_SIMPLE, "Saat kyydin kauppaan.");

    @Test
    void aReaderOfEasyFinnishGetsTheEasyText() {
        assertThat(TextView.of(BOTH, Language.FI_SIMPLE))
                .contains(new TextView("Saat kyydin kauppaan.", Optional.empty(), Optional.empty()));
        assertThat(TextView.of(BOTH, Language.FI))
                .contains(new TextView("Vapaaehtoinen vie sinut kauppaan.", Optional.empty(), Optional.empty()));
    }

    @Test
    void aTextThatIsNotEasyIsMarkedByANoteForThatReaderAlone() {
        LocalizedText finnish = LocalizedText.fi("Vertaisryhmä kokoontuu.");
        assertThat(TextView.of(finnish, Language.FI_SIMPLE))
                .contains(new TextView("Vertaisryhmä kokoontuu.", Optional.empty(), Optional.of("tavallista suomea")));
        assertThat(TextView.of(finnish, Language.FI).orElseThrow().note()).isEmpty();
        assertThat(TextView.brief(finnish, Language.FI_SIMPLE).orElseThrow().note())
                .isEmpty();
        assertThat(TextView.name(finnish, Language.FI_SIMPLE).note()).isEmpty();
    }

    @Test
    void aTextOfAnotherLanguageHasItsLanguageAndANoteHoweverShort() {
        LocalizedText swedish = LocalizedText.of(Language.SV, "Kamratstöd");
        assertThat(TextView.brief(swedish, Language.FI_SIMPLE))
                .contains(new TextView("Kamratstöd", Optional.of("sv"), Optional.of("ruotsiksi")));
    }
}
