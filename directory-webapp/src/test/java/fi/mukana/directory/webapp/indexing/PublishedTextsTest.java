package fi.mukana.directory.webapp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.TextConfirmation;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedTextsTest {

    private static final LocalizedText BOTH =
            LocalizedText.fi("Vapaaehtoinen vie kauppaan.").with(Language.FI_SIMPLE, "Saat kyydin kauppaan.");
    private static final LocalizedText PLAIN = LocalizedText.fi("Vapaaehtoinen vie kauppaan.");

    @Test
    void whatNobodyHasConfirmedIsTakenOutWhereverItStands() {
        Phone phone = new Phone(
                "+358400000001",
                Optional.empty(),
                Phone.Kind.VOICE,
                BOTH,
                Set.of(),
                Phone.Charge.UNKNOWN,
                LocalizedText.EMPTY);
        Service service = service()
                .summary(BOTH)
                .description(LocalizedText.of(Language.FI_SIMPLE, "Auto tulee kotiin."))
                .keywords(LocalizedTerms.of(
                        Map.of(Language.FI, List.of("kyyti"), Language.FI_SIMPLE, List.of("matka kauppaan"))))
                .requiredDocuments(List.of(BOTH))
                .cost(new Cost(Cost.Charge.FREE, List.of(), BOTH))
                .channels(List.of(new ServiceChannel.PhoneLine(ServiceChannel.Common.NONE, List.of(phone))))
                .build();

        Service published = published(service);

        assertThat(published.toString()).doesNotContain("simple", "Saat kyydin", "Auto tulee", "matka kauppaan");
        assertThat(published.summary()).isEqualTo(PLAIN);
        assertThat(published.description()).isEqualTo(LocalizedText.EMPTY);
        assertThat(published.keywords().in(Language.FI)).containsExactly("kyyti");
        assertThat(published.requiredDocuments()).containsExactly(PLAIN);
        assertThat(published.cost().description()).isEqualTo(PLAIN);
        assertThat(published.channels().get(0))
                .hasToString(new ServiceChannel.PhoneLine(
                                ServiceChannel.Common.NONE,
                                List.of(new Phone(
                                        "+358400000001",
                                        Optional.empty(),
                                        Phone.Kind.VOICE,
                                        PLAIN,
                                        Set.of(),
                                        Phone.Charge.UNKNOWN,
                                        LocalizedText.EMPTY)))
                        .toString());
    }

    @Test
    void whatIsConfirmedStays() {
        Service service = service()
                .summary(BOTH.with(Language.SV_SIMPLE, "Du får skjuts."))
                .assurance(new Assurance(
                        Optional.empty(),
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        List.of(new TextConfirmation(
                                Language.FI_SIMPLE,
                                LocalizedText.of(Language.FI_SIMPLE, "lukijat"),
                                LocalDate.of(2026, 2, 1)))))
                .build();

        Service published = published(service);

        assertThat(published.summary()).isEqualTo(BOTH);
        assertThat(published.assurance()).isEqualTo(service.assurance());
    }

    @Test
    void aNameThatIsThereInNoOtherLanguageStays() {
        Service service = Service.builder(
                        ServiceId.of("kyyti"),
                        OrganizationId.of("kylat"),
                        LocalizedText.of(Language.FI_SIMPLE, "Kyyti kauppaan"))
                .build();

        assertThat(published(service)).isSameAs(service);
    }

    @Test
    void whatDidNotChangeIsTheSameObject() {
        Service without = service().summary(PLAIN).build();
        Service with = service().summary(BOTH).build();
        PublishedTexts texts = new PublishedTexts();

        texts.begin();
        List<Service> first = texts.of(Stream.of(without, with), Service::assurance);
        texts.begin();
        List<Service> second = texts.of(Stream.of(without, with), Service::assurance);

        assertThat(first.get(0)).isSameAs(without);
        assertThat(second.get(1)).isSameAs(first.get(1)).isNotEqualTo(with);
    }

    private static Service published(Service service) {
        PublishedTexts texts = new PublishedTexts();
        texts.begin();
        return texts.of(Stream.of(service), Service::assurance).get(0);
    }

    private static Service.Builder service() {
        return Service.builder(ServiceId.of("kyyti"), OrganizationId.of("kylat"), LocalizedText.fi("Kyyti"));
    }
}
