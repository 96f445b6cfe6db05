package fi.mukana.directory.webapp.database;

import fi.mukana.directory.webapp.start.StartFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The deployment's database.
 *
 * <p>Which one it is, the environment says alone: {@code DIRECTORY_DB_URL},
 * {@code DIRECTORY_DB_USER}, {@code DIRECTORY_DB_PASSWORD} (or the system properties of the same name; the
 * webapp's own defaults file is read too late for it). Without them it is an H2 file, which one process at a time
 * may open. Thread-safe.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.NAME,
        className = "fi.mukana.directory.webapp.database.DirectoryDataSource",
        url = "${MPCONFIG=directory.db.url:" + Database.DEFAULT_URL + "}",
        user = "${MPCONFIG=directory.db.user:sa}",
        password = "${MPCONFIG=directory.db.password:}",
        minPoolSize = 1,
        maxPoolSize = 16)
public class Database {

    /** The data source's name, as persistence.xml has it. */
    public static final String NAME = "java:app/jdbc/directory";

    /** The deployment fact that says where the first content came from. */
    public static final String ORIGIN = "content-origin";

    /** The origin of invented content. */
    public static final String DEMO_ORIGIN = "demo";

    /** The embedded database, in the working directory; the launcher names the one in its data folder. */
    static final String DEFAULT_URL = "jdbc:h2:file:./data/directory;LOCK_TIMEOUT=20000";

    private static final String ID = "database-id";
    private static final String H2_IN_USE = "90020";
    private static final int SECONDS_TO_ANSWER = 5;

    @Resource(lookup = NAME)
    private DataSource dataSource;

    /**
     * Brings the tables to this version of the webapp.
     *
     * @throws StartFailure if the database cannot be opened or a migration fails
     */
    public void migrate() {
        requireOpen();
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartFailure(
                    "the migration of the database %s failed (%s); restore the database from its backup, or start with the version that it was made by"
                            .formatted(address(), firstLines(e)),
                    e);
        }
    }

    /**
     * Checks that the database answers.
     *
     * @throws StartFailure if it does not; the message says whether another process holds it
     */
    public void requireOpen() {
        try (Connection connection = dataSource.getConnection()) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new StartFailure(sentenceOf(url(), e), e);
        }
    }

    /** Says in one sentence why a database could not be opened. */
    static String sentenceOf(String url, SQLException failure) {
        if (isInUse(failure)) {
            return "the database %s is locked by another process; stop the other Mukana Directory, or choose another data folder with DIRECTORY_DATA"
                    .formatted(withoutSecrets(url));
        }
        return "the database %s cannot be opened (%s); check DIRECTORY_DB_URL, DIRECTORY_DB_USER and DIRECTORY_DB_PASSWORD"
                .formatted(withoutSecrets(url), oneLine(rootOf(failure).getMessage()));
    }

    /** Returns whether the database answers now, within {@value #SECONDS_TO_ANSWER} seconds. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Returns the product, such as PostgreSQL or H2; empty while the database does not answer. */
    public Optional<String> product() {
        try (Connection connection = dataSource.getConnection()) {
            return Optional.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /**
     * Looks up a fact about this deployment without needing the tables to exist.
     *
     * @param name the fact's name
     * @return its content, or empty if it is not known or the tables are not there yet
     * @throws StartFailure if the database does not answer
     */
    public Optional<String> fact(String name) {
        try (Connection connection = dataSource.getConnection()) {
            if (!hasTable(connection, "deployment_fact")) {
                return Optional.empty();
            }
            try (PreparedStatement query =
                    connection.prepareStatement("select content from deployment_fact where name = ?")) {
                query.setString(1, name);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "the database %s cannot be read (%s)".formatted(address(), oneLine(e.getMessage())), e);
        }
    }

    /**
     * Returns the id of this database, made at the first call and the same ever after, on every node.
     *
     * @throws StartFailure if the database does not answer
     */
    public String id() {
        Optional<String> known = fact(ID);
        if (known.isPresent()) {
            return known.get();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into deployment_fact (name, content) values (?, ?)")) {
            insert.setString(1, ID);
            insert.setString(2, UUID.randomUUID().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            // another node was faster: its id is there now
            return fact(ID).orElseThrow(() -> new StartFailure(
                    "the database %s cannot be written (%s)".formatted(address(), oneLine(e.getMessage())), e));
        }
        return fact(ID).orElseThrow();
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        for (String spelling : new String[] {name, name.toUpperCase(Locale.ROOT)}) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, null, spelling, new String[] {"TABLE", "BASE TABLE"})) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String address() {
        return withoutSecrets(url());
    }

    private static String url() {
        return ConfigProvider.getConfig()
                .getOptionalValue("directory.db.url", String.class)
                .orElse(DEFAULT_URL);
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*$", "").replaceAll("//[^/@]*@", "//");
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean told = cause.getMessage() != null && cause.getMessage().contains("[" + H2_IN_USE);
            if (told || (cause instanceof SQLException sql && H2_IN_USE.equals(Integer.toString(sql.getErrorCode())))) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLines(FlywayException failure) {
        String text = oneLine(failure.getMessage());
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private static String oneLine(@Nullable String text) {
        return text == null
                ? "no message"
                : text.strip().replaceAll("\\s+", " ").replaceAll("[-=]{4,} ?", "");
    }
}
