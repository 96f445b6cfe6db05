package fi.mukana.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places PLACES = Places.official();
    private static final MunicipalityCode IISALMI = MunicipalityCode.of("140");
    private static final MunicipalityCode MARIEHAMN = MunicipalityCode.of("478");
    private static final Area POHJOIS_SAVO = Area.county("13");

    @Test
    void thereAre308Municipalities() {
        assertThat(PLACES.municipalities()).hasSize(308);
    }

    @Test
    void thereAre21CountiesSinceHelsinkiAndAlandAreNone() {
        assertThat(PLACES.areas(Area.Kind.COUNTY)).hasSize(23);
        assertThat(PLACES.areas(Area.Kind.COUNTY).stream().filter(Places::isWellbeingServicesCounty))
                .hasSize(21);
    }

    @Test
    void everyMunicipalityLiesInItsSubregionRegionAndCounty() {
        assertThat(PLACES.municipalities()).allSatisfy(municipality -> {
            assertThat(PLACES.covers(Area.subregion(municipality.subregion()), municipality.code()))
                    .isTrue();
            assertThat(PLACES.covers(Area.region(municipality.region()), municipality.code()))
                    .isTrue();
            assertThat(PLACES.covers(Area.county(municipality.county()), municipality.code()))
                    .isTrue();
            assertThat(PLACES.findArea("municipality:" + municipality.code())).isPresent();
        });
    }

    @Test
    void countiesShareOutAllMunicipalities() {
        assertThat(PLACES.areas(Area.Kind.COUNTY).stream()
                        .mapToInt(county -> PLACES.municipalitiesIn(county).size())
                        .sum())
                .isEqualTo(308);
    }

    @Test
    void theCountryWithoutAlandHasNoMunicipalityOfAland() {
        assertThat(PLACES.covers(Area.WHOLE_COUNTRY, MARIEHAMN)).isTrue();
        assertThat(PLACES.covers(Area.WHOLE_COUNTRY_EXCEPT_ALAND, MARIEHAMN)).isFalse();
        assertThat(PLACES.municipalitiesIn(Area.WHOLE_COUNTRY_EXCEPT_ALAND)).hasSize(308 - 16);
    }

    @Test
    @Tag("S1-05")
    void lapinSixSubregionsHoldAllItsTwentyOneMunicipalities() {
        Area lappi = Area.region("19");
        List<Area> subregions = PLACES.areas(Area.Kind.SUBREGION).stream()
                .filter(area -> PLACES.overlap(area, lappi))
                .toList();
        assertThat(subregions).hasSize(6);
        assertThat(subregions.stream().flatMap(area -> PLACES.municipalitiesIn(area).stream()))
                .containsExactlyInAnyOrderElementsOf(PLACES.municipalitiesIn(lappi))
                .hasSize(21);
    }

    @Test
    @Tag("S1-06")
    void hospitalDistrictsHaveEndedAndHaveASuccessor() {
        Area lansiPohja = PLACES.findArea("historical:hospital-district-20").orElseThrow();
        assertThat(PLACES.today(lansiPohja)).isEqualTo(Area.county("21"));
        assertThat(((Area.Historical) lansiPohja).validity().isOver(LocalDate.of(2023, 1, 1)))
                .isTrue();
    }

    @Test
    void theHomelandsMunicipalitiesHaveSamiNames() {
        assertThat(PLACES.municipalitiesIn(Area.SAMI_HOMELAND)).hasSize(4);
        Municipality inari = PLACES.findMunicipality(MunicipalityCode.of("148")).orElseThrow();
        assertThat(inari.name().in(Language.SE)).hasValue("Anár");
        assertThat(inari.name().in(Language.SMN)).hasValue("Aanaar");
        assertThat(inari.name().in(Language.SMS)).hasValue("Aanar");
    }

    @Test
    @Tag("S4-09")
    void aProjectAreaWithAnOfficialNameStandsBesideTheOfficialOne() {
        Area.Project koillismaa = new Area.Project("popsote-koillismaa", LocalizedText.fi("Koillismaa"), Set.of());
        Places places = PLACES.with(List.of(koillismaa));
        assertThat(places.named("koillismaa"))
                .extracting(Area::key)
                .contains("project:popsote-koillismaa")
                .anyMatch(key -> key.startsWith("subregion:"));
        assertThat(places.municipalitiesIn(koillismaa)).isEmpty();
    }

    @Test
    void remoteReachesEveryMunicipality() {
        assertThat(PLACES.covers(Area.REMOTE, IISALMI)).isTrue();
        assertThat(PLACES.overlap(Area.REMOTE, POHJOIS_SAVO)).isTrue();
    }

    @Test
    void aProjectAreaMustNameMunicipalitiesThatExist() {
        Area.Project area = new Area.Project("x", LocalizedText.fi("X"), Set.of(MunicipalityCode.of("999")));
        assertThatThrownBy(() -> PLACES.with(List.of(area)))
                .hasMessageContaining("999")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aHistoricalAreaMayNameMunicipalitiesThatWereMerged() {
        Area.Historical area = new Area.Historical(
                "old",
                LocalizedText.fi("Vanha"),
                Set.of(MunicipalityCode.of("999")),
                Validity.through(LocalDate.of(2000, 1, 1)),
                Optional.of("county:13"));
        assertThat(PLACES.with(List.of(area)).today(area)).isEqualTo(POHJOIS_SAVO);
    }

    @Test
    void twoAreasOfOneKeyAreRefused() {
        Area.Project area = new Area.Project("x", LocalizedText.fi("X"), Set.of());
        assertThatThrownBy(() -> PLACES.with(List.of(area, area))).hasMessageContaining("project:x");
    }

    @Test
    void namesAreFoundInSwedishToo() {
        assertThat(PLACES.named("Idensalmi")).containsExactly(Area.municipality(IISALMI));
    }

    @Test
    void codesThatLostTheirZerosAreRefusedWithAdvice() {
        assertThatThrownBy(() -> MunicipalityCode.of("5")).hasMessageContaining("leading zeros");
        assertThatThrownBy(() -> Area.county("1")).hasMessageContaining("leading zeros");
    }

    @Test
    void distancesAreInKilometers() {
        GeoPoint iisalmi = PLACES.findMunicipality(IISALMI).orElseThrow().point();
        GeoPoint kuopio = PLACES.findMunicipality(MunicipalityCode.of("297"))
                .orElseThrow()
                .point();
        assertThat(iisalmi.kilometersTo(kuopio)).isBetween(50.0, 110.0).isEqualTo(kuopio.kilometersTo(iisalmi));
        assertThat(iisalmi.kilometersTo(iisalmi)).isZero();
    }

    @Test
    void metresAreNoDegrees() {
        assertThatThrownBy(() -> new GeoPoint(7_000_000, 500_000)).hasMessageContaining("metres");
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 25)).isInstanceOf(IllegalArgumentException.class);
    }
}
