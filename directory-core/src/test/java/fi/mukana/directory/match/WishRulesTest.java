package fi.mukana.directory.match;

import static fi.mukana.directory.testing.RuleVerifier.verifying;
import static fi.mukana.directory.testing.Services.service;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.service.Accessibility.Feature;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.text.Ternary;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishRulesTest {

    @Test
    @Tag("S4-11")
    void aTimeThatSuitsCountsAndOneThatDoesNotNeverExcludes() {
        Need evening = Need.builder().times(Set.of(TimeWish.EVENING)).build();

        verifying("time-fits")
                .given(evening)
                .and(service("kerho").open(DayOfWeek.TUESDAY, 17, 19).build())
                .supports(20)
                .restingOn("hours")
                .saying("Järjestetään iltaisin.");
        verifying("time-fits")
                .given(evening)
                .and(service("kerho").open(DayOfWeek.TUESDAY, 9, 11).build())
                .isSilent();
        verifying("time-fits").given(evening).and(service("kerho").build()).isSilent();
        verifying("time-fits")
                .given(Need.NOTHING)
                .and(service("kerho").open(DayOfWeek.TUESDAY, 17, 19).build())
                .isSilent();
    }

    @Test
    void aWayToMeetThatSuitsCounts() {
        Need home = Need.builder().channels(Set.of(ChannelWish.AT_HOME)).build();

        verifying("channel-fits")
                .given(home)
                .and(service("kerho").meeting(ChannelWish.AT_HOME).build())
                .supports(20)
                .restingOn("modes");
        verifying("channel-fits")
                .given(Need.builder().channels(Set.of(ChannelWish.ON_SITE)).build())
                .and(service("kerho").at("140").build())
                .supports(20)
                .restingOn("channels");
        verifying("channel-fits")
                .given(home)
                .and(service("kerho").meeting(ChannelWish.PHONE).build())
                .isSilent();
        verifying("channel-fits").given(home).and(service("kerho").build()).isSilent();
    }

    @Test
    void whatCostsNothingCounts() {
        verifying("free-of-charge")
                .given(Need.NOTHING)
                .and(service("kerho").costing(Cost.Charge.FREE).build())
                .supports(5);
        verifying("free-of-charge")
                .given(Need.NOTHING)
                .and(service("kerho").costing(Cost.Charge.CHARGED).build())
                .isSilent();
        verifying("free-of-charge")
                .given(Need.NOTHING)
                .and(service("kerho").build())
                .isSilent();
    }

    @ParameterizedTest
    @Tag("S3-08")
    @CsvSource({
        "barrier:accessibility, WHEELCHAIR",
        "barrier:accessibility, STEP_FREE",
        "barrier:transport, TRANSPORT_HELP",
        "barrier:childcare, CHILD_CARE",
        "barrier:language, INTERPRETER",
        "barrier:courage, COMPANION_WELCOME"
    })
    void whatTakesABarrierAwayCounts(String barrier, Feature feature) {
        verifying("accessibility-fits")
                .given(Needs.about(barrier).build())
                .and(service("kerho").with(feature, Ternary.YES).build())
                .supports(20)
                .restingOn("accessibility.features");
        verifying("accessibility-fits")
                .given(Needs.about(barrier).build())
                .and(service("kerho").with(feature, Ternary.NO).build())
                .isSilent();
        verifying("accessibility-fits")
                .given(Needs.about(barrier).build())
                .and(service("kerho").build())
                .isSilent();
        verifying("accessibility-fits")
                .given(Need.NOTHING)
                .and(service("kerho").with(feature, Ternary.YES).build())
                .isSilent();
    }
}
