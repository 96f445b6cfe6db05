package fi.mukana.directory.exchange.skos;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.MissingLibraryException;
import fi.mukana.directory.taxonomy.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads concepts from a SKOS vocabulary in Turtle ({@code .ttl}) or JSON-LD ({@code .jsonld}, {@code .json}).
 *
 * <pre>{@code
 * SkosImport read = SkosReader.of(mapping).read(Path.of("themes.ttl"));
 * Vocabulary vocabulary = Vocabulary.shipped().with(read.concepts());
 * }</pre>
 *
 * <p>Reading never fails because of what a file says: it keeps the good concepts and tells of the others, all at once. A
 * file that is not well formed gives none. Nothing is fetched from the net. Of a concept {@code skos:prefLabel},
 * {@code altLabel}, {@code hiddenLabel}, {@code broader}, {@code narrower}, {@code related}, {@code exactMatch},
 * {@code closeMatch}, {@code inScheme}, {@code topConceptOf} and, if the mapping asks for it, {@code notation} are read,
 * and nothing else; those with {@code owl:deprecated} are passed over. Labels of one language are kept in the order of
 * their letters, as SKOS knows none. Immutable and thread-safe. Finnish: <i>sanaston lukija</i>. HSDS: –. PTV: –.
 */
public final class SkosReader {

    /** The largest file that is read, bytes. */
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    /** The most statements that are read of a file. */
    public static final int MOST_STATEMENTS = 1_000_000;

    /** The longest label that is read, characters. */
    public static final int LONGEST_LABEL = 300;

    static final String TURTLE = "org.eclipse.rdf4j:rdf4j-rio-turtle:5.1.4";
    static final String JSON_LD = "com.apicatalog:titanium-json-ld:1.6.0";
    static final String JSON = "org.eclipse.parsson:parsson:1.1.7";

    /** The base of addresses where a file says none: an address that begins with it was not written in full. */
    static final String NO_BASE = "https://no-base.invalid/";

    private final SkosMapping mapping;
    private final int mostStatements;

    private SkosReader(SkosMapping mapping, int mostStatements) {
        this.mapping = requireNonNull(mapping, "mapping");
        this.mostStatements = mostStatements;
    }

    /**
     * A reader.
     *
     * @param mapping how the addresses of the files correspond to schemes and ids
     * @return the reader
     */
    public static SkosReader of(SkosMapping mapping) {
        return new SkosReader(mapping, MOST_STATEMENTS);
    }

    /** This reader with another limit, for tests. */
    SkosReader withMostStatements(int most) {
        return new SkosReader(mapping, most);
    }

    /**
     * Reads a file.
     *
     * @param file the file; its name ends with {@code .ttl}, {@code .jsonld} or {@code .json}
     * @return all concepts without an error, and the findings
     * @throws MissingLibraryException if there is no library for the format
     */
    public SkosImport read(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LARGEST_FILE + 1));
        } catch (IOException e) {
            Findings findings = new Findings(name);
            findings.error(
                    Kind.UNREADABLE,
                    0,
                    "",
                    file.toString(),
                    "The file is not there or cannot be read.",
                    "Maybe the path is spelled in another way, or it is relative to another folder.");
            return nothing(findings);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param file the name of the file, for the findings; its end tells the format
     * @param content the text in UTF-8
     * @return all concepts without an error, and the findings
     * @throws MissingLibraryException if there is no library for the format
     */
    public SkosImport read(String file, byte[] content) {
        Findings findings = new Findings(file);
        if (content.length > LARGEST_FILE) {
            findings.error(
                    Kind.TOO_LARGE,
                    0,
                    "",
                    "",
                    "The file is larger than is read, %d bytes.".formatted(LARGEST_FILE),
                    "Maybe take a part of the vocabulary.");
            return nothing(findings);
        }
        Optional<String> text = decoded(content, findings);
        Graph graph = new Graph(mostStatements);
        if (text.isEmpty() || !parse(file, text.get(), graph, findings)) {
            return nothing(findings);
        }
        ConceptsOfGraph concepts = new ConceptsOfGraph(graph, mapping, findings);
        List<Concept> kept = concepts.read();
        return new SkosImport(kept, findings.report(concepts.recordsRead(), kept.size()));
    }

    static void tellTooDeep(Findings findings) {
        findings.error(
                Kind.TOO_LARGE,
                0,
                "",
                "",
                "The file is nested deeper than is read.",
                "Maybe give each concept an address of its own instead of writing it into another.");
    }

    private boolean parse(String file, String text, Graph graph, Findings findings) {
        String name = file.toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".ttl")) {
                return with(TURTLE, () -> TurtleFile.read(text, graph, findings));
            }
            if (name.endsWith(".jsonld") || name.endsWith(".json")) {
                return with(JSON_LD, () -> JsonLdFile.read(text, graph, findings));
            }
        } catch (Graph.TooLarge e) {
            findings.error(
                    Kind.TOO_LARGE,
                    0,
                    "",
                    "",
                    "The file has more statements than are read, %d.".formatted(mostStatements),
                    "Maybe take a part of the vocabulary.");
            return false;
        }
        findings.error(
                Kind.UNREADABLE,
                0,
                "",
                file,
                "The end of the file's name tells no format.",
                "Maybe name it .ttl for Turtle or .jsonld for JSON-LD.");
        return false;
    }

    private static <T> T with(String coordinates, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NoClassDefFoundError | ExceptionInInitializerError e) {
            boolean json = String.valueOf(e.getMessage()).startsWith("jakarta/json/");
            throw new MissingLibraryException("Reading SKOS", json ? JSON : coordinates, e);
        }
    }

    private static Optional<String> decoded(byte[] content, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.error(
                    Kind.ENCODING,
                    0,
                    "",
                    "",
                    "The file is not in UTF-8.",
                    "Maybe save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private static SkosImport nothing(Findings findings) {
        return new SkosImport(List.of(), findings.report(0, 0));
    }
}
