package fi.mukana.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final ServiceId ID = ServiceId.of("iltakahvila");

    @Test
    void waysToMeetFollowFromTheChannelsUnlessTold() {
        Service byChannels = service().channels(List.of(phoneLine(), webPage())).build();
        assertThat(byChannels.meetingModes()).containsExactly(ChannelWish.PHONE);
        Service told = byChannels.toBuilder().modes(Set.of(ChannelWish.AT_HOME)).build();
        assertThat(told.meetingModes()).containsExactly(ChannelWish.AT_HOME);
    }

    @Test
    void aRemoteServiceSaysSoByItsAreas() {
        assertThat(service()
                        .areas(List.of(Area.county("11"), Area.REMOTE))
                        .build()
                        .isRemote())
                .isTrue();
        assertThat(service().build().isRemote()).isFalse();
    }

    @Test
    void aConfidentialPlaceShowsNoAddress() {
        Address address = new Address(
                Address.Kind.VISITING,
                LocalizedText.fi("Salainen polku 1"),
                Optional.empty(),
                LocalizedText.EMPTY,
                Optional.empty(),
                "FI",
                Optional.empty(),
                LocalizedText.EMPTY);
        ServiceChannel.ServiceLocation shelter = new ServiceChannel.ServiceLocation(
                ServiceChannel.Common.NONE, List.of(address), Accessibility.UNKNOWN, Confidentiality.CONFIDENTIAL);
        assertThat(shelter.publicAddresses()).isEmpty();
    }

    @Test
    void eachChannelFoldsToItsKind() {
        List<ServiceChannel> channels = List.of(
                phoneLine(),
                webPage(),
                new ServiceChannel.Electronic(
                        ServiceChannel.Common.NONE,
                        WebLink.of("https://asiointi.example"),
                        Ternary.YES,
                        Ternary.UNKNOWN),
                new ServiceChannel.PrintableForm(
                        ServiceChannel.Common.NONE, Optional.of("L1"), List.of(), Optional.empty()),
                new ServiceChannel.ServiceLocation(
                        ServiceChannel.Common.NONE, List.of(), Accessibility.UNKNOWN, Confidentiality.PUBLIC));
        ServiceChannel.Cases<ChannelKind> kinds = new ServiceChannel.Cases<>(
                electronic -> ChannelKind.ELECTRONIC,
                page -> ChannelKind.WEB_PAGE,
                form -> ChannelKind.PRINTABLE_FORM,
                phone -> ChannelKind.PHONE,
                location -> ChannelKind.SERVICE_LOCATION);
        assertThat(channels).allSatisfy(channel -> {
            ChannelKind folded = channel.fold(kinds);
            assertThat(folded).isEqualTo(channel.kind());
        });
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> service().parent(ID).build()).hasMessageContaining("parent");
        assertThatThrownBy(() -> service()
                        .relations(List.of(new ServiceRelation(ServiceRelation.Kind.BEFORE, ID)))
                        .build())
                .hasMessageContaining("itself");
        assertThatThrownBy(() -> new ServiceChannel.PhoneLine(ServiceChannel.Common.NONE, List.of()))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> Eligibility.builder()
                        .membership(Ternary.NO)
                        .membershipFee(Money.euros("15"))
                        .build())
                .hasMessageContaining("fee");
    }

    @Test
    @Tag("S2-12")
    void whatIsFreeHasNoPrice() {
        assertThat(Cost.FREE.charge()).isEqualTo(Cost.Charge.FREE);
        Cost.Option price = new Cost.Option(LocalizedText.fi("retki"), Optional.of(Money.euros("5")), Validity.ALWAYS);
        assertThatThrownBy(() -> new Cost(Cost.Charge.FREE, List.of(price), LocalizedText.EMPTY))
                .hasMessageContaining("5.00 EUR");
    }

    @Test
    void amountsOfEqualValueAreEqual() {
        assertThat(Money.euros("12.5")).isEqualTo(Money.euros("12.50")).hasToString("12.50 EUR");
        assertThatThrownBy(() -> Money.euros("-1")).hasMessageContaining("-1");
    }

    @Test
    void unknownFeaturesAreNotKeptAndNotDenied() {
        Accessibility told = new Accessibility(
                Map.of(
                        Accessibility.Feature.WHEELCHAIR,
                        Ternary.NO,
                        Accessibility.Feature.INTERPRETER,
                        Ternary.UNKNOWN),
                LocalizedText.EMPTY);
        assertThat(told.has(Accessibility.Feature.WHEELCHAIR)).isEqualTo(Ternary.NO);
        assertThat(told.has(Accessibility.Feature.INTERPRETER)).isEqualTo(Ternary.UNKNOWN);
        assertThat(told.features()).containsOnlyKeys(Accessibility.Feature.WHEELCHAIR);
    }

    @Test
    void capacityIsNewsForSomeDaysOnly() {
        LocalDate told = LocalDate.of(2026, 1, 1);
        Capacity full = Capacity.of(Capacity.Status.FULL, told);
        assertThat(full.isFresh(told.plusDays(60), 60)).isTrue();
        assertThat(full.isFresh(told.plusDays(61), 60)).isFalse();
        assertThat(Capacity.UNKNOWN.isFresh(told, 60)).isFalse();
    }

    @Test
    void aCopyByItsBuilderIsEqual() {
        Service service = service().areas(List.of(Area.REMOTE)).build();
        assertThat(service.toBuilder().build()).isEqualTo(service);
    }

    @Test
    void swappedAgesAreRefusedWithAdvice() {
        assertThatThrownBy(() -> new AgeRange(70, 18)).hasMessageContaining("Maybe the two were swapped");
        assertThatThrownBy(() -> AgeRange.from(1948)).hasMessageContaining("year of birth");
    }

    @Property
    void everyAgeIsInExactlyTheRangesThatHoldIt(
            @ForAll @IntRange(max = AgeRange.HIGHEST_AGE) int age, @ForAll @IntRange(max = 150) int limit) {
        assertThat(AgeRange.from(limit).includes(age)).isEqualTo(age >= limit);
        assertThat(AgeRange.through(limit).includes(age)).isEqualTo(age <= limit);
    }

    private static Service.Builder service() {
        return Service.builder(ID, OrganizationId.of("apuyhdistys"), LocalizedText.fi("Iltakahvila"));
    }

    private static ServiceChannel phoneLine() {
        return new ServiceChannel.PhoneLine(ServiceChannel.Common.NONE, List.of(Phone.of("+358400000001")));
    }

    private static ServiceChannel webPage() {
        return new ServiceChannel.WebPage(ServiceChannel.Common.NONE, WebLink.of("https://yhdistys.example"));
    }
}
