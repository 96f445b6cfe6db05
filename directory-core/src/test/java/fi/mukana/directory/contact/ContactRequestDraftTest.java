package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.contact.ContactFinding.Kind;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContactRequestDraftTest {

    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final ContactRequestId ID = new ContactRequestId(new UUID(1, 2));
    private static final ContactTerms TERMS = new ContactTerms(
            "2026-1", recipient -> recipient.organization().value().startsWith("o"), TODAY);

    @Test
    @Tag("S2-13")
    void whatIsFilledInBecomesARequestToSeveral() {
        ContactRequest request = sent(draft -> draft.recipient("o2", null)
                .name(" Aino ")
                .email("aino@posti.example")
                .way("call")
                .timeToCall("arkisin klo 9–12")
                .message("Hei!\r\nSoittakaa.")
                .language("sv"));

        assertThat(request.recipients())
                .containsExactly(Recipient.of(OrganizationId.of("o1")), Recipient.of(OrganizationId.of("o2")));
        assertThat(request.sender().name()).contains("Aino");
        assertThat(request.sender().way()).isEqualTo(ContactWay.CALL);
        assertThat(request.message()).contains("Hei!\nSoittakaa.");
        assertThat(request.language()).isEqualTo(Language.SV);
        assertThat(request.consent()).isEqualTo(new Consent("2026-1", Language.SV, NOW));
        assertThat(request.isOnBehalf()).isFalse();
        assertThat(request.created()).isEqualTo(NOW);
    }

    @Test
    void aPhoneNumberAloneIsEnough() {
        assertThat(sent(draft -> draft).sender().name()).isEmpty();
    }

    @Test
    void aClientsConsentIsTakenWithItsFormAndDay() {
        assertThat(sent(draft -> draft.onBehalf(true).clientConsent("written").clientConsentDay("2026-03-30"))
                        .clientConsent())
                .contains(new ClientConsent(ClientConsent.Form.WRITTEN, LocalDate.of(2026, 3, 30)));
        assertThat(sent(draft -> draft.onBehalf(true).clientConsent("oral")).clientConsent())
                .contains(new ClientConsent(ClientConsent.Form.ORAL, TODAY));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheForm() {
        List<ContactFinding> findings = ContactRequestDraft.builder()
                .phone("040 000 0001")
                .email("aino")
                .way("pigeon")
                .timeToCall("x".repeat(201))
                .message("y".repeat(2_001))
                .onBehalf(true)
                .language("?")
                .build()
                .check(TERMS, ID, NOW)
                .findings();

        assertThat(findings)
                .extracting(ContactFinding::pointer)
                .containsExactly(
                        "/recipients",
                        "/phone",
                        "/email",
                        "/way",
                        "/timeToCall",
                        "/message",
                        "/clientConsent/form",
                        "/language",
                        "/consent/version");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.detail()).endsWith(".");
            assertThat(finding.cure()).endsWith(".");
        });
    }

    @Test
    void eachMistakeIsToldAtItsPlace() {
        assertFound(draft -> draft.phone(null), "/phone", Kind.UNREACHABLE);
        assertFound(draft -> draft.phone("  "), "/phone", Kind.UNREACHABLE);
        assertFound(draft -> draft.phone("0400000001"), "/phone", Kind.PHONE_SHAPE);
        assertFound(draft -> draft.phone("+0400000001"), "/phone", Kind.PHONE_SHAPE);
        assertFound(draft -> draft.phone("+35840000000012345"), "/phone", Kind.PHONE_SHAPE);
        assertFound(draft -> draft.email("aino@posti"), "/email", Kind.EMAIL_SHAPE);
        assertFound(draft -> draft.email("äinö@posti.example"), "/email", Kind.EMAIL_SHAPE);
        assertFound(draft -> draft.email("etunimi.sukunimi@posti.example"), "/email", Kind.EMAIL_PATTERN);
        assertFound(draft -> draft.email("a@b.example\nBcc: c@d.example"), "/email", Kind.EMAIL_SHAPE);
        assertFound(draft -> draft.way("pigeon"), "/way", Kind.WAY_UNKNOWN);
        assertFound(draft -> draft.way("email"), "/email", Kind.WAY_NEEDS_EMAIL);
        assertFound(draft -> draft.phone(null).email("a@b.example").way("call"), "/phone", Kind.WAY_NEEDS_PHONE);
        assertFound(draft -> draft.name("x".repeat(101)), "/name", Kind.TOO_LONG);
        assertFound(draft -> draft.name("a\nb"), "/name", Kind.CONTROL_CHARACTER);
        assertFound(draft -> draft.timeToCall("a\u0000b"), "/timeToCall", Kind.CONTROL_CHARACTER);
        assertFound(draft -> draft.message("z".repeat(2_001)), "/message", Kind.TOO_LONG);
        assertFound(draft -> draft.message("a\u0007b"), "/message", Kind.CONTROL_CHARACTER);
        assertFound(draft -> draft.recipient("O 2", null), "/recipients/1/organization", Kind.ID_SHAPE);
        assertFound(draft -> draft.recipient("o2", "<s>"), "/recipients/1/service", Kind.ID_SHAPE);
        assertFound(draft -> draft.recipient("x2", null), "/recipients/1", Kind.RECIPIENT_UNKNOWN);
        assertFound(draft -> draft.recipient("o1", ""), "/recipients/1", Kind.RECIPIENT_TWICE);
        assertFound(draft -> draft.consentVersion(null), "/consent/version", Kind.CONSENT_MISSING);
        assertFound(draft -> draft.consentVersion("2025-1"), "/consent/version", Kind.CONSENT_OUTDATED);
        assertFound(draft -> draft.consentLanguage("?"), "/consent/language", Kind.LANGUAGE_SHAPE);
        assertFound(draft -> draft.onBehalf(true), "/clientConsent/form", Kind.CLIENT_CONSENT_MISSING);
        assertFound(
                draft -> draft.onBehalf(true).clientConsent("nod"), "/clientConsent/form", Kind.CLIENT_CONSENT_UNKNOWN);
        assertFound(
                draft -> draft.onBehalf(true).clientConsent("oral").clientConsentDay("31.3.2026"),
                "/clientConsent/given",
                Kind.CLIENT_CONSENT_DAY);
        assertFound(
                draft -> draft.onBehalf(true).clientConsent("oral").clientConsentDay("2026-04-01"),
                "/clientConsent/given",
                Kind.CLIENT_CONSENT_DAY);
        assertFound(draft -> draft.clientConsent("oral"), "/onBehalf", Kind.CLIENT_CONSENT_WITHOUT_CLIENT);
    }

    @Test
    void noMoreThanTwentyAreAsked() {
        UnaryOperator<ContactRequestDraft.Builder> twenty = draft -> {
            for (int i = 2; i <= 20; i++) {
                draft.recipient("o" + i, null);
            }
            return draft;
        };

        assertThat(sent(twenty).recipients()).hasSize(20);
        assertFound(draft -> twenty.apply(draft).recipient("o21", null), "/recipients", Kind.TOO_MANY_RECIPIENTS);
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(sent(draft -> draft.message("🙂".repeat(2_000))).message()).isPresent();
    }

    @Property
    void whateverIsWrittenIsTakenOrToldAndNeverRepeated(
            @ForAll String name, @ForAll String phone, @ForAll String email, @ForAll String message) {
        String canary = "qanary";
        List<ContactFinding> findings = good().name(name + canary)
                .phone(phone + canary)
                .email(email + canary)
                .message(message + canary)
                .build()
                .check(TERMS, ID, NOW)
                .findings();

        assertThat(findings).isNotEmpty();
        assertThat(findings.toString()).doesNotContain(canary);
    }

    @Test
    void nothingOfThePersonIsInAnyToString() {
        ContactRequestDraft draft = good().name("canary-name")
                .phone("+358400000099")
                .email("canary@mail.example")
                .timeToCall("canary-time")
                .message("canary-message")
                .build();
        ContactRequest request = draft.check(TERMS, ID, NOW).fold(ContactRequestDraft.Sendable::request, bad -> {
            throw new AssertionError(bad);
        });

        List<Object> shown = new ArrayList<>(List.of(draft, request, request.sender(), draft.check(TERMS, ID, NOW)));
        assertThat(shown).allSatisfy(object -> assertThat(object.toString()).doesNotContain("canary", "400000099"));
    }

    @Test
    void aRetrySaysTheSameAndAnotherRequestDoesNot() {
        ContactRequest first = sent(draft -> draft);
        ContactRequest retried = good().build()
                .check(TERMS, ID, NOW.plusSeconds(60))
                .fold(ContactRequestDraft.Sendable::request, bad -> first);

        assertThat(retried.saysTheSameAs(first)).isTrue();
        assertThat(sent(draft -> draft.message("Muuta")).saysTheSameAs(first)).isFalse();
        assertThat(sent(draft -> draft.recipient("o2", null)).saysTheSameAs(first))
                .isFalse();
    }

    private static ContactRequestDraft.Builder good() {
        return ContactRequestDraft.builder()
                .recipient("o1", null)
                .phone("+358400000001")
                .consentVersion("2026-1");
    }

    private static ContactRequest sent(UnaryOperator<ContactRequestDraft.Builder> change) {
        return change.apply(good()).build().check(TERMS, ID, NOW).fold(ContactRequestDraft.Sendable::request, bad -> {
            throw new AssertionError(bad.list().toString());
        });
    }

    private static void assertFound(UnaryOperator<ContactRequestDraft.Builder> change, String pointer, Kind kind) {
        assertThat(change.apply(good()).build().check(TERMS, ID, NOW).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.pointer()).isEqualTo(pointer);
                });
    }
}
