package fi.mukana.directory.match;

import static fi.mukana.directory.testing.RuleVerifier.TODAY;
import static fi.mukana.directory.testing.RuleVerifier.verifying;
import static fi.mukana.directory.testing.Services.service;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvailabilityRulesTest {

    private static final Service PLAIN = service("kerho").build();

    @ParameterizedTest
    @EnumSource(value = PublishingStatus.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotPublishedIsExcluded(PublishingStatus status) {
        judged("not-published", service("kerho").publishing(status).build()).excludes("publishing");
        judged("not-published", PLAIN).isSilent();
    }

    @ParameterizedTest
    @EnumSource(value = ServiceStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotGivenIsExcluded(ServiceStatus status) {
        judged("not-active", service("kerho").status(status).build()).excludes("status");
        judged("not-active", PLAIN).isSilent();
    }

    @Test
    void theFirstAndTheLastDayAreIncluded() {
        judged("not-valid-today", valid(Validity.between(TODAY, TODAY))).isSilent();
        judged("not-valid-today", valid(Validity.through(TODAY.minusDays(1))))
                .excludes("validity.through")
                .saying("Palvelu päättyi 1.3.2026.");
        judged("not-valid-today", valid(Validity.from(TODAY.plusDays(1))))
                .excludes("validity.from")
                .saying("Palvelu alkaa vasta 3.3.2026.");
        judged("not-valid-today", PLAIN).isSilent();
    }

    @Test
    void anOrganizationThatHasEndedGivesNothing() {
        verifying("organization-ended")
                .knowing(ended(TODAY.minusDays(1)))
                .given(Need.NOTHING)
                .and(PLAIN)
                .excludes("organization.ended");
        verifying("organization-ended")
                .knowing(ended(TODAY))
                .given(Need.NOTHING)
                .and(PLAIN)
                .isSilent();
        judged("organization-ended", PLAIN).isSilent();
    }

    @Test
    void noOneIsTakenExcludesWhileItIsNews() {
        judged("capacity-closed", capacity(Capacity.Status.CLOSED, TODAY)).excludes("capacity.status");
        judged("capacity-closed", capacity(Capacity.Status.CLOSED, TODAY.minusDays(60)))
                .excludes("capacity.status");
        judged("capacity-closed", capacity(Capacity.Status.CLOSED, TODAY.minusDays(61)))
                .isSilent();
        judged("capacity-closed", capacity(Capacity.Status.FULL, TODAY)).isSilent();
        judged("capacity-closed", PLAIN).isSilent();
    }

    @Test
    void aFullGroupIsOfferedLastAndOneWithRoomFirst() {
        judged("capacity-full", capacity(Capacity.Status.FULL, TODAY))
                .supports(-30)
                .saying("Paikat ovat täynnä (tieto 2.3.2026).");
        judged("capacity-full", capacity(Capacity.Status.WAITING_LIST, TODAY))
                .supports(-30)
                .saying("Mukaan pääsee jonon kautta (tieto 2.3.2026).");
        judged("capacity-full", capacity(Capacity.Status.FULL, TODAY.minusDays(61)))
                .isSilent();
        judged("capacity-full", capacity(Capacity.Status.AVAILABLE, TODAY)).isSilent();
        judged("capacity-full", PLAIN).isSilent();
        judged("capacity-room", capacity(Capacity.Status.AVAILABLE, TODAY)).supports(10);
        judged("capacity-room", capacity(Capacity.Status.AVAILABLE, TODAY.minusDays(61)))
                .isSilent();
        judged("capacity-room", PLAIN).isSilent();
    }

    @Test
    void freshDataCountsForAndStaleDataAgainst() {
        judged("data-fresh", assured(TODAY)).supports(10).restingOn("assurance.assuredDate");
        judged("data-fresh", assured(TODAY.minusDays(180))).supports(10);
        judged("data-fresh", assured(TODAY.minusDays(181))).isSilent();
        judged("data-fresh", PLAIN).isSilent();
        judged("data-stale", assured(TODAY.minusDays(365))).isSilent();
        judged("data-stale", assured(TODAY.minusDays(366))).supports(-20);
        judged("data-stale", PLAIN).isSilent();
    }

    @Test
    void aRegionCanTakeAWeightAway() {
        verifying("data-stale")
                .under(MatchPolicy.defaults().withWeight(RuleId.of("data-stale"), 0))
                .given(Need.NOTHING)
                .and(assured(TODAY.minusYears(3)))
                .isSilent();
    }

    private static RuleVerifier.Judged judged(String rule, Service service) {
        return verifying(rule).given(Need.NOTHING).and(service);
    }

    private static Service valid(Validity validity) {
        return service("kerho").valid(validity).build();
    }

    private static Service capacity(Capacity.Status status, LocalDate updated) {
        return service("kerho").capacity(status, updated).build();
    }

    private static Service assured(LocalDate day) {
        return service("kerho").assured(day).build();
    }

    private static Organization ended(LocalDate day) {
        return Organization.builder(OrganizationId.of("association"), LocalizedText.fi("Yhdistys"))
                .ended(day)
                .build();
    }
}
