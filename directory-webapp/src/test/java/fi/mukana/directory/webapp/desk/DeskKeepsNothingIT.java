package fi.mukana.directory.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an advisor does at the desk leaves nothing behind: not in the database, a file, the log or a cookie. */
class DeskKeepsNothingIT {

    private static final List<String> OF_PEOPLE =
            List.of("contact_request", "contact_recipient", "feedback", "outbox", "development_mail");

    @Test
    void nothingOfANeedIsStoredLoggedOrPutIntoACookie() throws IOException, SQLException {
        Path data = RunningServer.freshFolder("desk");
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            HttpResponse<String> added =
                    DeskForms.post(server, "fi/desk", "words", "leski, 83, Iisalmi, yksinäistä", "age", "83");
            assertThat(added.statusCode()).isEqualTo(303);
            String desk = added.headers().firstValue("Location").orElseThrow().split("#", 2)[0];
            assertThat(desk).contains("age:83");
            answers.add(added);
            answers.add(DeskForms.get(server, desk));
            answers.add(DeskForms.post(server, "fi/desk", "words", "velkaantunut kvartsikelloseppä", "m", "140"));
            answers.add(DeskForms.post(server, "fi/desk", "words", "kvartsikelloseppä", "age", "kvartsivuosi"));
            answers.add(DeskForms.get(server, desk + "&s=leskien-iltakahvila&s=turvakoti&in=sv"));
            answers.add(
                    DeskForms.get(server, desk.replace("/desk", "/compare") + "&s=leskien-iltakahvila&s=turvakoti"));
            answers.add(DeskForms.get(server, "sv/list?s=leskien-iltakahvila&s=turvakoti"));
            answers.add(DeskForms.get(server, "fi/contact?service=leskien-iltakahvila&for=client"));
            answers.add(DeskForms.get(server, "fi/desk?n=c:theme:kvartsikello_age:83kvartsi"));
            assertThat(server.log()).isNotBlank().doesNotContain("kvartsi", "age:83", "c:theme:", "/desk?");
        }
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500))
                .allSatisfy(answer ->
                        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty());
        assertThat(dump(data)).contains("leskien-iltakahvila").doesNotContain("kvartsi", "age:83", "c:theme:");
        assertThat(files(data))
                .anyMatch(file -> file.text().contains("Mukana"))
                .allSatisfy(file -> assertThat(file.text()).as(file.name()).doesNotContain("kvartsi", "age:83"));
    }

    /** All of the database as statements; the tables that hold what people send are empty. */
    private static String dump(Path data) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("directory"), "sa", "");
                Statement statement = database.createStatement()) {
            for (String table : OF_PEOPLE) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
            try (ResultSet lines = statement.executeQuery("script")) {
                while (lines.next()) {
                    dump.append(lines.getString(1)).append('\n');
                }
            }
        }
        return dump.toString();
    }

    private record Kept(String name, String text) {}

    private static List<Kept> files(Path data) throws IOException {
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(new Kept(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return files;
    }
}
