package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into nodes that know their lines; the only class that uses Jakarta JSON.
 *
 * <p>The elements of an array are read one by one, so that one that is not well formed does not take the others with it.
 */
final class JsonReader {

    /** Objects and arrays within one another deeper than this are not read. */
    static final int DEEPEST = 32;

    private final String file;
    private final Issues issues;

    JsonReader(String file, Issues issues) {
        this.file = file;
        this.issues = issues;
    }

    /**
     * An element of an array.
     *
     * @param pointer its JSON pointer
     * @param node the element, empty if it is not well formed
     * @param id the id that stands in it, also where it is not well formed
     */
    record Element(String pointer, Optional<Node> node, Optional<String> id) {}

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]+)\"");

    /** The elements of the array that the text must be. */
    List<Element> elements(String text) {
        List<Element> elements = new ArrayList<>();
        ElementScanner scanner = new ElementScanner(text);
        if (!scanner.atArray()) {
            tell(
                    Kind.WRONG_TYPE,
                    scanner.line(),
                    "",
                    scanner.next(),
                    "The file must hold an array of records.",
                    "Maybe put [ before the first record and ] after the last.");
            return elements;
        }
        while (scanner.hasNext()) {
            ElementScanner.Chunk chunk = scanner.take();
            String pointer = "/" + elements.size();
            Matcher id = ID.matcher(chunk.text());
            elements.add(new Element(
                    pointer,
                    parse(chunk.text(), chunk.line(), pointer),
                    id.find() ? Optional.of(id.group(1)) : Optional.empty()));
        }
        scanner.complaint()
                .ifPresent(complaint ->
                        tell(Kind.SYNTAX, scanner.line(), "", scanner.next(), complaint.cause(), complaint.cure()));
        return elements;
    }

    /** The single value that the text must be. */
    Optional<Node> value(String text) {
        return parse(text, 1, "");
    }

    private Optional<Node> parse(String text, int firstLine, String pointer) {
        int before = issues.errors();
        try (JsonParser parser = Library.PROVIDER.createParser(new StringReader(text))) {
            if (!parser.hasNext()) {
                tell(Kind.SYNTAX, firstLine, pointer, "", "There is no value.", "Maybe a comma too many.");
                return Optional.empty();
            }
            Node node = node(parser, parser.next(), firstLine - 1, pointer, 0);
            if (parser.hasNext()) {
                parser.next();
                throw new JsonParsingException("more than one value", parser.getLocation());
            }
            return issues.errors() == before ? Optional.of(node) : Optional.empty();
        } catch (TooDeep e) {
            tell(
                    Kind.TOO_LARGE,
                    e.line,
                    pointer,
                    "",
                    "Objects and arrays stand more than %d deep within one another.".formatted(DEEPEST),
                    "Maybe a bracket too many was opened.");
        } catch (JsonParsingException e) {
            malformed(text, firstLine, pointer, e.getLocation());
        } catch (JsonException e) {
            malformed(text, firstLine, pointer, null);
        }
        return Optional.empty();
    }

    private Node node(JsonParser parser, JsonParser.Event event, int linesBefore, String pointer, int depth) {
        int line = (int) parser.getLocation().getLineNumber() + linesBefore;
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        return switch (event) {
            case START_OBJECT -> {
                Map<String, Node> members = new LinkedHashMap<>();
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_OBJECT; next = parser.next()) {
                    String key = parser.getString();
                    int keyLine = (int) parser.getLocation().getLineNumber() + linesBefore;
                    String memberPointer =
                            pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                    Node member = node(parser, parser.next(), linesBefore, memberPointer, depth + 1);
                    if (members.putIfAbsent(key, member) != null) {
                        tell(
                                Kind.DUPLICATE_KEY,
                                keyLine,
                                memberPointer,
                                key,
                                "The key \"%s\" stands twice in one object.".formatted(key),
                                "Maybe leave one of the two out.");
                    }
                }
                yield new Node.Obj(line, members);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
                    items.add(node(parser, next, linesBefore, pointer + "/" + items.size(), depth + 1));
                }
                yield new Node.Arr(line, items);
            }
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER -> new Node.Num(line, parser.getString());
            case VALUE_TRUE -> new Node.Bool(line, true);
            case VALUE_FALSE -> new Node.Bool(line, false);
            default -> new Node.Nil(line);
        };
    }

    private void malformed(String text, int firstLine, String pointer, @Nullable JsonLocation location) {
        int line = location == null ? 1 : (int) Math.max(1, location.getLineNumber());
        int offset = location == null ? 0 : (int) Math.min(Math.max(0, location.getStreamOffset() - 1), text.length());
        String rest = text.substring(offset).stripLeading();
        String before = text.substring(0, offset).stripTrailing();
        String next = rest.isEmpty() ? "the end" : "\"" + rest.charAt(0) + "\"";
        String cure = "Maybe a comma, a colon, a quotation mark or a bracket is missing or too many just before.";
        String after = rest.startsWith(",") ? rest.substring(1).stripLeading() : before.endsWith(",") ? rest : "";
        if (after.startsWith("}") || after.startsWith("]")) {
            cure = "Maybe take away the comma before it.";
        } else if (rest.startsWith("'") || rest.startsWith("“") || rest.startsWith("”")) {
            cure = "Maybe write \" around texts.";
        } else if (rest.startsWith("/") || rest.startsWith("#")) {
            cure = "Maybe take away the comment: JSON knows none.";
        } else if (rest.isEmpty()) {
            cure = "Maybe a closing bracket or quotation mark is missing.";
        }
        tell(
                Kind.SYNTAX,
                firstLine - 1 + line,
                pointer,
                next,
                "The JSON is not well formed here (character %d of the record or file).".formatted(offset + 1),
                cure);
    }

    private void tell(Kind kind, int line, String pointer, String value, String cause, String cure) {
        issues.add(new ImportIssue(
                Severity.ERROR,
                kind,
                new SourcePlace(file, Optional.of(line), pointer),
                Optional.of(value).filter(shown -> !shown.isEmpty()),
                cause,
                cure));
    }

    /** Found once; where it is missing, each use fails with a linkage error. */
    private static final class Library {
        private static final JsonProvider PROVIDER = JsonProvider.provider();
    }

    private static final class TooDeep extends RuntimeException {
        private final int line;

        TooDeep(int line) {
            super("deeper than " + DEEPEST, null, false, false);
            this.line = line;
        }
    }
}
