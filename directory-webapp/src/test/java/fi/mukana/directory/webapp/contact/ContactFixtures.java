package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.Addressee;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestDraft;
import fi.mukana.directory.contact.ContactRequestId;
import fi.mukana.directory.contact.ContactTerms;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.organization.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Requests for tests; what a person would write holds the word {@value #CANARY}, so that it is found where it leaks. */
public final class ContactFixtures {

    /** Stands in everything a person writes. */
    public static final String CANARY = "qanaria";

    /** The last digits of the person's phone number, found where it leaks. */
    public static final String CANARY_DIGITS = "0000077123";

    /** When requests are sent unless told otherwise. */
    public static final Instant SENT = Instant.parse("2026-03-31T10:00:00Z");

    private ContactFixtures() {}

    /** Returns a request to two recipients with everything filled in. */
    public static ContactRequest request() {
        return request(UUID.randomUUID(), SENT, draft -> draft);
    }

    /** Returns a request with a change. */
    public static ContactRequest request(UUID id, Instant sent, UnaryOperator<ContactRequestDraft.Builder> change) {
        ContactRequestDraft.Builder draft = ContactRequestDraft.builder()
                .recipient("omaishoitajat", "kahvila")
                .recipient("naapuriapu", null)
                .name("Aino " + CANARY)
                .phone("+358" + CANARY_DIGITS)
                .email(CANARY + "@posti.example")
                .way("call")
                .timeToCall("aamulla " + CANARY)
                .message("Hei!\nOlen " + CANARY + ".")
                .onBehalf(true)
                .clientConsent("written")
                .language("sv")
                .consentVersion("2026-1");
        return change.apply(draft)
                .build()
                .check(
                        new ContactTerms("2026-1", recipient -> true, LocalDate.of(2026, 3, 31)),
                        new ContactRequestId(id),
                        sent)
                .fold(ContactRequestDraft.Sendable::request, bad -> {
                    throw new AssertionError(bad.list().toString());
                });
    }

    /** Returns an address for each recipient. */
    public static Addressee addressOf(Recipient recipient) {
        return new Addressee(
                new EmailAddress("toimisto@" + recipient.organization() + ".example"), Addressee.Route.ORGANIZATION);
    }
}
