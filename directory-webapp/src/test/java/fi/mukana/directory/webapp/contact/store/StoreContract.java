package fi.mukana.directory.webapp.contact.store;

import static fi.mukana.directory.webapp.contact.ContactFixtures.CANARY;
import static fi.mukana.directory.webapp.contact.ContactFixtures.CANARY_DIGITS;
import static fi.mukana.directory.webapp.contact.ContactFixtures.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.contact.Acceptance;
import fi.mukana.directory.contact.Addressee;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestStatus;
import fi.mukana.directory.contact.ContactRequestStatus.Outcome;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.webapp.contact.ContactFixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the stores of this component promise on either database. */
abstract class StoreContract {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Instant LATER = SENT.plusSeconds(60);
    private static final EmailAddress EDITORS = new EmailAddress("toimitus@alue.example");
    private static final LocalDate SENT_DAY = LocalDate.of(2026, 3, 31);

    private final ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
    private DataSource database;
    private ContactStore store;
    private Outbox outbox;

    /** Returns the database, empty but for its tables. */
    abstract DataSource database();

    @BeforeEach
    void open() throws SQLException {
        database = database();
        migrate(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("outbox", "contact_recipient", "contact_request", "feedback", "development_mail")) {
                statement.execute("delete from " + table);
            }
        }
        store = storeWith(keys);
        outbox = new Outbox(database, keys);
    }

    static void migrate(DataSource database) {
        Flyway.configure(StoreContract.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Test
    @Tag("S2-13")
    void aRequestComesOutAsItWentInForEachRecipient() {
        ContactRequest request = ContactFixtures.request();
        accept(request);

        List<OpenedRequest> opened = claimAll().stream()
                .map(mail -> store.byToken(mail.token()).orElseThrow())
                .toList();

        assertThat(opened).extracting(OpenedRequest::request).containsExactly(request, request);
        assertThat(opened)
                .extracting(one -> one.state().recipient())
                .containsExactlyInAnyOrderElementsOf(request.recipients());
    }

    @Test
    void eachRecipientGetsOneMailWithALinkOfItsOwn() {
        accept(ContactFixtures.request());

        List<OutgoingMail> mails = claimAll();

        assertThat(mails)
                .extracting(mail -> mail.to().value())
                .containsExactlyInAnyOrder("toimisto@omaishoitajat.example", "toimisto@naapuriapu.example");
        assertThat(mails).extracting(OutgoingMail::token).doesNotHaveDuplicates();
        assertThat(mails).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
    }

    @Test
    void aRetryGetsTheSameCodeAndKeepsNothingTwice() {
        UUID id = UUID.randomUUID();
        ReceiptCode first = accept(ContactFixtures.request(id, SENT, draft -> draft));

        Acceptance again = store.accept(ContactFixtures.request(id, LATER, draft -> draft), ContactFixtures::addressOf);

        assertThat(again).isEqualTo(new Acceptance.Accepted(first, true));
        assertThat(claimAll()).hasSize(2);
    }

    @Test
    void anotherRequestUnderTheSameIdIsAConflict() {
        UUID id = UUID.randomUUID();
        accept(ContactFixtures.request(id, SENT, draft -> draft));

        Acceptance other = store.accept(
                ContactFixtures.request(id, SENT, draft -> draft.message("Muuta")), ContactFixtures::addressOf);

        assertThat(other).isEqualTo(new Acceptance.Conflict());
    }

    @Test
    void manyRetriesAtOnceKeepOne() throws Exception {
        UUID id = UUID.randomUUID();
        Callable<Acceptance> retry =
                () -> store.accept(ContactFixtures.request(id, SENT, draft -> draft), ContactFixtures::addressOf);
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try {
            Set<ReceiptCode> codes = new HashSet<>();
            for (Future<Acceptance> answer : clients.invokeAll(List.of(retry, retry, retry, retry, retry, retry))) {
                codes.add(code(answer.get()));
            }
            assertThat(codes).hasSize(1);
        } finally {
            clients.shutdown();
        }
        assertThat(claimAll()).hasSize(2);
    }

    @Test
    void nothingIsKeptWhenTheAddressesCannotBeFound() {
        ContactRequest request = ContactFixtures.request();

        assertThatThrownBy(() -> store.accept(request, recipient -> {
                    throw new IllegalStateException("no directory");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows("contact_request")).isZero();
        assertThat(rows("outbox")).isZero();
    }

    @Test
    void nothingOfARequestIsKeptWhenOneRowOfItFails() throws SQLException {
        ContactRequest request = ContactFixtures.request();
        Recipient refused = Recipient.of(OrganizationId.of("refused-by-the-database"));
        ContactRequest bad = new ContactRequest(
                request.id(),
                request.sender(),
                request.message(),
                List.of(request.recipients().get(0), refused),
                request.consent(),
                request.clientConsent(),
                request.language(),
                request.created());

        execute(
                "alter table contact_recipient add constraint refusing check (organization_id <> 'refused-by-the-database')");
        try {
            assertThatThrownBy(() -> store.accept(bad, recipient -> new Addressee(EDITORS, Addressee.Route.EDITORS)))
                    .isInstanceOf(StoreUnavailable.class);
        } finally {
            execute("alter table contact_recipient drop constraint refusing");
        }

        assertThat(rows("contact_request")).isZero();
        assertThat(rows("contact_recipient")).isZero();
        assertThat(rows("outbox")).isZero();
    }

    @Test
    void noColumnHoldsInClearWhatAPersonWrote() throws SQLException {
        accept(ContactFixtures.request());
        new FeedbackStore(database, keys).keep(UUID.randomUUID(), feedback(Optional.of(CANARY)), EDITORS, SENT_DAY);

        List<String> values = new ArrayList<>();
        for (String table : List.of("contact_request", "contact_recipient", "outbox", "feedback")) {
            values.addAll(everythingIn(table));
        }

        assertThat(values)
                .hasSizeGreaterThan(20)
                .noneMatch(value -> value.contains(CANARY) || value.contains(CANARY_DIGITS) || value.contains("Olen"));
        assertThat(values).as("tokens are hashed or sealed").noneMatch(value -> value.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theReceiptCodeOpensTheStatusAndNothingElse() {
        ReceiptCode code = accept(ContactFixtures.request());

        ReceiptState state = store.byReceipt(code).orElseThrow();

        assertThat(state.sent()).isEqualTo(SENT);
        assertThat(state.recipients())
                .extracting(RecipientState::status)
                .containsExactly(new ContactRequestStatus.New(SENT), new ContactRequestStatus.New(SENT));
        assertThat(store.byReceipt(ReceiptCode.random(new java.util.Random(3)))).isEmpty();
    }

    @Test
    void lookingChangesNothing() {
        accept(ContactFixtures.request());
        LinkToken token = claimAll().get(0).token();

        store.byToken(token);
        store.byToken(token);

        assertThat(store.byToken(token).orElseThrow().state().status()).isEqualTo(new ContactRequestStatus.New(SENT));
    }

    @Test
    void markedReceivedOnceItStaysSoUntilItIsClosed() {
        ReceiptCode code = accept(ContactFixtures.request());
        LinkToken token = claimAll().get(0).token();

        store.receive(token, LATER);
        store.receive(token, LATER.plusSeconds(60));

        assertThat(store.byToken(token).orElseThrow().state().status())
                .isEqualTo(new ContactRequestStatus.Received(LATER));

        store.close(token, Outcome.IN_TOUCH, LATER);
        store.close(token, Outcome.CANNOT_HELP, LATER.plusSeconds(60));

        assertThat(store.byToken(token)).as("the link opens nothing any more").isEmpty();
        assertThat(store.byReceipt(code).orElseThrow().recipients())
                .extracting(RecipientState::status)
                .contains(new ContactRequestStatus.Closed(Outcome.IN_TOUCH, LATER));
    }

    @Test
    void anUnknownTokenOpensAndChangesNothing() {
        LinkToken unknown = new LinkToken("A".repeat(43));

        assertThat(store.byToken(unknown)).isEmpty();
        assertThat(store.receive(unknown, LATER)).isEmpty();
        assertThat(store.close(unknown, Outcome.IN_TOUCH, LATER)).isEmpty();
    }

    @Test
    void aRequestIsErasedWithItsMailThirtyDaysAfterTheLastRecipientIsDone() {
        ReceiptCode code = accept(ContactFixtures.request());
        List<OutgoingMail> mails = claimAll();
        store.close(mails.get(0).token(), Outcome.IN_TOUCH, SENT);
        assertThat(store.erase(SENT_DAY.plusDays(30)))
                .as("one recipient is not done")
                .isZero();

        store.close(mails.get(1).token(), Outcome.CANNOT_HELP, SENT.plus(Duration.ofDays(10)));

        assertThat(store.erase(SENT_DAY.plusDays(39))).isZero();
        assertThat(store.erase(SENT_DAY.plusDays(40))).isEqualTo(1);
        assertThat(store.byReceipt(code)).isEmpty();
        assertThat(rows("outbox")).isZero();
        assertThat(rows("contact_recipient")).isZero();
    }

    @Test
    void aRequestThatNobodyClosesIsErasedAfterHalfAYear() {
        accept(ContactFixtures.request());

        assertThat(store.erase(SENT_DAY.plusDays(179))).isZero();
        assertThat(store.erase(SENT_DAY.plusDays(180))).isEqualTo(1);
    }

    @Test
    void aWithdrawnRequestIsErasedAtOnceWithItsMail() {
        ReceiptCode kept = accept(ContactFixtures.request());
        ReceiptCode code = accept(ContactFixtures.request());

        assertThat(store.withdraw(code)).isTrue();

        assertThat(store.withdraw(code)).isFalse();
        assertThat(store.byReceipt(code)).isEmpty();
        assertThat(store.byReceipt(kept)).isPresent();
        assertThat(rows("contact_recipient")).isEqualTo(2);
        assertThat(rows("outbox")).isEqualTo(2);
    }

    @Test
    void anotherSecretOpensNothingAndSaysWhy() {
        accept(ContactFixtures.request());
        LinkToken token = claimAll().get(0).token();
        ContactStore other = storeWith(ContactKeys.of("another-secret-of-the-tests-98765"));

        assertThatThrownBy(() -> other.byToken(token))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("directory.secret");
    }

    @Test
    void aClaimedMailIsNobodyElsesUntilTheClaimRunsOut() {
        accept(ContactFixtures.request(UUID.randomUUID(), SENT, draft -> draft));
        Set<String> first = new HashSet<>();
        claimAll().forEach(mail -> first.add(mail.id()));

        assertThat(outbox.claim("other", LATER, LEASE)).isEmpty();

        OutgoingMail again =
                outbox.claim("other", LATER.plus(LEASE).plusSeconds(1), LEASE).orElseThrow();
        assertThat(first).contains(again.id());
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    void manyWorkersClaimEachMailOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            accept(ContactFixtures.request());
        }
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> rounds = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                String name = "worker-" + worker;
                rounds.add(() -> {
                    List<String> claimed = new ArrayList<>();
                    Optional<OutgoingMail> mail = outbox.claim(name, LATER, LEASE);
                    while (mail.isPresent()) {
                        claimed.add(mail.get().id());
                        mail = outbox.claim(name, LATER, LEASE);
                    }
                    return claimed;
                });
            }
            List<String> all = new ArrayList<>();
            for (Future<List<String>> claimed : workers.invokeAll(rounds)) {
                all.addAll(claimed.get());
            }
            assertThat(all).hasSize(20).doesNotHaveDuplicates();
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void aSentMailIsNeverDueAgainAndItsAddressAndLinkAreForgotten() throws SQLException {
        accept(ContactFixtures.request());
        claimAll().forEach(mail -> outbox.sent(mail, LATER));

        assertThat(outbox.claim("worker", LATER.plus(Duration.ofDays(9)), LEASE))
                .isEmpty();
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(0, Optional.empty(), 0, 0));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(sealed) from outbox")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void aPostponedMailIsDueAtItsTimeUnderTheSameMessageId() {
        accept(ContactFixtures.request());
        List<OutgoingMail> mails = claimAll();
        OutgoingMail mail = mails.get(0);
        outbox.sent(mails.get(1), LATER);

        outbox.postpone(mail, LATER.plusSeconds(30), "server-away");

        assertThat(outbox.claim("worker", LATER.plusSeconds(29), LEASE)).isEmpty();
        OutgoingMail again =
                outbox.claim("worker", LATER.plusSeconds(30), LEASE).orElseThrow();
        assertThat(again.messageId()).isEqualTo(mail.messageId());
        assertThat(again.token()).isEqualTo(mail.token());
    }

    @Test
    void aMailThatIsGivenUpIsHandedToTheEditorsOnce() {
        accept(ContactFixtures.request());
        List<OutgoingMail> mails = claimAll();
        outbox.sent(mails.get(1), LATER);

        assertThat(outbox.giveUp(mails.get(0), EDITORS, LATER, "address-refused"))
                .isTrue();

        OutgoingMail toEditors = outbox.claim("worker", LATER, LEASE).orElseThrow();
        assertThat(toEditors.to()).isEqualTo(EDITORS);
        assertThat(toEditors.messageId()).isNotEqualTo(mails.get(0).messageId());
        assertThat(store.byToken(toEditors.token()).orElseThrow().route()).isEqualTo(Addressee.Route.EDITORS);
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(1, Optional.of(LATER), 1, 0));

        assertThat(outbox.giveUp(mails.get(0), EDITORS, LATER, "address-refused"))
                .isFalse();
        assertThat(outbox.claim("worker", LATER, LEASE)).isEmpty();
    }

    @Test
    void mailToTheEditorsIsNeverGivenUp() {
        accept(ContactFixtures.request());
        OutgoingMail mail = claimAll().get(0);

        assertThatThrownBy(() -> outbox.giveUp(mail, mail.to(), LATER, "address-refused"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe postpone it");

        assertThat(outbox.figures().dead()).isZero();
    }

    @Test
    void whenTheEditorsHaveAnotherAddressTheirMailGoesOnToIt() {
        accept(ContactFixtures.request());
        outbox.giveUp(claimAll().get(0), EDITORS, LATER, "address-refused");
        OutgoingMail toFormer = outbox.claim("worker", LATER, LEASE).orElseThrow();

        assertThat(outbox.giveUp(toFormer, new EmailAddress("uusi@alue.example"), LATER, "address-refused"))
                .isTrue();

        OutgoingMail toNew = outbox.claim("worker", LATER, LEASE).orElseThrow();
        assertThat(toNew.to()).isEqualTo(new EmailAddress("uusi@alue.example"));
        assertThat(toNew.token()).isEqualTo(toFormer.token());
    }

    @Test
    void whatWasGivenUpIsPutBackWithItsAddressAndItsLink() {
        accept(ContactFixtures.request());
        List<OutgoingMail> mails = claimAll();
        outbox.sent(mails.get(1), LATER);
        outbox.giveUp(mails.get(0), EDITORS, LATER, "not-now");
        outbox.sent(outbox.claim("worker", LATER, LEASE).orElseThrow(), LATER);
        Instant put = LATER.plus(Duration.ofDays(9));

        assertThat(outbox.requeue(put)).isEqualTo(1);

        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(1, Optional.of(put), 0, 0));
        OutgoingMail again = outbox.claim("worker", put, LEASE).orElseThrow();
        assertThat(again)
                .extracting(OutgoingMail::to, OutgoingMail::token, OutgoingMail::messageId, OutgoingMail::attempts)
                .containsExactly(
                        mails.get(0).to(), mails.get(0).token(), mails.get(0).messageId(), 1);
        assertThat(again.created()).as("its days begin anew").isEqualTo(put);
        assertThat(store.byToken(again.token())).isPresent();

        assertThat(outbox.giveUp(again, EDITORS, put, "not-now"))
                .as("the editors have it")
                .isFalse();
        assertThat(outbox.claim("worker", put, LEASE)).isEmpty();
        assertThat(outbox.requeue(put)).isEqualTo(1);
    }

    @Test
    void whatSomebodyHasReceivedIsNoLongerToldOfAndNotPutBack() {
        accept(ContactFixtures.request());
        List<OutgoingMail> mails = claimAll();
        outbox.giveUp(mails.get(0), EDITORS, LATER, "address-refused");
        outbox.giveUp(mails.get(1), EDITORS, LATER, "address-refused");
        assertThat(outbox.figures().dead()).isEqualTo(2);

        store.receive(mails.get(0).token(), LATER);

        assertThat(outbox.figures().dead()).isEqualTo(1);
        assertThat(outbox.requeue(LATER)).isEqualTo(1);
    }

    @Test
    void aMailThatDoesNotOpenIsSetAsideAndTheOthersGoOn() throws SQLException {
        storeWith(ContactKeys.of("a-former-secret-of-the-tests-4567"))
                .accept(ContactFixtures.request(), ContactFixtures::addressOf);
        execute("update outbox set sealed = null where recipient_id = (select min(id) from contact_recipient)");
        accept(ContactFixtures.request(UUID.randomUUID(), SENT.plusSeconds(30), draft -> draft));

        List<OutgoingMail> mails = claimAll();

        assertThat(mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.created()).isEqualTo(SENT.plusSeconds(30)));
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(4, Optional.of(SENT), 0, 2));
        assertThat(everythingIn("outbox")).contains("seal-broken", "unreadable");
    }

    @Test
    void withTheFormerSecretASetAsideMailIsSent() {
        String former = "a-former-secret-of-the-tests-4567";
        storeWith(ContactKeys.of(former)).accept(ContactFixtures.request(), ContactFixtures::addressOf);
        assertThat(claimAll()).isEmpty();
        ContactKeys both = ContactKeys.of("a-secret-of-the-tests-0123456789", List.of(former));
        outbox = new Outbox(database, both);
        store = storeWith(both);

        assertThat(outbox.claim("worker", LATER.plus(Duration.ofMinutes(29)), LEASE))
                .isEmpty();
        OutgoingMail mail = outbox.claim("worker", LATER.plus(Duration.ofMinutes(31)), LEASE)
                .orElseThrow();

        assertThat(store.byToken(mail.token())).isPresent();
        outbox.sent(mail, LATER);
        assertThat(outbox.figures().unreadable()).isEqualTo(1);
    }

    @Test
    void aReceiptOfAFormerSecretIsFoundAndWithdrawn() {
        String former = "a-former-secret-of-the-tests-4567";
        ReceiptCode code =
                code(storeWith(ContactKeys.of(former)).accept(ContactFixtures.request(), ContactFixtures::addressOf));
        assertThat(store.byReceipt(code)).isEmpty();
        store = storeWith(ContactKeys.of("a-secret-of-the-tests-0123456789", List.of(former)));

        assertThat(store.byReceipt(code)).isPresent();
        assertThat(store.withdraw(code)).isTrue();
        assertThat(store.byReceipt(code)).isEmpty();
    }

    @Test
    void theServerHasTakenMailSinceTheTimeOfTheLastOne() {
        accept(ContactFixtures.request());
        assertThat(outbox.hasSentSince(SENT)).isFalse();

        outbox.sent(claimAll().get(0), LATER);

        assertThat(outbox.hasSentSince(LATER)).isTrue();
        assertThat(outbox.hasSentSince(LATER.plusSeconds(1))).isFalse();
    }

    @Test
    void figuresTellHowManyWaitAndSinceWhen() {
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(0, Optional.empty(), 0, 0));
        accept(ContactFixtures.request(UUID.randomUUID(), LATER, draft -> draft));
        accept(ContactFixtures.request(UUID.randomUUID(), SENT, draft -> draft));

        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(4, Optional.of(SENT), 0, 0));
    }

    @Test
    void feedbackIsKeptOnceAndToldToTheEditors() {
        FeedbackStore feedback = new FeedbackStore(database, keys);
        UUID id = UUID.randomUUID();
        feedback.keep(id, feedback(Optional.of("Puhelinnumero on väärä")), EDITORS, SENT_DAY);
        feedback.keep(id, feedback(Optional.of("Puhelinnumero on väärä")), EDITORS, SENT_DAY);

        List<OutgoingMail> mails = claimAll();
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(OutgoingKind.FEEDBACK);
            assertThat(mail.to()).isEqualTo(EDITORS);
            assertThat(feedback.byToken(mail.token())).contains(feedback(Optional.of("Puhelinnumero on väärä")));
        });

        feedback.handle(mails.get(0).token(), LATER);
        feedback.handle(mails.get(0).token(), LATER.plusSeconds(60));
        assertThat(feedback.byToken(mails.get(0).token()).orElseThrow().handled())
                .contains(LATER);
        store.erase(SENT_DAY.plusDays(FeedbackStore.DAYS_KEPT));
        assertThat(rows("feedback")).isZero();
    }

    @Test
    void theSameFeedbackSentManyTimesAtOnceIsKeptOnceAndNobodyIsToldOfATrouble() throws Exception {
        UUID id = UUID.randomUUID();
        FeedbackStore feedback = new FeedbackStore(database, keys);
        CyclicBarrier start = new CyclicBarrier(6);
        Callable<Boolean> post = () -> {
            start.await();
            feedback.keep(id, feedback(Optional.of("Ryhmä on täynnä")), EDITORS, SENT_DAY);
            return true;
        };
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> answer : clients.invokeAll(List.of(post, post, post, post, post, post))) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            clients.shutdown();
        }
        assertThat(rows("feedback")).isEqualTo(1);
        assertThat(claimAll()).hasSize(1);
    }

    @Test
    void theDevelopmentMailboxKeepsEachMailOnceTheNewestFirst() {
        DevelopmentMailbox mailbox = new DevelopmentMailbox(database);
        DevelopmentMailbox.Mail older = new DevelopmentMailbox.Mail("a@x", "a@b.example", "Otsikko", "Teksti\n", SENT);
        DevelopmentMailbox.Mail newer = new DevelopmentMailbox.Mail("b@x", "a@b.example", "Otsikko", "Teksti\n", LATER);
        mailbox.keep(older);
        mailbox.keep(newer);
        mailbox.keep(older);

        assertThat(mailbox.newest()).containsExactly(newer, older);
    }

    private ContactStore storeWith(ContactKeys secret) {
        return new ContactStore(database, secret, new Retention(30, 180), ZoneId.of("Europe/Helsinki"));
    }

    private ReceiptCode accept(ContactRequest request) {
        return code(store.accept(request, ContactFixtures::addressOf));
    }

    private static ReceiptCode code(Acceptance acceptance) {
        return acceptance.fold(Acceptance.Accepted::code, () -> {
            throw new AssertionError("a conflict");
        });
    }

    private List<OutgoingMail> claimAll() {
        List<OutgoingMail> mails = new ArrayList<>();
        Optional<OutgoingMail> mail = outbox.claim("worker", LATER, LEASE);
        while (mail.isPresent()) {
            mails.add(mail.get());
            mail = outbox.claim("worker", LATER, LEASE);
        }
        return mails;
    }

    private static Feedback feedback(Optional<String> note) {
        return new Feedback(
                Recipient.of(OrganizationId.of("omaishoitajat")), FeedbackKind.WRONG, note, SENT, Optional.empty());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int rows(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> everythingIn(String table) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
            }
        }
        return values;
    }
}
