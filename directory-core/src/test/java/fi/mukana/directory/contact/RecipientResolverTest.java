package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.contact.Addressee.Route;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.Provider;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecipientResolverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final OrganizationId CARERS = OrganizationId.of("omaishoitajat");
    private static final ServiceId CAFE = ServiceId.of("kahvila");
    private static final Recipient ABOUT_CAFE = Recipient.of(CARERS, CAFE);
    private static final Recipient ABOUT_ANYTHING = Recipient.of(CARERS);

    private Organization organization = Organization.builder(CARERS, LocalizedText.fi("Omaishoitajat"))
            .status(PublishingStatus.PUBLISHED)
            .contactPoints(List.of(contact("toimisto@omaishoitajat.example")))
            .build();
    private Service service = Service.builder(CAFE, CARERS, LocalizedText.fi("Kahvila"))
            .publishing(PublishingStatus.PUBLISHED)
            .contactPoints(List.of(contact("kahvila@omaishoitajat.example")))
            .build();

    @Test
    void theContactPointOfTheServiceComesFirst() {
        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("kahvila@omaishoitajat.example", Route.SERVICE));
        assertThat(resolve(ABOUT_ANYTHING)).isEqualTo(to("toimisto@omaishoitajat.example", Route.ORGANIZATION));
    }

    @Test
    @Tag("S0-15")
    void anExpiredContactPointIsPassedOver() {
        service = service.toBuilder()
                .contactPoints(
                        List.of(with(contact("hanke@omaishoitajat.example"), Validity.through(TODAY.minusDays(1)))))
                .build();

        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("toimisto@omaishoitajat.example", Route.ORGANIZATION));
    }

    @Test
    void aContactPointThatHoldsThroughTodayIsUsed() {
        service = service.toBuilder()
                .contactPoints(List.of(
                        with(contact("alkava@omaishoitajat.example"), Validity.from(TODAY.plusDays(1))),
                        with(contact("hanke@omaishoitajat.example"), Validity.through(TODAY))))
                .build();

        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("hanke@omaishoitajat.example", Route.SERVICE));
    }

    @Test
    void aConfidentialContactPointIsPassedOver() {
        ContactPoint point = contact("salainen@omaishoitajat.example");
        service = service.toBuilder()
                .contactPoints(List.of(new ContactPoint(
                        point.role(),
                        point.personName(),
                        point.department(),
                        point.phones(),
                        point.emails(),
                        point.validity(),
                        Confidentiality.CONFIDENTIAL)))
                .build();

        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("toimisto@omaishoitajat.example", Route.ORGANIZATION));
    }

    @Test
    @Tag("S1-22")
    void aPatternOfAddressesIsNeverMailed() {
        ContactPoint masked = new ContactPoint(
                LocalizedText.fi("koordinaattori"),
                Optional.empty(),
                LocalizedText.EMPTY,
                List.of(Phone.of("+358400000001")),
                List.of(new EmailAddress("etunimi.sukunimi@omaishoitajat.example")),
                Validity.ALWAYS,
                Confidentiality.PUBLIC);
        service = service.toBuilder().contactPoints(List.of(masked)).build();
        organization = organization.toBuilder().contactPoints(List.of(masked)).build();

        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("toimitus@alue.example", Route.EDITORS));
    }

    @Test
    void aChannelOfTheServiceComesBeforeTheOrganization() {
        ServiceChannel.Common none = ServiceChannel.Common.NONE;
        service = service.toBuilder()
                .contactPoints(List.of())
                .channels(List.of(new ServiceChannel.Electronic(
                        new ServiceChannel.Common(
                                none.name(),
                                none.description(),
                                none.hours(),
                                Set.of(),
                                List.of(new EmailAddress("chat@omaishoitajat.example")),
                                List.of(),
                                List.of(),
                                Set.of()),
                        WebLink.of("https://omaishoitajat.example/"),
                        Ternary.NO,
                        Ternary.NO)))
                .build();

        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("chat@omaishoitajat.example", Route.CHANNEL));
    }

    @Test
    void anOrganizationThatHasEndedIsNotWrittenTo() {
        organization = organization.toBuilder()
                .ended(TODAY.minusDays(1))
                .successors(List.of(OrganizationId.of("uusi")))
                .build();

        assertThat(resolver().knows(ABOUT_CAFE)).isTrue();
        assertThat(resolve(ABOUT_CAFE)).isEqualTo(to("toimitus@alue.example", Route.EDITORS));
    }

    @Test
    void whatIsNotPublishedOrNotItsOwnIsNotKnown() {
        assertThat(resolver().knows(ABOUT_CAFE)).isTrue();
        assertThat(resolver().knows(Recipient.of(OrganizationId.of("muu")))).isFalse();
        assertThat(resolver().knows(Recipient.of(CARERS, ServiceId.of("muu")))).isFalse();

        Service others = service;
        service = Service.builder(CAFE, OrganizationId.of("muu"), LocalizedText.fi("Kahvila"))
                .publishing(PublishingStatus.PUBLISHED)
                .build();
        assertThat(resolver().knows(ABOUT_CAFE)).isFalse();
        service = service.toBuilder()
                .providers(List.of(new Provider(CARERS, Provider.Role.PRODUCER)))
                .build();
        assertThat(resolver().knows(ABOUT_CAFE)).isTrue();

        service = others.toBuilder().publishing(PublishingStatus.DRAFT).build();
        assertThat(resolver().knows(ABOUT_CAFE)).isFalse();
        assertThat(resolver().knows(ABOUT_ANYTHING)).isTrue();
        organization =
                organization.toBuilder().status(PublishingStatus.ARCHIVED).build();
        assertThat(resolver().knows(ABOUT_ANYTHING)).isFalse();
        assertThat(resolve(ABOUT_ANYTHING)).isEqualTo(to("toimitus@alue.example", Route.EDITORS));
    }

    @Test
    void aServiceWhoseOrganizationIsNotHeldIsAskedAboutThroughTheEditors() {
        OrganizationId gone = OrganizationId.of("poistettu");
        service = Service.builder(CAFE, gone, LocalizedText.fi("Kahvila"))
                .publishing(PublishingStatus.PUBLISHED)
                .providers(List.of(new Provider(OrganizationId.of("muu"), Provider.Role.PRODUCER)))
                .contactPoints(List.of(contact("kahvila@omaishoitajat.example")))
                .build();

        assertThat(resolver().knows(Recipient.of(gone, CAFE))).isTrue();
        assertThat(resolve(Recipient.of(gone, CAFE))).isEqualTo(to("toimitus@alue.example", Route.EDITORS));
        assertThat(resolver().knows(Recipient.of(gone)))
                .as("the organization alone")
                .isFalse();
        assertThat(resolver().knows(Recipient.of(OrganizationId.of("muu"), CAFE)))
                .as("another that is not held")
                .isFalse();
    }

    @Test
    void editorsBehindAPatternAreRefused() {
        EmailAddress pattern = new EmailAddress("etunimi.sukunimi@alue.example");

        assertThatThrownBy(() -> RecipientResolver.of(id -> Optional.empty(), id -> Optional.empty(), pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    private RecipientResolver resolver() {
        return RecipientResolver.of(
                id -> Optional.of(organization).filter(one -> one.id().equals(id)),
                id -> Optional.of(service).filter(one -> one.id().equals(id)),
                new EmailAddress("toimitus@alue.example"));
    }

    private Addressee resolve(Recipient recipient) {
        return resolver().resolve(recipient, TODAY);
    }

    private static Addressee to(String email, Route route) {
        return new Addressee(new EmailAddress(email), route);
    }

    private static ContactPoint contact(String email) {
        return new ContactPoint(
                LocalizedText.fi("sihteeri"),
                Optional.empty(),
                LocalizedText.EMPTY,
                List.of(),
                List.of(new EmailAddress(email)),
                Validity.ALWAYS,
                Confidentiality.PUBLIC);
    }

    private static ContactPoint with(ContactPoint point, Validity validity) {
        return new ContactPoint(
                point.role(),
                point.personName(),
                point.department(),
                point.phones(),
                point.emails(),
                validity,
                point.confidentiality());
    }
}
