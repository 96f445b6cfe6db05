package fi.mukana.directory.webapp.contact.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.webapp.contact.ContactFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOnH2Test extends StoreContract {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // database() sets it before each test
    private JdbcConnectionPool pool;

    @Override
    DataSource database() {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("contact") + ";LOCK_TIMEOUT=20000", "sa", "");
        return pool;
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void claimsLeftByAProcessThatEndedAreFreeAtTheNextStart() {
        ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
        new ContactStore(pool, keys, Retention.DEFAULT, ZoneId.of("Europe/Helsinki"))
                .accept(ContactFixtures.request(), ContactFixtures::addressOf);
        Outbox outbox = new Outbox(pool, keys);
        OutgoingMail claimed = outbox.claim("killed", ContactFixtures.SENT, Duration.ofMinutes(5))
                .orElseThrow();

        outbox.releaseLeftClaims();

        assertThat(outbox.claim("next", ContactFixtures.SENT, Duration.ofMinutes(5)))
                .map(OutgoingMail::id)
                .contains(claimed.id());
    }

    @Test
    void whatIsAcceptedIsInTheFileAtOnceAndSealed() throws IOException {
        ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
        ContactStore store = new ContactStore(pool, keys, Retention.DEFAULT, ZoneId.of("Europe/Helsinki"));
        Path file = folder.resolve("contact.mv.db");
        String id = "";
        for (int i = 0; i < 5; i++) {
            var request = ContactFixtures.request();
            id = request.id().toString();
            store.accept(request, ContactFixtures::addressOf);
            assertThat(textOf(file)).as("request %d is in the file", i).contains(id);
        }

        assertThat(textOf(file)).doesNotContain(ContactFixtures.CANARY, ContactFixtures.CANARY_DIGITS);
    }

    private static String textOf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
