package fi.mukana.directory.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.StatedCount;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatedFigureTest {

    private static final LocalizedText LABEL = LocalizedText.fi("Järjestöt ja yhdistykset");
    private static final LocalizedText SOURCE = LocalizedText.fi("Hankkeen blogi");

    @Test
    @Tag("S2-23")
    void keepsTheNumberAsItsSourceStatesItAndGuessesNoDay() {
        StatedFigure figure = figure(LABEL, SOURCE);

        assertThat(figure.count().number()).isEqualTo(5000);
        assertThat(figure.count().qualifier()).isEqualTo(StatedCount.Qualifier.APPROXIMATE);
        assertThat(figure.count().asOf()).isEmpty();
    }

    @Test
    void aNumberWithoutALabelIsRefusedWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(LocalizedText.EMPTY, SOURCE))
                .withMessageContaining("5000")
                .withMessageContaining("Maybe write what is counted");
    }

    @Test
    void aNumberThatNobodyStatesIsRefusedWithTheCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(LABEL, LocalizedText.EMPTY))
                .withMessageContaining("5000")
                .withMessageContaining("Maybe write who states it");
    }

    private static StatedFigure figure(LocalizedText label, LocalizedText source) {
        return new StatedFigure(
                label,
                StatedCount.about(5000),
                source,
                Optional.empty(),
                Optional.of(StatedFigure.Listed.ORGANIZATIONS));
    }
}
