package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.taxonomy.ConceptId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class E02UnderstandTest {

    @Test
    void showsWhatWasUnderstoodAndWhatNot() {
        Output output = Output.of("E02");

        assertThat(output.status()).isZero();
        assertThat(output.text())
                .containsPattern("(?m)^  .*[Mm]uistisair\\S* +\\S+:\\S+ .+$")
                .containsPattern("(?m)^  Kuopiossa +municipality:297 Kuopio$")
                .containsPattern("(?m)^Not understood: .*äitiäni");
    }

    @Test
    void aCorrectedPlaceIsMatchedAsItStands() {
        Output output = Output.of("E02");
        String corrected = output.text().substring(output.text().indexOf("Corrected: Iisalmi"));

        assertThat(corrected)
                .containsPattern("[1-9][0-9]* services fit")
                .contains("Omaishoitajien vertaisryhmä Iisalmessa");
        assertThat(output.text().replace(corrected, "")).doesNotContain("Omaishoitajien vertaisryhmä Iisalmessa");
    }

    @Test
    void aConceptThatWasMisunderstoodIsTakenAway() {
        Need need = Need.builder()
                .concept("theme:loneliness")
                .concept("theme:grief")
                .build();

        assertThat(E02Understand.correct(need, Optional.of(ConceptId.of("theme:grief")), "140"))
                .isEqualTo(Need.builder()
                        .concept("theme:loneliness")
                        .municipality("140")
                        .build());
    }
}
