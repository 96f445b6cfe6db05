package fi.mukana.directory.match;

import static fi.mukana.directory.testing.RuleVerifier.verifying;
import static fi.mukana.directory.testing.Services.service;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.testing.Services;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

    private static final Need IN_IISALMI = Need.builder().municipality("140").build();

    @Test
    void aServiceOfTheOwnMunicipalityCountyRegionAndCountryReaches() {
        reached(service("kerho").in("140"));
        reached(service("kerho").in("297", "140"));
        reached(service("kerho").in(Area.county("13")));
        reached(service("kerho").in(Area.region("11")));
        reached(service("kerho").in(Area.WHOLE_COUNTRY));
        reached(service("kerho").remote());
    }

    @Test
    void aServiceElsewhereIsExcluded() {
        outside(service("kerho").in("297"))
                .excludes("areas")
                .saying("Palvelu toimii muualla: Kuopio.")
                .isCuredBy("areas");
        outside(service("kerho").in(Area.county("21"))).excludes("areas").isCuredBy("areas");
    }

    @Test
    void theCountryWithoutAlandDoesNotReachAland() {
        Need aland = Need.builder().municipality("478").build();

        verifying("area-outside")
                .given(aland)
                .and(service("kerho").in(Area.WHOLE_COUNTRY_EXCEPT_ALAND).build())
                .excludes("areas");
        verifying("area-outside")
                .given(aland)
                .and(service("kerho").in(Area.WHOLE_COUNTRY).build())
                .isSilent();
    }

    @Test
    void anUnknownAreaIsNotOutside() {
        reached(service("kerho"));
    }

    @Test
    @Tag("S4-09")
    void aProjectAreaWhoseMunicipalitiesAreNotToldMayBeAnywhere() {
        Area lakeus = new Area.Project("lakeus", LocalizedText.fi("Lakeus"), Set.of());

        reached(service("kerho").in(lakeus));
        verifying("area-outside")
                .given(Need.builder().areas(List.of(lakeus)).build())
                .and(service("kerho").in("297").build())
                .isSilent();
    }

    @Test
    @Tag("S1-06")
    void aHospitalDistrictThatEndedReachesWhatTheCountyThatCameAfterItDoes() {
        Area district = new Area.Historical(
                "old",
                LocalizedText.fi("Vanha piiri"),
                Set.of(),
                Validity.through(LocalDate.of(2022, 12, 31)),
                Optional.of("county:13"));
        Places places = Places.official().with(List.of(district));

        verifying("area-outside")
                .within(places)
                .given(IN_IISALMI)
                .and(service("kerho").in(district).build())
                .isSilent();
        verifying("area-outside")
                .within(places)
                .given(Need.builder().municipality("091").build())
                .and(service("kerho").in(district).build())
                .excludes("areas");
    }

    @Test
    void whoWantsNothingRemoteIsOfferedNothingThatIsRemoteOnly() {
        Need onSite = Need.builder().municipality("140").remote(false).build();

        verifying("area-outside")
                .given(onSite)
                .and(service("kerho").remote().build())
                .excludes("areas")
                .saying("Palvelua saa vain etänä.")
                .isCuredBy("remote");
        verifying("area-outside")
                .given(onSite)
                .and(service("kerho").remote().in("140").build())
                .isSilent();
        verifying("area-outside")
                .given(Need.builder().remote(false).build())
                .and(service("kerho").remote().build())
                .excludes("areas");
        verifying("area-outside")
                .given(Need.builder().remote(false).build())
                .and(service("kerho").in("297").build())
                .isSilent();
    }

    @Test
    void everyAreaOfTheNeedIsALimit() {
        Need both = Need.builder()
                .areas(List.of(Area.municipality("140"), Area.municipality("297")))
                .build();

        verifying("area-outside")
                .given(both)
                .and(service("kerho").in("140").build())
                .excludes("areas")
                .isCuredBy("areas");
        verifying("area-outside")
                .given(both)
                .and(service("kerho").in("140", "297").build())
                .isSilent();
        verifying("area-outside")
                .given(both)
                .and(service("kerho").in(Area.county("13")).build())
                .isSilent();
    }

    @Test
    void aRegionAsALimitIsReachedByAPartOfIt() {
        verifying("area-outside")
                .given(Need.builder().areas(List.of(Area.region("11"))).build())
                .and(service("kerho").in("140").build())
                .isSilent();
    }

    @Test
    void theOwnMunicipalityCounts() {
        judged("municipality-served", service("kerho").in("140")).supports(30).restingOn("areas");
        judged("municipality-served", service("kerho").in(Area.county("13")).at("140"))
                .supports(30)
                .restingOn("channels.addresses.municipality");
        judged("municipality-served", service("kerho").in(Area.county("13"))).isSilent();
        judged("municipality-served", service("kerho")).isSilent();
        verifying("municipality-served")
                .given(Need.NOTHING)
                .and(service("kerho").in("140").build())
                .isSilent();
    }

    @Test
    void aPlaceInANearMunicipalityCountsALittle() {
        judged("place-near", service("kerho").in(Area.county("13")).at("402"))
                .supports(10)
                .restingOn("channels.addresses.municipality");
        judged("place-near", service("kerho").in(Area.county("13")).at("091")).isSilent();
        judged("place-near", service("kerho").in(Area.county("13")).at("140")).isSilent();
        judged("place-near", service("kerho").in("140").at("402")).isSilent();
        judged("place-near", service("kerho")).isSilent();
    }

    @Test
    void aConfidentialPlaceGivesNothingAway() {
        judged("place-near", service("kerho").in(Area.county("13")).at("402", Confidentiality.CONFIDENTIAL))
                .isSilent();
        judged("municipality-served", service("kerho").in(Area.county("13")).at("140", Confidentiality.CONFIDENTIAL))
                .isSilent();
    }

    private static RuleVerifier.Judged judged(String rule, Services service) {
        return verifying(rule).given(IN_IISALMI).and(service.build());
    }

    private static RuleVerifier.Judged outside(Services service) {
        return judged("area-outside", service);
    }

    private static void reached(Services service) {
        outside(service).isSilent();
    }
}
