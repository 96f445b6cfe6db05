package fi.mukana.directory.webapp.launch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the launcher starts, and where.
 *
 * <p>Arguments name the files of the build; the environment holds what the person who starts it may change:
 * {@code DIRECTORY_PORT} (1 to 65535, default 8080), {@code DIRECTORY_DATA} (a folder, made if missing),
 * {@code DIRECTORY_START_SECONDS} (how long a start may take, default 300) and {@code DIRECTORY_JAVA_OPTIONS}
 * (for the server's JVM, separated by spaces, default {@code -Xmx512m}).
 *
 * @param server the jar of the application server
 * @param war the webapp
 * @param demo the region folders of the demo, if this start may show them
 * @param region which of the demo's regions is imported where the environment names none
 * @param data the folder of the database, the index and the server's log
 * @param port the port of the loopback interface, 1 to 65535
 * @param patience how long the start may take
 * @param javaOptions options of the server's JVM, in order
 */
record LaunchSettings(
        Path server,
        Path war,
        Optional<Path> demo,
        Optional<String> region,
        Path data,
        int port,
        Duration patience,
        List<String> javaOptions) {

    static final int DEFAULT_PORT = 8080;
    static final int DEFAULT_START_SECONDS = 300;
    static final String DEFAULT_JAVA_OPTIONS = "-Xmx512m";

    LaunchSettings {
        requireNonNull(server, "server");
        requireNonNull(war, "war");
        requireNonNull(demo, "demo");
        requireNonNull(region, "region");
        requireNonNull(data, "data");
        requireNonNull(patience, "patience");
        javaOptions = List.copyOf(javaOptions);
    }

    /**
     * Reads the arguments {@code --server FILE --war FILE [--demo FILE --region ID] [--data FOLDER]} and the environment.
     *
     * @throws LaunchFailure if an argument is missing or unknown, or a number is not one or out of its range
     */
    static LaunchSettings of(String[] arguments, Map<String, String> environment) {
        Path server = null;
        Path war = null;
        Path demo = null;
        String region = null;
        Path data = Path.of("data");
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new LaunchFailure("the argument %s has no value".formatted(arguments[i]));
            }
            Path value = Path.of(arguments[i + 1]);
            switch (arguments[i]) {
                case "--server" -> server = value;
                case "--war" -> war = value;
                case "--demo" -> demo = value;
                case "--region" -> region = arguments[i + 1];
                case "--data" -> data = value;
                default ->
                    throw new LaunchFailure(
                            "the argument %s is unknown; known are --server, --war, --demo, --region and --data"
                                    .formatted(arguments[i]));
            }
        }
        if (server == null || war == null) {
            throw new LaunchFailure("the arguments --server FILE and --war FILE are needed");
        }
        if (environment.containsKey("DIRECTORY_DATA")) {
            data = Path.of(environment.get("DIRECTORY_DATA"));
        }
        return new LaunchSettings(
                server.toAbsolutePath().normalize(),
                war.toAbsolutePath().normalize(),
                Optional.ofNullable(demo).map(path -> path.toAbsolutePath().normalize()),
                Optional.ofNullable(region),
                data.toAbsolutePath().normalize(),
                number(environment, "DIRECTORY_PORT", DEFAULT_PORT, 65_535),
                Duration.ofSeconds(number(environment, "DIRECTORY_START_SECONDS", DEFAULT_START_SECONDS, 86_400)),
                List.of(environment
                        .getOrDefault("DIRECTORY_JAVA_OPTIONS", DEFAULT_JAVA_OPTIONS)
                        .strip()
                        .split("\\s+")));
    }

    private static int number(Map<String, String> environment, String name, int otherwise, int highest) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        throw new LaunchFailure("%s is \"%s\"; it must be a whole number from 1 to %d".formatted(name, value, highest));
    }

    /** Returns the address at which people reach the webapp. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Returns the file to which the server's own output goes. */
    Path log() {
        return data.resolve("server.log");
    }

    /** Returns the file in which the webapp says why it could not start. */
    Path failureFile() {
        return data.resolve("start-failure.txt");
    }
}
