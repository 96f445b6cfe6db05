package fi.mukana.directory.webapp.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryDataSourceTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsCommittedOnH2IsInItsFileAtOnce() throws SQLException, IOException {
        DirectoryDataSource source = source("");
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "create table note (content varchar(100))");
            connection.commit();
            for (int i = 0; i < 5; i++) {
                String content = "tallennettu-" + i;
                insert(connection, content);
                connection.commit();

                assertThat(textOfFile().contains(content))
                        .as("%s is in the file", content)
                        .isTrue();
            }
        }
    }

    @Test
    void anAddressMayNameItsOwnDelay() throws SQLException {
        try (Connection connection = source(";write_delay=300").getConnection();
                Statement query = connection.createStatement();
                ResultSet delay = query.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(delay.next()).isTrue();
            assertThat(delay.getInt(1)).isEqualTo(300);
        }
    }

    private DirectoryDataSource source(String settings) {
        DirectoryDataSource source = new DirectoryDataSource();
        source.setUrl("jdbc:h2:file:" + folder.resolve("directory") + ";LOCK_TIMEOUT=20000" + settings);
        source.setUser("sa");
        return source;
    }

    private String textOfFile() throws IOException {
        return new String(Files.readAllBytes(folder.resolve("directory.mv.db")), StandardCharsets.ISO_8859_1);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Connection connection, String content) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into note (content) values (?)")) {
            insert.setString(1, content);
            insert.executeUpdate();
        }
    }
}
