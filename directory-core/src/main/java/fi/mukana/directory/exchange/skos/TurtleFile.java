package fi.mukana.directory.exchange.skos;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads Turtle with RDF4J. */
final class TurtleFile {

    private TurtleFile() {}

    /** Adds all statements of a text; false if it does not follow the rules of Turtle, which is told. */
    static boolean read(String text, Graph graph, Findings findings) {
        int[] line = {1};
        TurtleParser parser = new TurtleParser();
        parser.getParserConfig().set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.getParserConfig().set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.setParseLocationListener((row, column) -> line[0] = Math.max(1, Math.toIntExact(row)));
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                graph.add(
                        name(statement.getSubject()),
                        statement.getPredicate().stringValue(),
                        value(statement.getObject()),
                        line[0]);
            }
        });
        try {
            parser.parse(new StringReader(text), SkosReader.NO_BASE);
            return true;
        } catch (RDFParseException e) {
            int at = e.getLineNumber() > 0 ? Math.toIntExact(e.getLineNumber()) : line[0];
            findings.error(
                    Kind.SYNTAX,
                    at,
                    "",
                    "",
                    "The file does not follow the rules of Turtle: %s.".formatted(reason(e)),
                    "Maybe a prefix is not declared, or a full stop or quotation mark is missing before this line.");
            return false;
        } catch (StackOverflowError e) {
            SkosReader.tellTooDeep(findings);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(RDFParseException e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("\\s*\\[line [0-9]+(?:, column [0-9]+)?]$", "")
                .replaceFirst("\\.$", "");
    }

    private static String name(Resource resource) {
        return resource.isBNode() ? "_:" + resource.stringValue() : resource.stringValue();
    }

    private static Graph.Value value(Value value) {
        if (value instanceof Literal literal) {
            return new Graph.Value(literal.getLabel(), false, literal.getLanguage());
        }
        return new Graph.Value(name((Resource) value), true, Optional.empty());
    }
}
