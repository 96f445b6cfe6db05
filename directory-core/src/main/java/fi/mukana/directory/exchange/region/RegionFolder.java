package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.exchange.region.RegionFiles.Records;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads and writes region folders.
 *
 * <pre>{@code
 * RegionImport loaded = RegionFolder.load(Path.of("my-region"), LocalDate.of(2026, 3, 1));
 * Directory directory = loaded.content().directory().build();
 * }</pre>
 *
 * <p>Reading never fails because of what the files say: it keeps the good records and tells of the others. Thread-safe.
 * Finnish: <i>aluekansio</i>. HSDS: –. PTV: –.
 */
public final class RegionFolder {

    /** The largest file that is read, bytes. */
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    private RegionFolder() {}

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param today the day from which relative dates count
     * @return all records without an error, and the findings
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for the files that are there
     */
    public static RegionImport load(Path folder, LocalDate today) {
        return onDisk(folder, today, RegionReader::read);
    }

    /**
     * Reads what a folder says of the region itself: profile, areas, concepts, policy, texts and logo; its organizations,
     * services and events are passed over.
     *
     * @param folder the folder
     * @param today the day from which relative dates count
     * @return all without an error but the records, and the findings
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for the files that are there
     */
    public static RegionImport loadWithoutRecords(Path folder, LocalDate today) {
        return onDisk(folder, today, RegionReader::readWithoutRecords);
    }

    /**
     * Reads a folder among the resources of a class loader, in a jar or not.
     *
     * @param loader the class loader
     * @param folder the path of the folder, such as {@code demo/my-region}
     * @param today the day from which relative dates count
     * @return all records without an error, and the findings
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for the files that are there
     */
    public static RegionImport fromResources(ClassLoader loader, String folder, LocalDate today) {
        return amongResources(loader, folder, today, RegionReader::read);
    }

    /**
     * Reads what a folder among the resources of a class loader says of the region itself, as {@link
     * #loadWithoutRecords} does.
     *
     * @param loader the class loader
     * @param folder the path of the folder, such as {@code region}
     * @param today the day from which relative dates count
     * @return all without an error but the records, and the findings
     * @throws fi.mukana.directory.exchange.MissingLibraryException if there is no library for the files that are there
     */
    public static RegionImport fromResourcesWithoutRecords(ClassLoader loader, String folder, LocalDate today) {
        return amongResources(loader, folder, today, RegionReader::readWithoutRecords);
    }

    /**
     * Writes a folder from which {@link #load} reads equal content: all that a record holds, and dates as days. Files of
     * an earlier saving are replaced, each at once.
     *
     * @param content what to write
     * @param folder the folder; it is made if it is not there
     * @throws IllegalArgumentException if the folder holds files that would be read beside those written, such as
     *     {@code services.csv}, or if a concept has labels for which the table has no column
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void save(RegionContent content, Path folder) {
        try {
            requireNothingBeside(folder);
            Files.createDirectories(folder);
            Optional<String> profile =
                    content.profile().map(known -> NodeWriter.pretty(Shapes.PROFILE.write(known)) + "\n");
            write(folder, RegionFiles.PROFILE, profile);
            write(folder, RegionFiles.AREAS, array(content.areas(), Shapes.AREA));
            write(
                    folder,
                    RegionFiles.VOCABULARY,
                    Optional.of(content.concepts())
                            .filter(concepts -> !concepts.isEmpty())
                            .map(VocabularyFile::write));
            write(folder, Records.ORGANIZATIONS.json(), array(content.organizations(), Shapes.ORGANIZATION));
            write(folder, Records.SERVICES.json(), array(content.services(), Shapes.SERVICE));
            write(folder, Records.EVENTS.json(), array(content.events(), Shapes.EVENT));
            write(folder, content.customization());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Customization customization) throws IOException {
        write(
                folder,
                RegionFiles.POLICY,
                customization.policy().map(policy -> NodeWriter.pretty(Shapes.POLICY.write(policy)) + "\n"));
        Optional<Logo> logo = customization.logo();
        writeBytes(
                folder,
                RegionFiles.LOGO_SVG,
                logo.filter(one -> one.format() == Logo.Format.SVG).map(Logo::content));
        writeBytes(
                folder,
                RegionFiles.LOGO_PNG,
                logo.filter(one -> one.format() == Logo.Format.PNG).map(Logo::content));
        Set<String> written = new HashSet<>();
        for (Map.Entry<Language, Map<String, String>> texts :
                customization.texts().byLanguage().entrySet()) {
            write(folder, TextsFile.name(texts.getKey()), Optional.of(TextsFile.write(texts.getValue())));
            written.add(TextsFile.name(texts.getKey()));
        }
        for (String file : files(folder)) {
            if (TextsFile.isOne(file) && !written.contains(file)) {
                Files.delete(folder.resolve(file));
            }
        }
    }

    private static <T> Optional<String> array(List<T> records, Codec<T> codec) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NodeWriter.pretty(
                        new Node.Arr(0, records.stream().map(codec::write).toList())) + "\n");
    }

    private static void write(Path folder, String file, Optional<String> text) throws IOException {
        writeBytes(folder, file, text.map(written -> written.getBytes(StandardCharsets.UTF_8)));
    }

    private static void writeBytes(Path folder, String file, Optional<byte[]> content) throws IOException {
        Path target = folder.resolve(file);
        if (content.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        Files.createDirectories(requireNonNull(fresh.getParent()));
        try {
            Files.write(fresh, content.get());
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void requireNothingBeside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> beside = files(folder).stream()
                .filter(file ->
                        Stream.of(Records.values()).anyMatch(kind -> kind.isIn(file) && !file.equals(kind.json())))
                .toList();
        if (!beside.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    The folder %s holds files that would be read beside those written: %s.
                    Maybe save into an empty folder.""".formatted(folder, beside.stream().limit(5).collect(joining(", "))));
        }
    }

    /** The files of a folder and of those in it, by their names relative to it, sorted. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static RegionImport onDisk(Path folder, LocalDate today, Function<RegionReader, RegionImport> reading) {
        try {
            return RegionSource.of(folder)
                    .map(source -> reading.apply(new RegionReader(source, today)))
                    .orElseGet(() -> nothing(folder.toString(), "There is no such folder."));
        } catch (IOException | UncheckedIOException e) {
            return nothing(folder.toString(), "The folder cannot be listed.");
        }
    }

    private static RegionImport amongResources(
            ClassLoader loader, String folder, LocalDate today, Function<RegionReader, RegionImport> reading) {
        try {
            return RegionSource.of(loader, folder)
                    .map(source -> reading.apply(new RegionReader(source, today)))
                    .orElseGet(() -> nothing(folder, "There is no profile.json among the resources of this folder."));
        } catch (IOException | UncheckedIOException e) {
            return nothing(folder, "The resources of the folder cannot be listed.");
        }
    }

    private static RegionImport nothing(String folder, String cause) {
        ImportIssue issue = new ImportIssue(
                Severity.ERROR,
                Kind.UNREADABLE,
                SourcePlace.file(folder),
                Optional.of(folder),
                cause,
                "Maybe the path is spelled in another way, or it is relative to another folder.");
        return new RegionImport(RegionContent.EMPTY, new ImportReport(0, 0, List.of(issue), 0));
    }
}
