package fi.mukana.directory.webapp.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Brings PostgreSQL for the integration tests of one run: arquillian.xml names its port by a system property, so it
 * must run before the first test class is looked at.
 */
public class PostgresqlForTests implements LauncherSessionListener {

    /** The system property with the address of a fresh database, user and password {@code postgres}. */
    public static final String URL_PROPERTY = "directory.it.postgresql.url";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // unit tests have no built war, and no use for a database server
        if (System.getProperty("directory.war") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
            System.setProperty(URL_PROPERTY, "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start.", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not stop.", e);
            }
        }
    }
}
