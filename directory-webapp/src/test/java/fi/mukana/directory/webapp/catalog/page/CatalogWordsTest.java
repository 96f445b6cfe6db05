package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.TextConfirmation;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final OrganizationId HARBOR = OrganizationId.of("turvasatama");
    private static final ServiceId SHELTER = ServiceId.of("turvakoti");

    @Test
    void aConfidentialLocationIsNotShown() {
        Service service = shelter()
                .channels(List.of(new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE,
                        List.of(address("Salainen polku 7", "297")),
                        Accessibility.UNKNOWN,
                        Confidentiality.CONFIDENTIAL)))
                .areas(List.of(Area.county("13")))
                .build();
        ServiceDetail detail = words(service, harbor().build()).detail(service, Optional.empty());
        assertThat(detail.toString()).doesNotContain("Salainen", "Kuopio", "70100");
        assertThat(detail.card().place()).contains("Pohjois-Savo").contains("osoite ei ole julkinen");
        assertThat(detail.channels().get(0).places()).containsExactly("Osoite ei ole julkinen. Saat sen järjestöltä.");
    }

    @Test
    void aPublicLocationIsShownWithItsHours() {
        Service service = shelter()
                .channels(List.of(new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE.withHours(OpeningHours.weekly(
                                span(DayOfWeek.MONDAY), span(DayOfWeek.TUESDAY), span(DayOfWeek.THURSDAY))),
                        List.of(address("Avoin polku 7", "297")),
                        Accessibility.UNKNOWN,
                        Confidentiality.PUBLIC)))
                .build();
        ServiceDetail detail = words(service, harbor().build()).detail(service, Optional.empty());
        assertThat(detail.card().place()).isEqualTo("Kuopio");
        assertThat(detail.channels().get(0).places()).containsExactly("Avoin polku 7, 70100 Kuopio");
        assertThat(detail.channels().get(0).hours()).containsExactly("ma–ti 9.00–14.30", "to 9.00–14.30");
    }

    @Test
    void anExpiredContactIsShownAsExpiredAndNotOffered() {
        Organization harbor = harbor().contactPoints(List.of(
                        contact("Koordinaattori", Validity.through(TODAY.minusDays(1)), Confidentiality.PUBLIC),
                        contact("Sihteeri", Validity.through(TODAY), Confidentiality.PUBLIC),
                        contact("Päivystäjä", Validity.ALWAYS, Confidentiality.CONFIDENTIAL)))
                .build();
        OrganizationContact detail = new OrganizationWords(
                        CatalogListing.of(directory(shelter().build(), harbor)), Language.FI)
                .contact(harbor);
        assertThat(detail.contacts()).hasSize(2);
        ContactLine expired = detail.contacts().get(0);
        assertThat(expired.expired()).contains("Vanhentunut 4.3.2026: ei enää käytössä");
        assertThat(expired.phones()).isEmpty();
        assertThat(expired.emails()).isEmpty();
        ContactLine valid = detail.contacts().get(1);
        assertThat(valid.expired()).isEmpty();
        assertThat(valid.phones()).extracting(PhoneLink::text).containsExactly("040\u00a0000\u00a00012");
        assertThat(valid.emails()).containsExactly("sihteeri@turvasatama.example");
        assertThat(detail.toString()).doesNotContain("Päivystäjä", "etunimi.sukunimi");
    }

    @Test
    void aServiceWithoutANumberShowsItsOrganizations() {
        Organization harbor = harbor().contactPoints(
                        List.of(contact("Sihteeri", Validity.ALWAYS, Confidentiality.PUBLIC)))
                .build();
        Service service = shelter().build();
        assertThat(words(service, harbor).card(service).phones())
                .extracting(PhoneLink::href)
                .containsExactly("tel:+358400000012");
    }

    @Test
    void draftsAreNotShown() {
        Service draft = shelter().publishing(PublishingStatus.DRAFT).build();
        assertThat(CatalogWords.isShown(draft)).isFalse();
        assertThat(words(draft, harbor().build()).offered()).isEmpty();
    }

    @Test
    void aServiceOfAnEndedOrganizationIsNotOfferedAndSaysWhy() {
        Organization ended = harbor().ended(TODAY.minusDays(30)).build();
        Service service = shelter().build();
        CatalogWords words = words(service, ended);
        assertThat(words.isOffered(service)).isFalse();
        assertThat(words.detail(service, Optional.empty()).closed())
                .contains("Järjestön toiminta on päättynyt 3.2.2026.");
    }

    @Test
    void aTextOfAnotherLanguageIsMarked() {
        Service service = shelter().cost(Cost.FREE).build();
        ServiceCard card =
                new CatalogWords(CatalogListing.of(directory(service, harbor().build())), Language.SV).card(service);
        assertThat(card.name().lang()).contains("fi");
        assertThat(card.name().note()).contains("på finska");
        assertThat(card.price()).isEqualTo("avgiftsfri");
    }

    @Test
    void easyLanguageIsCalledSoOnlyWhereARoleHasConfirmedIt() {
        Service.Builder unconfirmed = shelter()
                .summary(LocalizedText.fi("Turvaa heti.").with(Language.FI_SIMPLE, "Pelkäätkö kotona?\nTule meille."));
        assertThat(words(unconfirmed.build(), harbor().build())
                        .detail(unconfirmed.build(), Optional.empty())
                        .easy())
                .isEmpty();

        Service confirmed = unconfirmed
                .assurance(new Assurance(
                        Optional.empty(),
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        List.of(new TextConfirmation(
                                Language.FI_SIMPLE, LocalizedText.fi("selkoryhmä"), LocalDate.of(2026, 2, 1)))))
                .build();
        assertThat(words(confirmed, harbor().build())
                        .detail(confirmed, Optional.empty())
                        .easy())
                .contains(new ServiceDetail.EasyText(
                        List.of("Pelkäätkö kotona?", "Tule meille."),
                        "Selkokielisyyden on vahvistanut selkoryhmä, 1.2.2026."));
        assertThat(new CatalogWords(CatalogListing.of(directory(confirmed, harbor().build())), Language.SV)
                        .detail(confirmed, Optional.empty())
                        .easy())
                .isEmpty();
    }

    @Test
    void numbersAreWrittenAsInFinland() {
        assertThat(PhoneLink.written("+358400000012")).isEqualTo("040\u00a0000\u00a00012");
        assertThat(PhoneLink.written("+35890000123")).isEqualTo("09\u00a0000\u00a00123");
        assertThat(PhoneLink.written("+46700000001")).isEqualTo("+46700000001");
        assertThat(PhoneLink.written("112")).isEqualTo("112");
    }

    @Test
    void aServiceTellsHowFarItsPublicPlaceIs() {
        Service inKuopio = located(Confidentiality.PUBLIC);
        CatalogWords words = words(inKuopio, harbor().build());
        assertThat(words.distance(inKuopio, MunicipalityCode.of("297"))).contains("kotikunnassasi");
        assertThat(words.distance(inKuopio, MunicipalityCode.of("140")).orElseThrow())
                .matches("noin [6-9]\\d km kotikunnastasi");
        assertThat(words.distance(located(Confidentiality.CONFIDENTIAL), MunicipalityCode.of("297")))
                .isEmpty();
        assertThat(words.distance(shelter().build(), MunicipalityCode.of("297")))
                .isEmpty();
    }

    /** The fifth of March 2026 is a Thursday; it is noon. */
    @Test
    void aCardTellsWhetherItIsOpenByTheServicesHoursElseByThoseOfAChannel() {
        OpeningHours thursdays = OpeningHours.weekly(span(DayOfWeek.THURSDAY));
        OpeningHours mondays = OpeningHours.weekly(span(DayOfWeek.MONDAY));
        Service byChannel = located(Confidentiality.PUBLIC, mondays);
        Service byItself = Service.builder(SHELTER, HARBOR, LocalizedText.fi("Turvakoti"))
                .hours(thursdays)
                .channels(byChannel.channels())
                .build();
        assertThat(words(byItself, harbor().build()).card(byItself).open())
                .contains(new OpenLine("auki nyt, sulkeutuu klo 14.30", true));
        assertThat(words(byChannel, harbor().build()).card(byChannel).open())
                .contains(new OpenLine("aukeaa ma klo 9", false));
        Service paused = Service.builder(SHELTER, HARBOR, LocalizedText.fi("Turvakoti"))
                .hours(thursdays)
                .status(ServiceStatus.TEMPORARILY_CLOSED)
                .build();
        assertThat(words(paused, harbor().build()).card(paused).open()).isEmpty();
    }

    @Test
    void onlyWhatIsKnownToCostIsSaidFirst() {
        for (Cost.Charge charge : Cost.Charge.values()) {
            Service service = shelter()
                    .cost(new Cost(charge, List.of(), LocalizedText.EMPTY))
                    .build();
            assertThat(words(service, harbor().build()).card(service).costs())
                    .as("%s", charge)
                    .isEqualTo(charge == Cost.Charge.CHARGED || charge == Cost.Charge.OTHER);
        }
    }

    private static Service located(Confidentiality confidentiality) {
        return located(confidentiality, OpeningHours.UNKNOWN);
    }

    private static Service located(Confidentiality confidentiality, OpeningHours hours) {
        return shelter()
                .channels(List.of(new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE.withHours(hours),
                        List.of(address("Avoin polku 7", "297")),
                        Accessibility.UNKNOWN,
                        confidentiality)))
                .build();
    }

    private static Service.Builder shelter() {
        return Service.builder(SHELTER, HARBOR, LocalizedText.fi("Turvakoti"));
    }

    private static Organization.Builder harbor() {
        return Organization.builder(HARBOR, LocalizedText.fi("Turvasatama ry"));
    }

    private static OpeningHours.Span span(DayOfWeek day) {
        return new OpeningHours.Span(day, LocalTime.of(9, 0), LocalTime.of(14, 30));
    }

    private static Address address(String street, String municipality) {
        return new Address(
                Address.Kind.VISITING,
                LocalizedText.fi(street),
                Optional.of("70100"),
                LocalizedText.fi("Kuopio"),
                Optional.of(MunicipalityCode.of(municipality)),
                "FI",
                Optional.empty(),
                LocalizedText.EMPTY);
    }

    private static ContactPoint contact(String role, Validity validity, Confidentiality confidentiality) {
        return new ContactPoint(
                LocalizedText.fi(role),
                Optional.empty(),
                LocalizedText.EMPTY,
                List.of(Phone.of("+358400000012")),
                List.of(
                        new EmailAddress("etunimi.sukunimi@turvasatama.example"),
                        new EmailAddress("sihteeri@turvasatama.example")),
                validity,
                confidentiality);
    }

    private static CatalogWords words(Service service, Organization organization) {
        return new CatalogWords(CatalogListing.of(directory(service, organization)), Language.FI);
    }

    private static Directory directory(Service service, Organization organization) {
        return Directory.builder()
                .catalog(InMemoryCatalog.of(List.of(organization), List.of(service), List.of()))
                .clock(Clock.fixed(TODAY.atTime(12, 0).atZone(Directory.ZONE).toInstant(), Directory.ZONE))
                .build();
    }
}
