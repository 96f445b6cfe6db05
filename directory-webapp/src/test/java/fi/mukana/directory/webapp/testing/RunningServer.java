package fi.mukana.directory.webapp.testing;

import fi.mukana.directory.webapp.launch.Launch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The built war in a server of its own on loopback, started by the run command's launcher.
 *
 * <p>{@link #shared()} is one server for all tests of a run that only read or that add what nobody else looks at:
 * demo mode, the demo region, H2. A test that stops, kills or configures a server starts its own.
 */
public final class RunningServer implements AutoCloseable {

    private static final int FIRST_PORT = 8150;
    private static final int LAST_PORT = 8199;
    private static @Nullable RunningServer shared;

    private final Process launcher;
    private final int port;
    private final Path data;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RunningServer(Process launcher, int port, Path data) {
        this.launcher = launcher;
        this.port = port;
        this.data = data;
    }

    /** Returns the server that the tests of this run share; it is started at the first call and stopped at the end. */
    public static synchronized RunningServer shared() {
        if (shared == null) {
            RunningServer server = start(freshFolder("shared"), Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-shared-server"));
            shared = server;
        }
        return shared;
    }

    /**
     * Starts a server with the demo.
     *
     * @param data its data folder; start again with the same one to restart on the same database
     * @param environment variables on top of demo mode's, such as {@code DIRECTORY_DB_URL}
     * @throws IllegalStateException if it does not become ready; the message holds what the launcher said
     */
    public static RunningServer start(Path data, Map<String, String> environment) {
        return start(Path.of(System.getProperty("directory.war")), data, environment);
    }

    /**
     * Starts a server with another war than the built one.
     *
     * @param war the war
     * @param data its data folder
     * @param environment variables on top of demo mode's
     * @throws IllegalStateException if it does not become ready; the message holds what the launcher said
     */
    public static RunningServer start(Path war, Path data, Map<String, String> environment) {
        try {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("directory.classes"),
                    Launch.class.getName(),
                    "--server",
                    System.getProperty("payara.microJar"),
                    "--war",
                    war.toString(),
                    "--demo",
                    System.getProperty("directory.demo"),
                    "--region",
                    System.getProperty("directory.region"),
                    "--data",
                    data.toString());
            builder.environment().keySet().removeIf(name -> name.startsWith("DIRECTORY_"));
            builder.environment().put("DIRECTORY_PORT", Integer.toString(port));
            builder.environment().put("DIRECTORY_JAVA_OPTIONS", "-Xmx512m -XX:TieredStopAtLevel=1");
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            Process launcher = builder.start();
            BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            if (line == null || !line.startsWith("Mukana Directory is ready")) {
                throw new IllegalStateException("The server for the tests did not start: " + line);
            }
            return new RunningServer(launcher, port, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a folder that does not exist yet, below the build's.
     *
     * @param name what it is for
     */
    public static Path freshFolder(String name) {
        try {
            Path parent = Path.of(System.getProperty("directory.workdir"));
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address with a slash at its end, such as {@code http://localhost:8150/}. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Returns the data folder, with {@code server.log} in it. */
    public Path data() {
        return data;
    }

    /** Returns the process of the server, the launcher's only child. */
    public ProcessHandle process() {
        return launcher.descendants()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server has ended. Its log: " + data));
    }

    /** Returns what the server has logged so far. */
    public String log() {
        try {
            return new String(Files.readAllBytes(data.resolve("server.log")), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks for an address.
     *
     * @param path path and query below the server's address, without the first slash
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /**
     * Posts JSON.
     *
     * @param path path below the server's address, without the first slash
     * @param json the body
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /**
     * Sends any request.
     *
     * @param request a request to {@link #address()} or below
     */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the server.", e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Ends the server as a power cut would (SIGKILL), and its launcher. */
    public void kill() {
        List<ProcessHandle> servers = launcher.descendants().toList();
        servers.forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        servers.forEach(server -> server.onExit().join());
        launcher.onExit().join();
    }

    /** Stops the server as an operator would (SIGTERM). */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // taken: the next one
            }
        }
        throw new IOException("No port from %d to %d is free.".formatted(FIRST_PORT, LAST_PORT));
    }
}
