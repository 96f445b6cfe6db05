package fi.mukana.directory.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssuranceTest {

    private static final TextConfirmation EASY_FINNISH = confirmation(Language.FI_SIMPLE);

    @Test
    void aTextInEasyLanguageIsADraftUntilARoleHasConfirmedIt() {
        Assurance confirmed = assurance(EASY_FINNISH);

        assertThat(Assurance.NONE.isDraft(Language.FI_SIMPLE)).isTrue();
        assertThat(confirmed.isDraft(Language.FI_SIMPLE)).isFalse();
        assertThat(confirmed.confirmation(Language.FI_SIMPLE)).contains(EASY_FINNISH);
        assertThat(confirmed.isDraft(Language.SV_SIMPLE)).isTrue();
        assertThat(confirmed.confirmation(Language.FI)).isEmpty();
    }

    @Test
    void otherLanguagesAreNoDrafts() {
        assertThat(Assurance.NONE.isDraft(Language.FI)).isFalse();
        assertThat(Assurance.NONE.isDraft(Language.of("uk"))).isFalse();
    }

    @Test
    void confirmationsStandInTheOrderOfTheirLanguagesAndOnce() {
        TextConfirmation swedish = confirmation(Language.SV_SIMPLE);

        assertThat(assurance(swedish, EASY_FINNISH).confirmations()).containsExactly(EASY_FINNISH, swedish);
        assertThatThrownBy(() -> assurance(EASY_FINNISH, swedish, EASY_FINNISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"fi-simple\" are confirmed twice");
    }

    @Test
    void aConfirmationWithoutARoleIsRefused() {
        assertThatThrownBy(
                        () -> new TextConfirmation(Language.FI_SIMPLE, LocalizedText.EMPTY, LocalDate.of(2026, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs the role");
    }

    private static TextConfirmation confirmation(Language language) {
        return new TextConfirmation(language, LocalizedText.fi("selkoryhmä"), LocalDate.of(2026, 2, 1));
    }

    private static Assurance assurance(TextConfirmation... confirmations) {
        return new Assurance(Optional.empty(), LocalizedText.EMPTY, Optional.empty(), List.of(confirmations));
    }
}
