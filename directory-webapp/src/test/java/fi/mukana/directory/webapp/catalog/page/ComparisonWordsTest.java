package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.AgeRange;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.catalog.page.ComparisonTable.Row;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final OrganizationId KEEPER = OrganizationId.of("kylakunta");

    private final Service cafe = Service.builder(ServiceId.of("kahvila"), KEEPER, LocalizedText.fi("Kahvila"))
            .cost(Cost.FREE)
            .channels(List.of(place(Confidentiality.PUBLIC, "Avoin polku 7")))
            .languages(java.util.Set.of(Language.FI))
            .eligibility(Eligibility.builder()
                    .ages(new AgeRange(65, AgeRange.HIGHEST_AGE))
                    .referral(Ternary.NO)
                    .build())
            .build();

    private final Service shelter = Service.builder(ServiceId.of("turvatalo"), KEEPER, LocalizedText.fi("Turvatalo"))
            .cost(Cost.FREE)
            .channels(List.of(
                    place(Confidentiality.CONFIDENTIAL, "Salainen polku 3"),
                    new ServiceChannel.PhoneLine(ServiceChannel.Common.NONE, List.of(Phone.of("+358400000012")))))
            .languages(java.util.Set.of(Language.FI))
            .build();

    @Test
    void aRowSaysWhetherTheServicesDiffer() {
        ComparisonTable table = table(Language.FI, cafe, shelter);
        assertThat(row(table, "price").differs()).isFalse();
        assertThat(row(table, "languages").differs()).isFalse();
        assertThat(row(table, "whom").differs()).isTrue();
        assertThat(row(table, "place").differs()).isTrue();
        assertThat(cell(table, "price", 0)).containsExactly("maksuton");
    }

    @Test
    void whatAServiceDoesNotTellIsSaidAndARowThatNobodyTellsIsLeftOut() {
        ComparisonTable table = table(Language.FI, cafe, shelter);
        assertThat(cell(table, "referral", 0)).containsExactly("Et tarvitse lähetettä.");
        assertThat(cell(table, "referral", 1)).containsExactly("ei kerrottu");
        assertThat(cell(table, "whom", 0)).containsExactly("Sinun pitää olla vähintään 65-vuotias.");
        assertThat(table.rows()).extracting(Row::aspect).doesNotContain("what", "closed", "distance", "room");
    }

    @Test
    void aConfidentialPlaceStaysSo() {
        ComparisonTable table = table(Language.FI, cafe, shelter);
        assertThat(table.toString()).contains("Avoin polku").doesNotContain("Salainen");
        assertThat(cell(table, "contact", 1)).containsExactly("040\u00a0000\u00a00012");
        assertThat(row(table, "contact").cells().get(1).lines().get(0).href()).contains("tel:+358400000012");
    }

    @Test
    void distanceIsToldFromAMunicipalityAndOpenNowByTheClock() {
        ComparisonTable table = new ComparisonWords(listing(cafe, shelter), Language.FI)
                .table(List.of(cafe, shelter), Optional.of(MunicipalityCode.of("297")));
        assertThat(row(table, "distance").label()).isEqualTo("Matka (Kuopio)");
        assertThat(cell(table, "distance", 0)).containsExactly("kotikunnassasi");
        assertThat(cell(table, "distance", 1)).containsExactly("ei kerrottu");
        assertThat(cell(table, "open", 0)).containsExactly("auki nyt, sulkeutuu klo 14.30");
    }

    @Test
    void aServiceThatIsNotGivenNowIsToldApart() {
        Service resting = Service.builder(ServiceId.of("tauolla"), KEEPER, LocalizedText.fi("Tauolla"))
                .status(ServiceStatus.TEMPORARILY_CLOSED)
                .build();
        ComparisonTable table = table(Language.FI, cafe, resting);
        assertThat(cell(table, "closed", 0)).containsExactly("toiminnassa");
        assertThat(cell(table, "closed", 1)).containsExactly("Palvelu on tauolla.");
        assertThat(row(table, "closed").differs()).isTrue();
    }

    @Test
    void theTableIsWrittenInTheReadersLanguage() {
        ComparisonTable table = table(Language.SV, cafe, shelter);
        assertThat(row(table, "price").label()).isEqualTo("Pris");
        assertThat(cell(table, "referral", 1)).containsExactly("inte angivet");
    }

    private static ComparisonTable table(Language language, Service... services) {
        return new ComparisonWords(listing(services), language).table(List.of(services), Optional.empty());
    }

    private static Row row(ComparisonTable table, String aspect) {
        return table.rows().stream()
                .filter(row -> row.aspect().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cell(ComparisonTable table, String aspect, int column) {
        return row(table, aspect).cells().get(column).lines().stream()
                .map(line -> line.text().text())
                .toList();
    }

    private static ServiceChannel place(Confidentiality confidentiality, String street) {
        return new ServiceChannel.ServiceLocation(
                ServiceChannel.Common.NONE.withHours(OpeningHours.weekly(
                        new OpeningHours.Span(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(14, 30)))),
                List.of(new Address(
                        Address.Kind.VISITING,
                        LocalizedText.fi(street),
                        Optional.of("70100"),
                        LocalizedText.fi("Kuopio"),
                        Optional.of(MunicipalityCode.of("297")),
                        "FI",
                        Optional.empty(),
                        LocalizedText.EMPTY)),
                Accessibility.UNKNOWN,
                confidentiality);
    }

    private static CatalogListing listing(Service... services) {
        return CatalogListing.of(Directory.builder()
                .catalog(InMemoryCatalog.of(
                        List.of(Organization.builder(KEEPER, LocalizedText.fi("Kyläkunta ry"))
                                .build()),
                        List.of(services),
                        List.of()))
                .clock(Clock.fixed(THURSDAY.atTime(12, 0).atZone(Directory.ZONE).toInstant(), Directory.ZONE))
                .build());
    }
}
