package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.TextView;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutWordsTest {

    private static final OrganizationId KEEPER = OrganizationId.of("kylakunta");

    @Test
    void theTextThatIsWrittenForTheReaderGoesFirst() {
        Service service = service()
                .summary(LocalizedText.fi("Iltakahvit leskille."))
                .description(LocalizedText.fi("Pitkä kuvaus.").with(Language.FI_SIMPLE, "Kahvila on leskille."))
                .build();
        assertThat(handout(service, Language.FI).what()).contains(TextView.plain("Iltakahvit leskille."));
        assertThat(handout(service, Language.FI_SIMPLE).what()).contains(TextView.plain("Kahvila on leskille."));
    }

    @Test
    void aTextOfAnotherLanguageIsMarkedAndSaysWhichItIs() {
        Handout handout = handout(
                service().summary(LocalizedText.fi("Iltakahvit leskille.")).build(), Language.SV);
        assertThat(handout.what().orElseThrow().lang()).contains("fi");
        assertThat(handout.what().orElseThrow().note()).contains("på finska");
        assertThat(handout(service().summary(LocalizedText.fi("Iltakahvit.")).build(), Language.FI_SIMPLE)
                        .what()
                        .orElseThrow()
                        .note())
                .contains("tavallista suomea");
    }

    @Test
    void whatIsToldOfHoursInAnotherLanguageIsMarkedAndTheTimesAreNot() {
        OpeningHours hours = new OpeningHours(
                false,
                false,
                List.of(new OpeningHours.Span(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                List.of(),
                OpeningHours.HolidayRule.UNKNOWN,
                Validity.ALWAYS,
                LocalizedText.fi("kesällä sopimuksen mukaan"));
        Service service = service()
                .channels(List.of(new ServiceChannel.PhoneLine(
                        ServiceChannel.Common.NONE.withHours(hours), List.of(Phone.of("+358400000012")))))
                .build();
        Handout handout = handout(service, Language.EN);
        assertThat(handout.hours()).hasSize(1);
        assertThat(handout.hours().get(0).of()).contains("Phone");
        assertThat(handout.hours().get(0).lines())
                .containsExactly(
                        TextView.plain("Mon 9:00–12:00"),
                        new TextView("kesällä sopimuksen mukaan", Optional.of("fi"), Optional.of("in Finnish")));
        assertThat(handout.card().phones()).extracting(PhoneLink::href).containsExactly("tel:+358400000012");
    }

    private static Service.Builder service() {
        return Service.builder(ServiceId.of("kahvila"), KEEPER, LocalizedText.fi("Kahvila"));
    }

    private static Handout handout(Service service, Language language) {
        return new HandoutWords(
                        CatalogListing.of(Directory.builder()
                                .catalog(InMemoryCatalog.of(List.of(), List.of(service), List.of()))
                                .build()),
                        language)
                .handout(service);
    }
}
