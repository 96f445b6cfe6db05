package fi.mukana.directory.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final OrganizationId ID = OrganizationId.of("apuyhdistys");

    @Test
    void anOrganizationWorksThroughTheDayOnWhichItEnds() {
        Organization ended = organization().ended(TODAY).build();
        assertThat(ended.isWorking(TODAY)).isTrue();
        assertThat(ended.isWorking(TODAY.plusDays(1))).isFalse();
        assertThat(organization().build().isWorking(TODAY)).isTrue();
    }

    @Test
    @Tag("S0-15")
    void aContactOfAPastProjectIsNotOffered() {
        ContactPoint coordinator =
                contact(Validity.between(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)), Confidentiality.PUBLIC);
        assertThat(organization().contactPoints(List.of(coordinator)).build().offeredContacts(TODAY))
                .isEmpty();
        assertThat(coordinator.isOffered(LocalDate.of(2024, 12, 31))).isTrue();
    }

    @Test
    void aConfidentialContactIsNeverOffered() {
        assertThat(contact(Validity.ALWAYS, Confidentiality.CONFIDENTIAL).isOffered(TODAY))
                .isFalse();
    }

    @Test
    void aContactWithNothingButAPatternIsNotOffered() {
        ContactPoint masked = new ContactPoint(
                LocalizedText.fi("asiantuntija"),
                Optional.empty(),
                LocalizedText.EMPTY,
                List.of(),
                List.of(EmailAddress.parse("etunimi.sukunimi@hanke.example")),
                Validity.ALWAYS,
                Confidentiality.PUBLIC);
        assertThat(masked.isOffered(TODAY)).isFalse();
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> organization().parent(ID).build()).hasMessageContaining("parent");
        assertThatThrownBy(() -> organization()
                        .successors(List.of(OrganizationId.of("uusi")))
                        .build())
                .hasMessageContaining("no end");
        assertThatThrownBy(() -> organization()
                        .type(OrganizationType.UNREGISTERED_GROUP)
                        .businessId(BusinessId.of("0000001-9"))
                        .build())
                .hasMessageContaining("unregistered");
        assertThatThrownBy(() -> Organization.builder(ID, LocalizedText.EMPTY).build())
                .hasMessageContaining("name");
    }

    @Test
    void aCopyByItsBuilderIsEqual() {
        Organization organization = organization()
                .volunteerRun(fi.mukana.directory.text.Ternary.YES)
                .build();
        assertThat(organization.toBuilder().build()).isEqualTo(organization);
    }

    private static Organization.Builder organization() {
        return Organization.builder(ID, LocalizedText.fi("Apuyhdistys ry"));
    }

    private static ContactPoint contact(Validity validity, Confidentiality confidentiality) {
        return new ContactPoint(
                LocalizedText.fi("koordinaattori"),
                Optional.empty(),
                LocalizedText.EMPTY,
                List.of(Phone.of("+358400000001")),
                List.of(),
                validity,
                confidentiality);
    }
}
