package fi.mukana.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.StatedFigure.Listed;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.StatedCount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is listed beside what is stated, and the news that one can follow. */
class ListingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final WebLink SITE = WebLink.of("https://talo.example/");
    private static final WebLink LETTER =
            WebLink.of("https://talo.example/kirje", LocalizedText.fi("Uutiskirje"), WebLink.Kind.NEWSLETTER);
    private static final WebLink POST =
            WebLink.of("https://talo.example/uutinen", LocalizedText.fi("Uutinen"), WebLink.Kind.NEWS);
    private static final WebLink FAMILIES = new WebLink(
            "https://yhteiso.example/perheet",
            LocalizedText.fi("Toimintaa erityislapsiperheille"),
            WebLink.Kind.FACEBOOK,
            LocalizedText.fi("Välittää tietoa tapahtumista."),
            Set.of(ConceptId.of("group:special-needs-families")),
            Optional.empty());

    private static final StatedFigure ASSOCIATIONS = new StatedFigure(
            LocalizedText.fi("Järjestöt ja yhdistykset"),
            StatedCount.about(5000),
            LocalizedText.fi("Hankkeen blogi"),
            Optional.empty(),
            Optional.of(Listed.ASSOCIATIONS));

    private static final OrganizationId UNION = OrganizationId.of("liitto");

    private final Directory directory = Directory.builder()
            .catalog(InMemoryCatalog.of(
                    List.of(
                            organization("liitto").links(List.of(SITE, LETTER)).build(),
                            organization("jasen").parent(UNION).build(),
                            organization("kunta")
                                    .type(OrganizationType.MUNICIPALITY)
                                    .parent(UNION)
                                    .build(),
                            organization("luonnos")
                                    .parent(UNION)
                                    .links(List.of(LETTER))
                                    .status(PublishingStatus.DRAFT)
                                    .build(),
                            organization("vanha")
                                    .parent(UNION)
                                    .links(List.of(LETTER))
                                    .ended(TODAY.minusDays(1))
                                    .build()),
                    List.of(
                            service("palvelu", "liitto").links(List.of(POST)).build(),
                            service("toinen", "jasen").build(),
                            service("paattynyt", "liitto")
                                    .links(List.of(POST))
                                    .status(ServiceStatus.DEFUNCT)
                                    .build()),
                    List.of(
                            event("huomenna", "liitto", TODAY.plusDays(1)).build(),
                            event("tanaan", "jasen", TODAY)
                                    .partners(List.of(UNION))
                                    .build(),
                            event("eilen", "liitto", TODAY.minusDays(1)).build(),
                            event("muiden", "jasen", TODAY.plusDays(3)).build())))
            .profile(profile())
            .clock(Clock.fixed(TODAY.atStartOfDay(Directory.ZONE).toInstant(), Directory.ZONE))
            .build();

    @Test
    @Tag("S2-23")
    void whatIsStatedAndWhatIsListedStandSideBySideAndNeitherChangesTheOther() {
        StatedFigure stated = directory.profile().figures().get(0);

        assertThat(stated.count().number()).isEqualTo(5000);
        assertThat(directory.listed(stated.listed().orElseThrow())).isEqualTo(2);
        assertThat(directory.profile().figures()).containsExactly(ASSOCIATIONS);
    }

    @Test
    void onlyWhatWorksIsGivenAndIsNotOverIsListed() {
        assertThat(directory.listed(Listed.ORGANIZATIONS)).isEqualTo(3);
        assertThat(directory.listed(Listed.SERVICES)).isEqualTo(2);
        assertThat(directory.listed(Listed.EVENTS)).isEqualTo(3);
    }

    @Test
    void ofAnOrganizationItsOwnIsListedAndTheEventsThatItTakesPartInHolding() {
        assertThat(directory.listed(Listed.ORGANIZATIONS, UNION)).isEqualTo(2);
        assertThat(directory.listed(Listed.ASSOCIATIONS, UNION)).isEqualTo(1);
        assertThat(directory.listed(Listed.SERVICES, UNION)).isEqualTo(1);
        assertThat(directory.listed(Listed.EVENTS, UNION)).isEqualTo(2);
    }

    @Test
    @Tag("S0-17")
    @Tag("S2-26")
    void newsAndChannelsAreTheRegionsOwnThenThoseOfWhoWorksAndOfWhatIsGiven() {
        assertThat(directory.newsLinks())
                .containsExactly(
                        new NewsLink(FAMILIES, Optional.empty(), Optional.empty()),
                        new NewsLink(LETTER, Optional.of(UNION), Optional.empty()),
                        new NewsLink(POST, Optional.of(UNION), Optional.of(ServiceId.of("palvelu"))));
        WebLink followed = directory.newsLinks().get(0).link();
        assertThat(followed.kind().isChannel()).isTrue();
        assertThat(followed.audience()).containsExactly(ConceptId.of("group:special-needs-families"));
    }

    @Test
    void anOrdinaryPageIsNoNews() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewsLink(SITE, Optional.empty(), Optional.empty()))
                .withMessageContaining("https://talo.example/");
    }

    private static Organization.Builder organization(String id) {
        return Organization.builder(OrganizationId.of(id), LocalizedText.fi(id));
    }

    private static Service.Builder service(String id, String organization) {
        return Service.builder(ServiceId.of(id), OrganizationId.of(organization), LocalizedText.fi(id));
    }

    private static Event.Builder event(String id, String organizer, LocalDate day) {
        return Event.builder(
                EventId.of(id),
                OrganizationId.of(organizer),
                LocalizedText.fi(id),
                new EventTime(PartialDate.of(day), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static RegionProfile profile() {
        LocalizedText name = LocalizedText.fi("Koealue");
        return new RegionProfile(
                "koealue",
                name,
                name,
                List.of(Area.county("13")),
                List.of(Language.FI),
                Set.of(),
                List.of(),
                new RegionProfile.ConsentText("none", LocalizedText.EMPTY),
                Optional.empty(),
                LocalizedText.EMPTY,
                RegionColors.SHIPPED,
                LocalizedText.EMPTY,
                List.of(SITE, FAMILIES),
                List.of(ASSOCIATIONS),
                true);
    }
}
