package fi.mukana.directory.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The war of a region's own, E10 of the examples, built by Maven as a stranger would: from its own pom, with an empty
 * local repository into which this project's artifacts were put. Third-party artifacts come from where this build keeps
 * them, so that nothing is downloaded.
 */
public final class OwnWar {

    private static final String VERSION = System.getProperty("project.version", "");
    private static @Nullable Path built;

    private OwnWar() {}

    /** Returns the war; it is built at the first call. */
    public static synchronized Path file() {
        if (built == null) {
            try {
                built = build(RunningServer.freshFolder("own-war-build"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Maven built the war.", e);
            }
        }
        return built;
    }

    private static Path build(Path work) throws IOException, InterruptedException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Path sources = Path.of(System.getProperty("directory.ownwar"));
        Path project = work.resolve("own-war");
        copy(sources.resolve("pom.xml"), project.resolve("pom.xml"));
        copy(sources.resolve("src"), project.resolve("src"));
        copy(
                Path.of(System.getProperty("directory.ownregion")),
                work.resolve("region").resolve("kainuu"));
        Path repository = work.resolve("repository");
        install(repository, "mukana-directory", root, "pom");
        install(repository, "directory-core", root.resolve("directory-core"), "jar");
        install(repository, "directory-webapp", root.resolve("directory-webapp"), "war");
        Path settings = Files.writeString(work.resolve("settings.xml"), """
                <settings>
                  <mirrors><mirror>
                    <id>kept</id><mirrorOf>*</mirrorOf><url>%s</url>
                  </mirror></mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("settings.localRepository")).toUri()));
        Path output = work.resolve("output.txt");
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-q",
                        "-B",
                        "-s",
                        settings.toString(),
                        "-gs",
                        settings.toString(),
                        "-Dmaven.repo.local=" + repository,
                        "package")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().remove("MAVEN_OPTS");
        Process process = maven.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return project.resolve("target").resolve("apuaitta.war");
    }

    /** Puts an artifact into the empty repository as the install plugin does: its flattened pom, and its file. */
    private static void install(Path repository, String artifact, Path module, String packaging) throws IOException {
        Path folder =
                repository.resolve("fi/mukana/directory").resolve(artifact).resolve(VERSION);
        String name = artifact + "-" + VERSION;
        copy(module.resolve(".flattened-pom.xml"), folder.resolve(name + ".pom"));
        if (packaging.equals("jar")) {
            copy(module.resolve("target").resolve(name + ".jar"), folder.resolve(name + ".jar"));
        } else if (packaging.equals("war")) {
            copy(Path.of(System.getProperty("directory.war")), folder.resolve(name + ".war"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        }
    }
}
