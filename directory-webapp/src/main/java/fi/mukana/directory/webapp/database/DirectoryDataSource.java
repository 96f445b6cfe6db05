package fi.mukana.directory.webapp.database;

import fi.mukana.directory.webapp.settings.SettingsSource;
import fi.mukana.directory.webapp.start.StartFailure;
import fi.mukana.directory.webapp.start.StartFailureReport;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections of the deployment's database, H2 or PostgreSQL by the address alone, for the server's pool.
 *
 * <p>The server connects before any code of the webapp runs, and an application server that cannot connect goes on
 * running without the webapp. So this class, and no later one, tells why the first connection failed and ends the
 * process. After the first success a failure is the caller's to handle. PostgreSQL gets time-outs unless the
 * address names its own: its driver has none by default. H2 writes each commit to its file at once, unless the address
 * says otherwise: a process that is killed loses nothing that was committed. Thread-safe.
 */
public final class DirectoryDataSource implements DataSource {

    private static final Logger LOG = Logger.getLogger(DirectoryDataSource.class.getName());
    private static final AtomicBoolean CONNECTED = new AtomicBoolean();
    private static final String SECONDS_TO_CONNECT = "10";
    private static final String SECONDS_TO_ANSWER = "60";

    /** How long H2 keeps a commit in memory, in milliseconds; half a second if nothing is said. */
    private static final String WRITE_DELAY = "WRITE_DELAY";

    private volatile String url = Database.DEFAULT_URL;
    private volatile String user = "";
    private volatile String password = "";
    private volatile int loginTimeout;

    /** For the server, which sets the properties by name. */
    public DirectoryDataSource() {}

    /** Sets the JDBC address. */
    public void setUrl(String url) {
        this.url = url;
    }

    /** Returns the JDBC address. */
    public String getUrl() {
        return url;
    }

    /** Sets the user's name. */
    public void setUser(String user) {
        this.user = user;
    }

    /** Returns the user's name. */
    public String getUser() {
        return user;
    }

    /** Sets the user's password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the user's password. */
    public String getPassword() {
        return password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        try {
            Connection connection = connect(name, secret);
            CONNECTED.set(true);
            return connection;
        } catch (SQLException e) {
            if (!CONNECTED.get()) {
                StartFailureReport.reportAndEnd(firstFailure(e));
            }
            throw e;
        }
    }

    private Connection connect(String name, String secret) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", secret);
        String driver;
        if (url.startsWith("jdbc:h2:")) {
            driver = "org.h2.Driver";
            if (!url.toUpperCase(Locale.ROOT).contains(WRITE_DELAY)) {
                properties.setProperty(WRITE_DELAY, "0");
            }
        } else if (url.startsWith("jdbc:postgresql:")) {
            driver = "org.postgresql.Driver";
            // what the address says itself wins in the driver; a null must not be sent as text (uuid columns)
            properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
            properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
            properties.setProperty("stringtype", "unspecified");
            properties.setProperty("ApplicationName", "mukana-directory");
        } else {
            throw new SQLException("the address must start with jdbc:h2: or jdbc:postgresql:");
        }
        Connection connection = driver(driver).connect(url, properties);
        if (connection == null) {
            throw new SQLException("the address is not one that %s reads".formatted(driver));
        }
        return connection;
    }

    private static Driver driver(String name) throws SQLException {
        try {
            return Class.forName(name, true, DirectoryDataSource.class.getClassLoader())
                    .asSubclass(Driver.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the driver %s is not there".formatted(name), e);
        }
    }

    private StartFailure firstFailure(SQLException cause) {
        List<String> sentences = new ArrayList<>();
        try {
            sentences.addAll(new SettingsSource().read().findings());
        } catch (RuntimeException e) {
            // configuration is not there yet: the settings are told at the next start
            LOG.log(Level.FINE, e, () -> "No settings before the first connection.");
        }
        sentences.add(Database.sentenceOf(url, cause));
        return new StartFailure(String.join("; ", sentences), cause);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers' own logging would show statements
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("there is none");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This is no %s.".formatted(type.getName()));
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
