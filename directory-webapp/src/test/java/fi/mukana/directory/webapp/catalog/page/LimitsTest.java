package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Limits KUOPIO = new Limits(Optional.of(MunicipalityCode.of("297")), Optional.empty());

    @Test
    void aServiceForTheCountyIsInTheListOfItsMunicipality() {
        assertThat(KUOPIO.servedBy(List.of(Area.county("13")), Places.official()))
                .isTrue();
        assertThat(KUOPIO.servedBy(List.of(Area.municipality("140")), Places.official()))
                .isFalse();
    }

    @Test
    void aRecordThatTellsNoAreaIsNotHidden() {
        assertThat(KUOPIO.servedBy(List.of(), Places.official())).isTrue();
    }
}
