package fi.mukana.directory.webapp.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium for browser tests; Playwright never downloads one. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser shared;

    private Chromium() {}

    /**
     * Returns the browser that the tests of this run share; it is started at the first call, or skips the test loudly if
     * the machine has none. It ends with the run.
     */
    public static synchronized Browser shared() {
        if (shared == null) {
            shared = launch();
        }
        return shared;
    }

    private static Browser launch() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            String message =
                    "SKIPPED: the browser tests found no Chromium. Install one (Debian: apt-get install chromium)"
                            + " or name it with CHROMIUM_PATH=/path/to/chromium.";
            System.err.println(message);
            abort(message);
        }
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.orElseThrow())
                        .setArgs(ARGUMENTS));
    }

    /** Returns its file: CHROMIUM_PATH, else chromium, chromium-browser or google-chrome on PATH. */
    private static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
        Stream<Path> usual = Stream.of(Path.of("/usr/bin/chromium"));
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Arrays.stream(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)));
        return Stream.of(named, usual, onPath)
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
