package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.RecipientResolver;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.FeedbackStore;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageCookie;
import fi.mukana.directory.webapp.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What people see and keep while the database does not answer. */
class OutageTest {

    private static final Instant SENT = Instant.parse("2026-03-31T10:00:00Z");

    private final ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
    private final JdbcDataSource away = new JdbcDataSource();
    private final ContactDirectory directory = new OneOrganization();

    OutageTest() {
        away.setURL("jdbc:h2:mem:away;IFEXISTS=TRUE");
    }

    @Test
    void feedbackThatCannotBeKeptIsShownAgainWithItsNoteAndItsForm() {
        FeedbackPage page = Injected.into(
                new FeedbackPage(),
                FeedbackPage.class,
                new FeedbackStore(away, keys),
                directory,
                keys,
                new DeliveryWorker());
        String token = new FormTokens(keys).fresh();

        PageAnswer answer = page.post(request(
                Map.of(
                        "to", List.of("lesket"),
                        "kind", List.of("full"),
                        "note", List.of("Ryhmä on täynnä"),
                        "form", List.of(token)),
                Map.of()));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.stored()).isFalse();
        FeedbackFormView view = (FeedbackFormView) answer.view().orElseThrow();
        assertThat(view.note()).isEqualTo("Ryhmä on täynnä");
        assertThat(view.token()).as("sent again it is kept once").isEqualTo(token);
        assertThat(view.kinds().stream().filter(ChoiceView::checked))
                .extracting(ChoiceView::value)
                .containsExactly("full");
        assertThat(view.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("tallella"));
        assertThat(view.errors()).isEmpty();
    }

    @Test
    void theReceiptIsShownWithoutTheDatabaseToo() {
        ReceiptCode code = ReceiptCode.random(new Random(7));
        ReceiptCookie cookie = Injected.into(new ReceiptCookie(), ReceiptCookie.class, keys);
        PageCookie written = cookie.write(code, SENT);
        ReceiptPage page = Injected.into(
                new ReceiptPage(),
                ReceiptPage.class,
                cookie,
                new ContactStore(away, keys, Retention.DEFAULT, ZoneId.of("Europe/Helsinki")),
                directory);

        PageAnswer answer = page.get(request(Map.of(), Map.of(written.name(), written.value())));

        SentView view = (SentView) answer.view().orElseThrow();
        assertThat(view.code()).isEqualTo(code.printed());
        assertThat(view.recipients()).isEmpty();
        assertThat(answer.stored()).isFalse();
    }

    @Test
    void theCookieOfAReceiptHoldsTheCodeAndTheTimeAlone() {
        ReceiptCode code = ReceiptCode.random(new Random(7));
        ReceiptCookie cookie = Injected.into(new ReceiptCookie(), ReceiptCookie.class, keys);

        String value = cookie.write(code, SENT).value();

        assertThat(keys.open(value, "receipt")).isEqualTo(code.value() + " 2026-03-31T10:00:00Z");
        assertThat(value).hasSizeLessThan(200);
        assertThat(cookie.read(request(Map.of(), Map.of("receipt", value))))
                .contains(new ReceiptCookie.Receipt(code, SENT));
        assertThat(cookie.read(request(Map.of(), Map.of("receipt", value.substring(1)))))
                .isEmpty();
        assertThat(cookie.read(request(Map.of(), Map.of("receipt", keys.seal(code.value(), "receipt")))))
                .isEmpty();
    }

    private static PageRequest request(Map<String, List<String>> parameters, Map<String, String> cookies) {
        return new PageRequest(Language.FI, "feedback", Map.of(), parameters, cookies);
    }

    /** A directory of one organization. */
    private static final class OneOrganization extends ContactDirectory {

        private static final EmailAddress EDITORS = new EmailAddress("toimitus@alue.example");

        @Override
        RecipientResolver resolver() {
            return RecipientResolver.of(
                    id -> Optional.of(Organization.builder(OrganizationId.of("lesket"), LocalizedText.fi("Lesket"))
                            .status(PublishingStatus.PUBLISHED)
                            .build()),
                    (ServiceId id) -> Optional.empty(),
                    EDITORS);
        }

        @Override
        List<Recipient> named(PageRequest request) {
            return request.parameters("to").stream()
                    .flatMap(text -> RecipientReference.parse(text).stream())
                    .toList();
        }

        @Override
        EmailAddress editors() {
            return EDITORS;
        }

        @Override
        LocalDate today() {
            return LocalDate.of(2026, 3, 31);
        }

        @Override
        LocalizedText organizationName(Recipient recipient) {
            return LocalizedText.fi("Lesket");
        }

        @Override
        Optional<LocalizedText> serviceName(Recipient recipient) {
            return Optional.empty();
        }
    }
}
