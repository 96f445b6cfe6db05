package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The programs of the README are built and run as a stranger would: from an empty local repository into which only this
 * project's own artifacts were installed. Third-party jars come from where this build itself keeps them, so that nothing
 * is downloaded.
 */
class EmbeddingIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path WORK = Path.of("target", "embedding").toAbsolutePath();
    private static final Path REPOSITORY = WORK.resolve("repository");
    private static final String VERSION = System.getProperty("project.version", "");
    private static final String PARSSON = "org.eclipse.parsson:parsson:1.1.7";
    private static final String JSON_API = "jakarta.json:jakarta.json-api:2.1.3";
    private static final String FASTCSV = "de.siegmar:fastcsv:4.1.0";

    /** The consumers: the program of the README that each is, and what it depends on. */
    private static final Map<String, List<String>> CONSUMERS = new LinkedHashMap<>();

    static {
        CONSUMERS.put("core", List.of("core", "fi.mukana.directory:directory-core"));
        CONSUMERS.put(
                "search",
                List.of("search", "fi.mukana.directory:directory-core", "fi.mukana.directory:directory-search"));
        CONSUMERS.put("region", List.of("region", "fi.mukana.directory:directory-core", PARSSON, FASTCSV));
        CONSUMERS.put("no-json", List.of("region", "fi.mukana.directory:directory-core"));
        CONSUMERS.put("no-json-provider", List.of("region", "fi.mukana.directory:directory-core", JSON_API));
        CONSUMERS.put("no-csv", List.of("region", "fi.mukana.directory:directory-core", PARSSON));
    }

    @BeforeAll
    static void buildConsumers() throws Exception {
        delete(WORK);
        install("mukana-directory", ROOT, "pom");
        install("directory-core", ROOT.resolve("directory-core"), "jar");
        install("directory-search", ROOT.resolve("directory-search"), "jar");
        for (Map.Entry<String, List<String>> consumer : CONSUMERS.entrySet()) {
            Path folder = WORK.resolve(consumer.getKey());
            String program = program(consumer.getValue().get(0));
            Path source = folder.resolve("src/main/java").resolve(className(program) + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, program);
            Files.writeString(
                    folder.resolve("pom.xml"),
                    pom(
                            consumer.getKey(),
                            consumer.getValue().subList(1, consumer.getValue().size())));
        }
        Files.writeString(WORK.resolve("pom.xml"), aggregator());
        Files.writeString(WORK.resolve("settings.xml"), settings());
        Ran build = run(
                WORK,
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-s",
                "settings.xml",
                "-gs",
                "settings.xml",
                "-Dmaven.repo.local=" + REPOSITORY,
                "process-classes");
        assertThat(build.status()).as(build.output()).isZero();
    }

    @Test
    void coreAloneRanksAndTellsWhyNot() throws Exception {
        Ran ran = start("core");

        assertThat(ran.status()).as(ran.output()).isZero();
        assertThat(ran.output())
                .containsPattern("(?m)^\\d+ Leskien iltakahvila$")
                .containsPattern("(?m)^  \\d+ .*yksinäisyys")
                .containsPattern("(?m)^not nuorten-ilta: .*13–20");
        assertThat(classPath("core")).singleElement().asString().contains("directory-core");
    }

    @Test
    void coreWithSearchFindsInflectedPartsOfCompounds() throws Exception {
        Ran ran = start("search");

        assertThat(ran.status()).as(ran.output()).isZero();
        assertThat(ran.output()).containsPattern("(?m)^\\d+ Asiointikyydit kylille$");
    }

    @Test
    void aRegionFolderIsReadWithItsLibraries() throws Exception {
        Ran ran = start("region", region(true).toString());

        assertThat(ran.status()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("3 of 3 records taken in, 0 errors, 0 warnings.", "1 services");
    }

    @Test
    void withoutALibraryForJsonTheErrorNamesIt() throws Exception {
        for (String consumer : List.of("no-json", "no-json-provider")) {
            Ran ran = start(consumer, region(false).toString());

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.output())
                    .contains("MissingLibraryException: Reading JSON needs a library")
                    .contains("Maybe add the dependency " + PARSSON);
        }
    }

    @Test
    void withoutALibraryForCsvTheErrorNamesItAndFoldersWithoutTablesAreRead() throws Exception {
        Ran ran = start("no-csv", region(true).toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.output())
                .contains("MissingLibraryException: Reading CSV needs a library")
                .contains("Maybe add the dependency " + FASTCSV);

        Ran withoutTable = start("no-csv", region(false).toString());
        assertThat(withoutTable.status()).as(withoutTable.output()).isZero();
    }

    private static Path region(boolean withTable) throws IOException {
        Path folder = Files.createDirectories(WORK.resolve(withTable ? "folder-csv" : "folder-json"));
        Files.writeString(folder.resolve("profile.json"), """
                {"id": "koe", "name": {"fi": "Koe"}, "publisher": {"fi": "Koe ry"}, "areas": ["region:11"]}
                """);
        Files.writeString(folder.resolve("organizations.json"), """
                [{"id": "koe-ry", "name": {"fi": "Koe ry"}}]
                """);
        if (withTable) {
            Files.writeString(folder.resolve("services.csv"), "id,organization,name_fi\nkahvila,koe-ry,Kahvila\n");
        }
        return folder;
    }

    /** What a program gave: its exit status and what it wrote. */
    private record Ran(int status, String output) {}

    private static Ran start(String consumer, String... arguments) throws Exception {
        Path folder = WORK.resolve(consumer);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder.resolve("target/classes")
                        + File.pathSeparator
                        + String.join(File.pathSeparator, classPath(consumer)),
                className(
                        program(Objects.requireNonNull(CONSUMERS.get(consumer)).get(0)))));
        command.addAll(List.of(arguments));
        return run(folder, command.toArray(String[]::new));
    }

    private static List<String> classPath(String consumer) throws IOException {
        String written = Files.readString(WORK.resolve(consumer).resolve("target/classpath"))
                .strip();
        return List.of(written.split(Pattern.quote(File.pathSeparator), -1));
    }

    private static Ran run(Path folder, String... command) throws Exception {
        Path output = Files.createTempFile(WORK, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_OPTS");
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ran(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static String program(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- embed: " + name + " -->\\s*```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).as("the program \"%s\" of the README", name).isTrue();
        return block.group(1);
    }

    private static String className(String program) {
        Matcher name = Pattern.compile("public class (\\w+)").matcher(program);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    /** Puts an artifact into the empty repository as the install plugin does: its flattened pom, and its jar. */
    private static void install(String artifact, Path module, String packaging) throws IOException {
        Path folder =
                REPOSITORY.resolve("fi/mukana/directory").resolve(artifact).resolve(VERSION);
        Files.createDirectories(folder);
        String name = artifact + "-" + VERSION;
        Files.copy(module.resolve(".flattened-pom.xml"), folder.resolve(name + ".pom"));
        if (packaging.equals("jar")) {
            Files.copy(module.resolve("target").resolve(name + ".jar"), folder.resolve(name + ".jar"));
        }
    }

    private static String aggregator() {
        StringBuilder modules = new StringBuilder();
        CONSUMERS
                .keySet()
                .forEach(name -> modules.append("<module>").append(name).append("</module>"));
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId><artifactId>consumers</artifactId><version>1</version>
                  <packaging>pom</packaging>
                  <modules>%s</modules>
                </project>
                """.formatted(modules);
    }

    private static String pom(String name, List<String> dependencies) {
        StringBuilder listed = new StringBuilder();
        for (String dependency : dependencies) {
            String[] parts = dependency.split(":", -1);
            listed.append("<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>"
                    .formatted(parts[0], parts[1], parts.length < 3 ? "" : "<version>" + parts[2] + "</version>"));
        }
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId><artifactId>%s</artifactId><version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencyManagement><dependencies><dependency>
                    <groupId>fi.mukana.directory</groupId><artifactId>mukana-directory</artifactId>
                    <version>%s</version><type>pom</type><scope>import</scope>
                  </dependency></dependencies></dependencyManagement>
                  <dependencies>%s</dependencies>
                  <build><plugins>
                    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
                    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
                    <plugin>
                      <artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
                      <executions><execution>
                        <phase>process-classes</phase><goals><goal>build-classpath</goal></goals>
                        <configuration><outputFile>target/classpath</outputFile></configuration>
                      </execution></executions>
                    </plugin>
                  </plugins></build>
                </project>
                """.formatted(name, VERSION, listed);
    }

    private static String settings() {
        return """
                <settings>
                  <mirrors><mirror>
                    <id>kept</id><mirrorOf>*</mirrorOf><url>%s</url>
                  </mirror></mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("settings.localRepository")).toUri());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                    try {
                        Files.delete(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
