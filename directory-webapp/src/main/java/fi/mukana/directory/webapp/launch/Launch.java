package fi.mukana.directory.webapp.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the reference webapp in demo mode on this machine's loopback interface and stays until it is stopped.
 *
 * <p>A start ends in one of two ways: one line that says where the webapp answers, or one sentence that says why
 * it does not and an exit status other than zero. The server is a child process whose output goes to
 * {@code server.log} in the data folder; SIGTERM or Ctrl-C stops both.
 */
public final class Launch {

    /** The address that the server binds to, 127.0.0.1. */
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** How long a server that calls itself ready may take until the webapp answers. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    /** A health check of the webapp's own: an empty server answers "UP" as well. */
    private static final String OWN_CHECK = "directory-index";

    private final LaunchSettings settings;
    private final PrintStream out;
    private volatile boolean stopping;

    private Launch(LaunchSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Starts the webapp and stays until it ends.
     *
     * @param arguments {@code --server FILE --war FILE [--demo FILE --region ID] [--data FOLDER]}
     */
    public static void main(String[] arguments) {
        int status;
        try {
            status = new Launch(LaunchSettings.of(arguments, System.getenv()), System.out).run();
        } catch (LaunchFailure e) {
            System.err.println("Mukana Directory did not start: " + e.getMessage() + ".");
            System.err.flush();
            status = 1;
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run() {
        requireFile(settings.server(), "the application server");
        requireFile(settings.war(), "the webapp");
        requireFreePort();
        Process server = start();
        Thread stop = new Thread(() -> stop(server), "stop-server");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            waitUntilReady(server);
        } catch (LaunchFailure e) {
            stop(server);
            throw e;
        }
        out.println("Mukana Directory is ready: " + settings.address() + " (Ctrl-C stops)");
        out.flush();
        int status = waitFor(server);
        if (stopping) {
            return 0;
        }
        System.err.println("Mukana Directory stopped by itself with exit status " + status + "; its log is "
                + settings.log() + ".");
        return status == 0 ? 1 : status;
    }

    private static void requireFile(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailure(what + " is missing at " + file + "; build it first");
        }
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket(settings.port(), 1, InetAddress.getByAddress(LOOPBACK))) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "port %d of this machine is in use (%s); stop the program that holds it, or choose another port with DIRECTORY_PORT=%d"
                            .formatted(settings.port(), e.getMessage(), settings.port() % 65_535 + 1));
        }
    }

    private Process start() {
        try {
            Files.createDirectories(settings.data());
            Files.deleteIfExists(settings.failureFile());
            if (Files.exists(settings.log())) {
                Files.move(
                        settings.log(), settings.data().resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.redirectErrorStream(true);
            builder.redirectOutput(settings.log().toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
            Map<String, String> child = builder.environment();
            child.putIfAbsent("DIRECTORY_MODE", "demo");
            child.put("DIRECTORY_DATA", settings.data().toString());
            child.putIfAbsent(
                    "DIRECTORY_DB_URL", "jdbc:h2:file:" + settings.data().resolve("directory") + ";LOCK_TIMEOUT=20000");
            if (settings.demo().isPresent() && "demo".equals(child.get("DIRECTORY_MODE"))) {
                child.putIfAbsent("DIRECTORY_DEMO", settings.demo().get().toString());
                settings.region().ifPresent(region -> child.putIfAbsent("DIRECTORY_DEMO_REGION", region));
            }
            child.putIfAbsent("DIRECTORY_PUBLIC_ADDRESS", settings.address());
            return builder.start();
        } catch (IOException e) {
            throw new LaunchFailure("the data folder %s or the server's process cannot be used (%s)"
                    .formatted(settings.data(), e.getMessage()));
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.javaOptions().stream().filter(option -> !option.isEmpty()).forEach(command::add);
        command.add("-Ddirectory.start.failure=" + settings.failureFile());
        command.add("-Ddirectory.launcher.pid=" + ProcessHandle.current().pid());
        // without it the server's health answers "UP" while nothing is deployed
        command.add("-Dmp.health.default.readiness.empty.response=DOWN");
        command.add("-jar");
        command.add(settings.server().toString());
        command.addAll(List.of("--deploy", settings.war().toString()));
        command.addAll(List.of("--contextroot", "/"));
        command.addAll(List.of("--port", Integer.toString(settings.port())));
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", preBootCommands().toString()));
        return command;
    }

    /** Writes the commands that bind the server to loopback to a file, as the server wants them. */
    private Path preBootCommands() throws IOException {
        Path file = settings.data().resolve("pre-boot-commands.txt");
        try (InputStream commands = Launch.class.getResourceAsStream("/pre-boot-commands.txt")) {
            if (commands == null) {
                throw new LaunchFailure("pre-boot-commands.txt is missing beside the launcher's classes");
            }
            Files.copy(commands, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private void waitUntilReady(Process server) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + settings.port() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + settings.patience().toNanos();
        long serverReadySince = 0;
        while (System.nanoTime() < deadline) {
            Optional<String> told = failureTold();
            if (told.isPresent()) {
                throw new LaunchFailure(told.get());
            }
            if (!server.isAlive()) {
                throw new LaunchFailure(failureTold()
                        .orElse("the server ended with exit status %d; its log is %s"
                                .formatted(server.exitValue(), settings.log())));
            }
            if (answers(client, ready)) {
                return;
            }
            if (serverReadySince == 0 && serverCallsItselfReady()) {
                serverReadySince = System.nanoTime();
            }
            if (serverReadySince != 0 && System.nanoTime() - serverReadySince > GRACE.toNanos()) {
                throw new LaunchFailure(failureTold()
                        .orElse("the server runs but the webapp in it could not be deployed; the cause is in "
                                + settings.log()));
            }
            pause();
        }
        throw new LaunchFailure(
                "the webapp was not ready after %d seconds; its log is %s; a longer wait can be set with DIRECTORY_START_SECONDS"
                        .formatted(settings.patience().toSeconds(), settings.log()));
    }

    private Optional<String> failureTold() {
        try {
            if (Files.exists(settings.failureFile())) {
                String sentence = Files.readString(settings.failureFile()).strip();
                // the webapp moves the finished file into place, so what is there is whole
                return Optional.of(sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "the cause in " + settings.failureFile() + " could not be read (" + e.getMessage() + ")");
        }
    }

    private boolean serverCallsItselfReady() {
        try {
            String log = new String(Files.readAllBytes(settings.log()), StandardCharsets.UTF_8);
            return log.contains(" ready in ") && log.contains("Payara Micro");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains(OWN_CHECK);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("the start was interrupted");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("the start was interrupted");
        }
    }

    private int waitFor(Process server) {
        try {
            return server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(server);
            return 0;
        }
    }

    private void stop(Process server) {
        stopping = true;
        server.destroy();
        try {
            if (!server.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
