package fi.mukana.directory.need;

import fi.mukana.directory.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a text with what stands between them. English short forms count as the words they stand for ({@code
 * don't} as {@code do not}), at one place. Immutable.
 */
final class Tokens {

    private static final Map<String, List<String>> SHORT_FORMS = Map.ofEntries(
            Map.entry("don't", List.of("do", "not")),
            Map.entry("dont", List.of("do", "not")),
            Map.entry("doesn't", List.of("does", "not")),
            Map.entry("didn't", List.of("did", "not")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("isn't", List.of("is", "not")),
            Map.entry("aren't", List.of("are", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("haven't", List.of("have", "not")),
            Map.entry("hasn't", List.of("has", "not")),
            Map.entry("i'm", List.of("i", "am")),
            Map.entry("im", List.of("i", "am")),
            Map.entry("i've", List.of("i", "have")),
            Map.entry("we're", List.of("we", "are")),
            Map.entry("we've", List.of("we", "have")),
            Map.entry("it's", List.of("it", "is")));

    /**
     * A word of a text.
     *
     * @param normal the word in lower case
     * @param begin where it begins, inclusive
     * @param end where it ends, exclusive
     * @param capital whether it begins with a capital letter
     * @param comma whether a comma, a slash, a bracket or a stop stands before it, or it is the first
     * @param stop whether a sentence or line ends before it, or it is the first
     */
    record Token(String normal, int begin, int end, boolean capital, boolean comma, boolean stop) {
        boolean isNumber() {
            return normal.chars().allMatch(Character::isDigit);
        }
    }

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        int before = 0;
        for (Words.Word word : Words.of(text)) {
            String between = text.substring(before, word.begin());
            boolean first = tokens.isEmpty();
            boolean stop = first || between.chars().anyMatch(c -> ".!?;\n\r".indexOf(c) >= 0);
            boolean comma = stop || between.chars().anyMatch(c -> ",/()[]:".indexOf(c) >= 0) || between.contains(" - ");
            boolean capital = Character.isUpperCase(text.codePointAt(word.begin()));
            List<String> parts = SHORT_FORMS.getOrDefault(word.normal(), List.of(word.normal()));
            for (int i = 0; i < parts.size(); i++) {
                tokens.add(new Token(parts.get(i), word.begin(), word.end(), capital, comma && i == 0, stop && i == 0));
            }
            before = word.end();
        }
        return new Tokens(text, tokens);
    }

    static List<String> normals(String text) {
        return of(text).tokens.stream().map(Token::normal).toList();
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    List<Token> all() {
        return tokens;
    }

    /** The word at a place, the empty word before the first and after the last. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
    }

    /** Whether a word stands alone between commas, stops or the ends of the text. */
    boolean standsAlone(int at) {
        return standsAlone(at, at);
    }

    /** Whether some words stand alone between commas, stops or the ends of the text. */
    boolean standsAlone(int first, int last) {
        return tokens.get(first).comma()
                && (last + 1 >= tokens.size() || tokens.get(last + 1).comma());
    }

    /** Whether no sentence or line ends between two words. */
    boolean sameSentence(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (tokens.get(i).stop()) {
                return false;
            }
        }
        return true;
    }

    /** The character that stands right before a word, a space at the beginning. */
    char charBefore(int at) {
        int begin = tokens.get(at).begin();
        return begin == 0 ? ' ' : text.charAt(begin - 1);
    }

    /** The character that stands right after a word, a space at the end. */
    char charAfter(int at) {
        int end = tokens.get(at).end();
        return end >= text.length() ? ' ' : text.charAt(end);
    }

    String text(int first, int last) {
        return text.substring(tokens.get(first).begin(), tokens.get(last).end());
    }
}
