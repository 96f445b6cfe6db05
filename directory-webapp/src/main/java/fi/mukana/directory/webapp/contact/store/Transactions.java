package fi.mukana.directory.webapp.contact.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in a transaction of its own that is on disk when it returns.
 *
 * <p>PostgreSQL's commit is. H2's is in its file at most, as the data source is set, or in memory for up to half a second;
 * so there the file is forced to the disk after each commit: nothing that was answered is lost. Thread-safe.
 */
final class Transactions {

    /** Work on one connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(Transactions.class.getName());

    private final DataSource dataSource;
    private volatile @Nullable Boolean h2;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Changes something: commits, or rolls back and throws, whatever ended the work. */
    <R> R change(Work<R> work) {
        try (Connection connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                R result = work.on(connection);
                connection.commit();
                writeThrough(connection);
                done = true;
                return result;
            } finally {
                // switching it on commits what is there: not before an unfinished piece of work is gone
                if (done || isRolledBack(connection)) {
                    connection.setAutoCommit(before);
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Reads something. */
    <R> R read(Work<R> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Whether the database is H2, whose file one process alone can open. */
    boolean isH2(Connection connection) throws SQLException {
        Boolean known = h2;
        if (known == null) {
            known = connection.getMetaData().getDatabaseProductName().equals("H2");
            h2 = known;
        }
        return known;
    }

    /** Rolls back; a connection on which even that fails ends as it is, and what ended the work is told. */
    private static boolean isRolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            LOG.warning(() -> "A transaction could not be rolled back, SQL state " + e.getSQLState());
            return false;
        }
    }

    private void writeThrough(Connection connection) throws SQLException {
        if (isH2(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
            connection.commit();
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(@Nullable OffsetDateTime time) {
        if (time == null) {
            throw new IllegalStateException("A time is missing in the database.");
        }
        return time.toInstant();
    }

    static Optional<Instant> optional(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
