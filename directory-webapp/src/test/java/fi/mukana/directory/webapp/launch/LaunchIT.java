package fi.mukana.directory.webapp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command's promise: an address that answers, or one sentence and a non-zero exit; nothing left behind. */
class LaunchIT {

    private static final String DIED = "Mukana Directory did not start: ";

    @TempDir
    private Path data;

    private final List<Process> launched = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        launched.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @Test
    void aPortInUseIsToldBeforeAnythingStarts() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = endOf(launch(holder.getLocalPort(), Map.of()));

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.output())
                    .singleElement()
                    .asString()
                    .startsWith(DIED + "port " + holder.getLocalPort() + " of this machine is in use")
                    .contains("DIRECTORY_PORT=");
        }
        assertThat(data.resolve("server.log")).doesNotExist();
    }

    @Test
    void aDatabaseLockedByAnotherProcessIsTold() throws Exception {
        try (Connection holder = database()) {
            assertThat(holder.isValid(1)).isTrue();
            Ended ended = endOf(launch(freePort(), Map.of()));

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.output())
                    .singleElement()
                    .asString()
                    .startsWith(DIED + "the database ")
                    .contains("is locked by another process")
                    .contains("DIRECTORY_DATA");
        }
    }

    @Test
    void aBrokenMigrationIsTold() throws Exception {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("create table left_by_another_program (id integer)");
        }
        Ended ended = endOf(launch(freePort(), Map.of()));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output())
                .singleElement()
                .asString()
                .startsWith(DIED + "the migration of the database ")
                .contains("non-empty schema");
    }

    @Test
    void productionWithoutItsSettingsNamesThemAll() throws Exception {
        Ended ended = endOf(launch(freePort(), Map.of("DIRECTORY_MODE", "production")));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output())
                .singleElement()
                .asString()
                .contains("directory.mail.host", "directory.mail.from", "directory.secret");
    }

    @Test
    void aStartedWebappListensOnLoopbackAndEndsWithItsLauncher() throws Exception {
        int port = freePort();
        Process launcher = launch(port, Map.of());
        String line = launcher.inputReader().readLine();

        assertThat(line).isEqualTo("Mukana Directory is ready: http://localhost:%d/ (Ctrl-C stops)", port);
        assertThat(statusOf(port, "/health/ready")).isEqualTo(200);
        List<ProcessHandle> servers = launcher.descendants().toList();
        assertThat(servers).hasSize(1);

        launcher.destroy();

        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(servers.get(0).isAlive()).isFalse();
    }

    @Test
    void aRegionComesFromAFolderAloneAndIsNotMistakenForAnotherAfterwards() throws Exception {
        Map<String, String> folder = Map.of("DIRECTORY_REGION_FOLDER", System.getProperty("directory.ownregion"));
        int port = freePort();
        Process launcher = launch(port, folder);
        assertThat(launcher.inputReader().readLine()).startsWith("Mukana Directory is ready");
        assertThat(bodyOf(port, "/sv/")).contains("Kajanalands hjälpbod");
        assertThat(bodyOf(port, "/fi/crisis")).contains("Aallon puhelin", "112");
        assertThat(bodyOf(port, "/look.css")).contains("#3d5a1e");
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();

        Ended ended = endOf(launch(freePort(), Map.of("DIRECTORY_REGION", "lappi")));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output())
                .singleElement()
                .asString()
                .contains("holds the region \"kainuu\"", "DIRECTORY_REGION", "\"lappi\"", "DIRECTORY_DATA");
    }

    private Process launch(int port, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("directory.classes"),
                Launch.class.getName(),
                "--server",
                System.getProperty("payara.microJar"),
                "--war",
                System.getProperty("directory.war"),
                "--data",
                data.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("DIRECTORY_"));
        builder.environment().put("DIRECTORY_PORT", Integer.toString(port));
        builder.environment().put("DIRECTORY_JAVA_OPTIONS", "-Xmx512m -XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        launched.add(process);
        return process;
    }

    private static Ended endOf(Process process) throws IOException, InterruptedException {
        List<String> output = process.inputReader().lines().toList();
        return new Ended(process.waitFor(), output);
    }

    private Connection database() throws SQLException, IOException {
        Files.createDirectories(data);
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("directory"), "sa", "");
    }

    private static int freePort() throws IOException {
        for (int port = 8110; port < 8150; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // taken: the next one
            }
        }
        throw new IOException("No port from 8110 to 8149 is free.");
    }

    private static int statusOf(int port, String path) throws IOException, InterruptedException {
        return answerTo(port, path).statusCode();
    }

    private static String bodyOf(int port, String path) throws IOException, InterruptedException {
        return answerTo(port, path).body();
    }

    private static HttpResponse<String> answerTo(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private record Ended(int status, List<String> output) {}
}
