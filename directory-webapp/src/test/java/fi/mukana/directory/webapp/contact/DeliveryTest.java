package fi.mukana.directory.webapp.contact;

import static fi.mukana.directory.webapp.contact.ContactFixtures.CANARY;
import static fi.mukana.directory.webapp.contact.ContactFixtures.CANARY_DIGITS;
import static fi.mukana.directory.webapp.contact.ContactFixtures.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.ContactStore;
import fi.mukana.directory.webapp.contact.store.LinkToken;
import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.contact.store.OutboxFigures;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final EmailAddress EDITORS = new EmailAddress("toimitus@alue.example");
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String OK = "250 2.1.5 Ok";

    private final ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(30), Duration.ofDays(3));
    private final Recorded log = new Recorded();
    private final Logger logger = Logger.getLogger("fi.mukana.directory.webapp.contact");
    private Instant now = SENT;
    private ContactStore store;
    private Outbox outbox;
    private GreenMail mailServer;
    private int port;

    @BeforeEach
    void open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure(DeliveryTest.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        store = new ContactStore(database, keys, Retention.DEFAULT, ZoneId.of("Europe/Helsinki"));
        outbox = new Outbox(database, keys);
        port = freePort();
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        logger.addHandler(log);
    }

    @AfterEach
    void close() {
        logger.removeHandler(log);
        mailServer.stop();
    }

    @Test
    void eachRecipientIsMailedALinkThatOpensTheRequest() throws Exception {
        mailServer.start();
        accept();

        assertThat(round()).isEqualTo(2);

        MimeMessage[] mails = mailServer.getReceivedMessages();
        assertThat(Arrays.stream(mails).map(DeliveryTest::recipient))
                .containsExactlyInAnyOrder("toimisto@omaishoitajat.example", "toimisto@naapuriapu.example");
        for (MimeMessage mail : mails) {
            String body = mail.getContent().toString();
            Matcher link = Pattern.compile("https://mukana\\.example/fi/requests/(\\S+)")
                    .matcher(body);
            assertThat(link.find()).as(body).isTrue();
            assertThat(store.byToken(LinkToken.parse(link.group(1)).orElseThrow()))
                    .isPresent();
            assertThat(body).contains("https://mukana.example/sv/requests/", "https://mukana.example/en/requests/");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("mukana@mukana.example");
        }
        assertThat(round()).as("nothing is sent twice").isZero();
    }

    @Test
    void theMailAndTheLogHoldNothingOfThePerson() throws Exception {
        mailServer.start();
        accept();
        round();
        mailServer.stop();
        accept();
        round();

        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            String everything = raw.toString(StandardCharsets.ISO_8859_1) + mail.getSubject() + mail.getContent();
            assertThat(everything)
                    .doesNotContainIgnoringCase(CANARY)
                    .doesNotContain(CANARY_DIGITS, "Aino", "omaishoitajat/", "kahvila", "aamulla");
        }
        assertThat(log.lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain(CANARY, CANARY_DIGITS, "@", "/requests/"));
    }

    @Test
    void aRefusingServerIsTriedAgainLaterUnderTheSameMessageId() throws Exception {
        accept();
        assertThat(round()).isZero();
        assertThat(outbox.figures().waiting()).isEqualTo(2);
        mailServer.start();

        assertThat(round())
                .as("the second mail was not tried while the server was away")
                .isEqualTo(1);
        now = SENT.plusSeconds(13);
        assertThat(round()).isEqualTo(1);

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(DeliveryTest::messageId))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[0-9a-f-]{36}@outbox\\.mukana>"));
    }

    @Test
    void aMailThatWasTakenAndNotMarkedGoesAgainUnderTheSameMessageId() throws Exception {
        mailServer.start();
        accept();
        Postman killed = letter -> {
            smtp(port).deliver(letter);
            throw new Killed();
        };
        try {
            round(killed);
        } catch (Killed expected) {
            now = SENT.plus(DeliveryRound.LEASE).plusSeconds(1);
        }
        round();

        List<String> ids = Arrays.stream(mailServer.getReceivedMessages())
                .map(DeliveryTest::messageId)
                .toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.stream().distinct()).hasSize(2);
    }

    @Test
    void aMuteServerHoldsTheWorkerNoLongerThanItsPatience() throws Exception {
        accept();
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            round(smtp(mute.getLocalPort()));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(PATIENCE, Duration.ofSeconds(10));
        }
        assertThat(outbox.figures().waiting()).isEqualTo(2);
        assertThat(log.lines).anyMatch(line -> line.contains("server-away"));
    }

    @Test
    void aServerThatDropsTheLineIsTriedAgain() throws Exception {
        accept();
        try (ServerSocket dropping = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> dropEach(dropping));
            server.setDaemon(true);
            server.start();
            round(smtp(dropping.getLocalPort()));
        }
        assertThat(outbox.figures().waiting()).isEqualTo(2);
        mailServer.start();
        now = SENT.plusSeconds(30);
        assertThat(round()).isEqualTo(2);
    }

    @Test
    void aRefusedAddressIsHandedToTheEditorsAndDoesNotHoldUpTheOthers() throws Exception {
        mailServer.start();
        accept();
        Postman refusing = letter -> {
            if (letter.to().value().contains("naapuriapu")) {
                throw new DeliveryFailed(DeliveryFailed.Kind.ADDRESS_REFUSED, new IOException("550"));
            }
            smtp(port).deliver(letter);
        };

        assertThat(round(refusing)).isEqualTo(2);

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(DeliveryTest::recipient))
                .containsExactlyInAnyOrder("toimisto@omaishoitajat.example", EDITORS.value());
        assertThat(outbox.figures().dead()).isEqualTo(1);
        assertThat(log.lines).anyMatch(line -> line.contains("given up") && line.contains("editors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <x>: Recipient address rejected: User unknown",
                "550 5.1.2 no such domain",
                "556 5.1.10 the domain takes no mail"
            })
    void anAddressThatTheServerDoesNotKnowIsHandedToTheEditorsAtOnce(String reply) {
        acceptOne();
        try (ScriptedMailServer server = new ScriptedMailServer(to -> to.contains(EDITORS.value()) ? OK : reply)) {
            assertThat(round(smtp(server.port()))).isEqualTo(1);
            assertThat(server.taken()).containsExactly(EDITORS.value());
        }
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(0, Optional.empty(), 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 <x>: Relay access denied",
                "550 5.7.1 Client host rejected: blocked using a list",
                "550 5.1.8 <mukana@mukana.example>: Sender address rejected",
                "550 5.1.0 rejected",
                "550 not allowed",
                "553 sorry",
                "554 no",
                "503 first sign in",
                "452 4.2.2 mailbox full"
            })
    void aServerThatRefusesForAnotherReasonLosesNothingHoweverLongItDoes(String reply) throws Exception {
        accept();
        try (ScriptedMailServer refusing = new ScriptedMailServer(to -> reply)) {
            assertThat(round(smtp(refusing.port()))).isZero();
            assertThat(outbox.figures())
                    .as("no address is given up for it")
                    .isEqualTo(new OutboxFigures(2, Optional.of(SENT), 0, 0));

            for (int hour = 1; hour <= 6 * 24; hour++) {
                now = SENT.plus(Duration.ofHours(hour));
                round(smtp(refusing.port()));
            }
        }
        assertThat(outbox.figures().waiting()).as("mail to the editors").isEqualTo(2);
        assertThat(outbox.figures().dead()).isEqualTo(2);

        mailServer.start();
        now = now.plus(Duration.ofHours(1));
        assertThat(round()).isEqualTo(2);

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(DeliveryTest::recipient))
                .containsExactly(EDITORS.value(), EDITORS.value());
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            assertThat(store.byToken(linkIn(mail))).isPresent();
        }
        outbox.requeue(now);
        assertThat(round()).isEqualTo(2);
        assertThat(Arrays.stream(mailServer.getReceivedMessages()).skip(2).map(DeliveryTest::recipient))
                .containsExactlyInAnyOrder("toimisto@omaishoitajat.example", "toimisto@naapuriapu.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 no such user here", "551 user not local", "553 5.1.0 mailbox name not allowed"})
    void aRefusalWithoutAReasonIsTheAddresssWhereTheServerTakesOtherMail(String reply) {
        accept();
        try (ScriptedMailServer server = new ScriptedMailServer(to -> to.contains("naapuriapu") ? reply : OK)) {
            round(smtp(server.port()));
            now = SENT.plusSeconds(60);
            round(smtp(server.port()));

            assertThat(server.taken()).containsExactlyInAnyOrder("toimisto@omaishoitajat.example", EDITORS.value());
        }
        assertThat(outbox.figures().dead()).isEqualTo(1);
    }

    @Test
    void anOutageHoweverLongTakesNoRecipientItsMail() throws Exception {
        accept();
        for (int hour = 1; hour <= 6 * 24; hour++) {
            now = SENT.plus(Duration.ofHours(hour));
            round();
        }
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(2, Optional.of(SENT), 0, 0));
        assertThat(outbox.figures().isDegraded(now)).isTrue();

        mailServer.start();
        now = now.plus(Duration.ofHours(1));
        round();

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(DeliveryTest::recipient))
                .containsExactlyInAnyOrder("toimisto@omaishoitajat.example", "toimisto@naapuriapu.example");
        assertThat(outbox.figures().isDegraded(now)).isFalse();
    }

    @Test
    void aMailThatTheServerDoesNotTakeForThreeDaysIsHandedToTheEditors() {
        acceptOne();
        Postman notNow = letter -> {
            throw new DeliveryFailed(DeliveryFailed.Kind.NOT_NOW, new IOException("451"));
        };
        now = SENT.plus(Duration.ofDays(3));
        round(notNow);
        assertThat(outbox.figures().dead()).isZero();

        now = SENT.plus(Duration.ofDays(3)).plus(Duration.ofHours(1));
        round(notNow);

        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(1, Optional.of(now), 1, 0));
    }

    @Test
    void aMailThatCannotBeWrittenWaitsAndTheOthersGo() throws Exception {
        mailServer.start();
        accept();
        Postman failing = letter -> {
            if (letter.to().value().contains("naapuriapu")) {
                throw new IllegalStateException("of " + letter.to());
            }
            smtp(port).deliver(letter);
        };

        assertThat(round(failing)).isEqualTo(1);

        assertThat(Arrays.stream(mailServer.getReceivedMessages()).map(DeliveryTest::recipient))
                .containsExactly("toimisto@omaishoitajat.example");
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(1, Optional.of(SENT), 0, 0));
        assertThat(log.lines)
                .anyMatch(line -> line.contains("IllegalStateException"))
                .noneMatch(line -> line.contains("naapuriapu"));
    }

    @Test
    void aPasswordThatIsNotTakenIsAnOutage() {
        acceptOne();
        try (ScriptedMailServer server = new ScriptedMailServer(to -> OK)) {
            Postman wrong = new SmtpPostman(new SmtpPostman.Server(
                    "127.0.0.1",
                    server.port(),
                    "mukana@mukana.example",
                    Optional.of("mukana"),
                    Optional.of("wrong"),
                    false,
                    PATIENCE));
            now = SENT.plus(Duration.ofDays(6));
            round(wrong);
        }
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(1, Optional.of(SENT), 0, 0));
        assertThat(log.lines).anyMatch(line -> line.contains("server-away"));
    }

    private void acceptOne() {
        store.accept(ContactFixtures.request(UUID.randomUUID(), SENT, draft -> draft), ContactFixtures::addressOf);
        outbox.sent(outbox.claim("other", SENT, DeliveryRound.LEASE).orElseThrow(), SENT.minusSeconds(1));
    }

    private static LinkToken linkIn(MimeMessage mail) throws Exception {
        Matcher link = Pattern.compile("https://mukana\\.example/fi/requests/(\\S+)")
                .matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();
        return LinkToken.parse(link.group(1)).orElseThrow();
    }

    private void accept() {
        store.accept(ContactFixtures.request(), ContactFixtures::addressOf);
    }

    private int round() {
        return round(smtp(port));
    }

    private int round(Postman postman) {
        return new DeliveryRound(
                        outbox,
                        postman,
                        new LetterWriter(
                                        URI.create("https://mukana.example/"),
                                        List.of(Language.FI, Language.SV, Language.EN))::write,
                        () -> EDITORS,
                        backoff,
                        Clock.fixed(now, ZoneOffset.UTC),
                        new Random(1),
                        "worker")
                .run();
    }

    private static SmtpPostman smtp(int port) {
        return new SmtpPostman(new SmtpPostman.Server(
                "127.0.0.1", port, "mukana@mukana.example", Optional.empty(), Optional.empty(), false, PATIENCE));
    }

    private static void dropEach(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("220 hello\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends a round as a killed process would: after the mail server has taken the mail. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Recorded extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + (record.getThrown() == null ? "" : record.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
