package fi.mukana.directory.webapp.contact.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private final Transactions transactions = new Transactions(database);

    @BeforeEach
    void open() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection()) {
            execute(connection, "create table note (text varchar(40) primary key)");
        }
    }

    @Test
    void whatGoesThroughIsKept() {
        transactions.change(connection -> execute(connection, "insert into note values ('whole')"));

        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void anErrorInTheMiddleKeepsNothing() {
        assertThatThrownBy(() -> transactions.change(connection -> {
                    execute(connection, "insert into note values ('half')");
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(notes()).isZero();
    }

    @Test
    void aFailureThatNobodyDeclaredKeepsNothing() {
        assertThatThrownBy(() -> transactions.change(connection -> {
                    execute(connection, "insert into note values ('half')");
                    throw TransactionsTest.<RuntimeException>undeclared(new IOException("the disk"));
                }))
                .isInstanceOf(IOException.class);

        assertThat(notes()).isZero();
    }

    @Test
    void aStatementThatFailsKeepsNothingAndSaysThatTheStoreIsUnavailable() {
        assertThatThrownBy(() -> transactions.change(connection -> {
                    execute(connection, "insert into note values ('half')");
                    return execute(connection, "insert into note values ('half')");
                }))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(notes()).isZero();
    }

    private int notes() {
        return transactions.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from note")) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E undeclared(Throwable failure) throws E {
        throw (E) failure;
    }
}
