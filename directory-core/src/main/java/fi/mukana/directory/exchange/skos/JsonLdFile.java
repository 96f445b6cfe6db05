package fi.mukana.directory.exchange.skos;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.MissingLibraryException;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON-LD with Titanium; a context that would have to be fetched is refused. */
final class JsonLdFile {

    private JsonLdFile() {}

    /** Adds all statements of a text; false if it does not follow the rules of JSON or JSON-LD, which is told. */
    static boolean read(String text, Graph graph, Findings findings) {
        Optional<JsonStructure> json = json(text, findings);
        List<URI> asked = new ArrayList<>();
        try {
            if (json.isPresent()) {
                JsonLd.toRdf(JsonDocument.of(json.get()))
                        .base(URI.create(SkosReader.NO_BASE))
                        .loader((uri, options) -> {
                            asked.add(uri);
                            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED);
                        })
                        .provide(consumer(graph));
            }
            return json.isPresent();
        } catch (JsonLdError e) {
            tell(e, asked, findings);
            return false;
        } catch (StackOverflowError e) {
            SkosReader.tellTooDeep(findings);
            return false;
        }
    }

    private static Optional<JsonStructure> json(String text, Findings findings) {
        try (JsonReader reader = provider().createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonStructure structure) {
                return Optional.of(structure);
            }
            findings.error(
                    Kind.SYNTAX,
                    0,
                    "",
                    "",
                    "The file is JSON, but no object or array.",
                    "Maybe it is not a vocabulary.");
        } catch (JsonParsingException e) {
            findings.error(
                    Kind.SYNTAX,
                    Math.max(1, Math.toIntExact(e.getLocation().getLineNumber())),
                    "",
                    "",
                    "The file is not well-formed JSON.",
                    "Maybe a comma or bracket is missing on this line or the one before it, or the file was cut off.");
        } catch (MissingLibraryException e) {
            throw e;
        } catch (RuntimeException e) {
            // how Parsson refuses what is nested too deep is no type of its own
            SkosReader.tellTooDeep(findings);
        }
        return Optional.empty();
    }

    private static JsonProvider provider() {
        try {
            return JsonProvider.provider();
        } catch (JsonException e) {
            throw new MissingLibraryException("Reading JSON-LD", SkosReader.JSON, e);
        }
    }

    private static RdfQuadConsumer consumer(Graph graph) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graphName) {
                boolean literal = RdfQuadConsumer.isLiteral(datatype, language, direction);
                graph.add(subject, predicate, new Graph.Value(object, !literal, Optional.ofNullable(language)), 0);
                return this;
            }
        };
    }

    private static void tell(JsonLdError error, List<URI> asked, Findings findings) {
        if (!asked.isEmpty()) {
            findings.error(
                    Kind.BAD_VALUE,
                    0,
                    "@context",
                    asked.get(0).toString(),
                    "The file names a context that would have to be fetched; nothing is fetched.",
                    "Maybe write the context into the file, or take the vocabulary as Turtle.");
            return;
        }
        findings.error(
                Kind.SYNTAX,
                0,
                "",
                String.valueOf(error.getCode()),
                "The file does not follow the rules of JSON-LD: %s"
                        .formatted(String.valueOf(error.getCode().toMessage())),
                "Maybe a keyword such as @id, @type or @language has a value of the wrong kind.");
    }
}
