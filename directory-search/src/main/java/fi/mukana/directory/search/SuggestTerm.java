package fi.mukana.directory.search;

import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name as it stands in the index for suggestions: once from each of its words on. */
record SuggestTerm(String from, boolean beginning, Suggestion.Kind kind, String text, String id) {

    private static final char SEPARATOR = '\u0001';
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;

    /** The terms of a name. */
    static List<String> of(Suggestion.Kind kind, String name, String id, Language language) {
        String text = name.replace(SEPARATOR, ' ');
        if (text.length() > LONGEST) {
            return List.of();
        }
        LanguageAnalysis analysis = LanguageAnalysis.of(language);
        List<String> terms = new ArrayList<>();
        boolean inWord = false;
        for (int i = 0; i < text.length() && terms.size() < MOST_WORDS; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
            if (letter && !inWord) {
                String from = normal(text.substring(i), analysis);
                terms.add(from
                        + SEPARATOR
                        + (terms.isEmpty() ? 'a' : 'b')
                        + kind.name()
                        + SEPARATOR
                        + text
                        + SEPARATOR
                        + id);
            }
            inWord = letter;
        }
        return terms;
    }

    static Optional<SuggestTerm> parse(String term) {
        String[] parts = term.split(String.valueOf(SEPARATOR), -1);
        if (parts.length != 4 || parts[1].isEmpty()) {
            return Optional.empty();
        }
        return EnumCodes.parse(Suggestion.Kind.class, parts[1].substring(1))
                .map(kind -> new SuggestTerm(parts[0], parts[1].charAt(0) == 'a', kind, parts[2], parts[3]));
    }

    /** A text as beginnings are compared. */
    static String normal(String text, LanguageAnalysis analysis) {
        return analysis.fold(text)
                .replace(SEPARATOR, ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
