package fi.mukana.directory.exchange.region;

import java.util.Optional;

/**
 * Cuts the text of a JSON array into its elements without judging them.
 *
 * <p>Where an element is not closed, it is cut off before the next line that begins like it, so that the elements after
 * it are still found.
 */
final class ElementScanner {

    private final String text;
    private int at;
    private int line = 1;
    private boolean ended;
    private Optional<Complaint> complaint = Optional.empty();

    ElementScanner(String text) {
        this.text = text;
        skipSpace();
    }

    /** The text of an element and the line on which it begins. */
    record Chunk(String text, int line) {}

    /** What is wrong around the elements. */
    record Complaint(String cause, String cure) {}

    boolean atArray() {
        if (at >= text.length() || text.charAt(at) != '[') {
            return false;
        }
        at++;
        skipSpace();
        ended = at < text.length() && text.charAt(at) == ']';
        if (ended) {
            finish();
        }
        return true;
    }

    boolean hasNext() {
        return !ended;
    }

    int line() {
        return line;
    }

    /** The next character, for messages. */
    String next() {
        return at < text.length() ? "\"" + text.charAt(at) + "\"" : "the end";
    }

    Optional<Complaint> complaint() {
        return complaint;
    }

    Chunk take() {
        int start = at;
        int startLine = line;
        int end = end(start);
        if (end == text.length()) {
            end = beforeNextLike(start);
        }
        Chunk chunk = new Chunk(text.substring(start, end), startLine);
        moveTo(end);
        if (at >= text.length()) {
            ended = true;
            complaint = Optional.of(
                    new Complaint("The array is not closed.", "Maybe the end of the file was cut off: ] is missing."));
        } else if (text.charAt(at) == ']') {
            ended = true;
            finish();
        } else if (text.charAt(at) == ',') {
            moveTo(at + 1);
            skipSpace();
            if (at < text.length() && text.charAt(at) == ']') {
                ended = true;
                complaint = Optional.of(new Complaint(
                        "A comma stands before the end of the array.",
                        "Maybe take away the comma after the last record."));
            }
        }
        return chunk;
    }

    /** The end of the element that begins here: the comma or bracket after it, or the end of the text. */
    private int end(int start) {
        int depth = 0;
        boolean inText = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inText) {
                if (c == '\\') {
                    i++;
                } else if (c == '"' || c == '\n') {
                    inText = false; // a text does not go over lines: if it seems to, its end is missing
                }
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ']')) {
                return i;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return text.length();
    }

    private int beforeNextLike(int start) {
        int lineStart = text.lastIndexOf('\n', start) + 1;
        String indent = text.substring(lineStart, start);
        if (indent.isBlank() && lineStart > 0) {
            int found = text.indexOf("\n" + indent + text.charAt(start), start);
            return found < 0 ? text.length() : found + 1 + indent.length();
        }
        return text.length();
    }

    private void finish() {
        moveTo(at + 1);
        skipSpace();
        if (at < text.length()) {
            complaint = Optional.of(new Complaint(
                    "Something stands after the end of the array.", "Maybe take away what stands after ]."));
        }
    }

    private void moveTo(int position) {
        for (; at < position; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            moveTo(at + 1);
        }
    }
}
