package fi.mukana.directory.search;

import fi.mukana.directory.search.Excerpt.Highlight;
import fi.mukana.directory.search.analysis.LanguageAnalysis;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts excerpts out of texts and finds the words of one request in them. For one thread. */
final class Excerpts {

    /** A word of a text whose pieces are at least this part of those of a word that is looked for holds it. */
    private static final double PART_OF_PIECES = 0.7;

    private static final int BEFORE_FIRST = 40;

    private final String words;
    private final Language reader;
    private final int length;
    private final Map<Language, Sought> byLanguage = new HashMap<>();

    Excerpts(String words, Language reader, int length) {
        this.words = words;
        this.reader = reader;
        this.length = length;
    }

    Excerpt title(LocalizedText name) {
        LocalizedText.Resolved text =
                name.resolve(reader).orElseGet(() -> new LocalizedText.Resolved("", reader, false));
        return new Excerpt(text.text(), text.language(), text.fallback(), highlights(text), false, false);
    }

    /** The part of the summary or the description with the most words, of equals of the summary. */
    Optional<Excerpt> snippet(LocalizedText summary, LocalizedText description) {
        Optional<LocalizedText.Resolved> shorter = summary.resolve(reader);
        Optional<LocalizedText.Resolved> longer = description.resolve(reader);
        List<Highlight> inShorter = shorter.map(this::highlights).orElse(List.of());
        List<Highlight> inLonger = longer.map(this::highlights).orElse(List.of());
        boolean useLonger = longer.isPresent() && (shorter.isEmpty() || (inShorter.isEmpty() && !inLonger.isEmpty()));
        return useLonger ? longer.map(text -> cut(text, inLonger)) : shorter.map(text -> cut(text, inShorter));
    }

    private Excerpt cut(LocalizedText.Resolved resolved, List<Highlight> highlights) {
        String text = resolved.text();
        int begin = 0;
        int end = text.length();
        if (text.length() > length) {
            int first = densest(highlights);
            begin = first <= BEFORE_FIRST ? 0 : wordBegin(text, first - BEFORE_FIRST, first);
            end = begin + length >= text.length() ? text.length() : wordEnd(text, begin, begin + length);
        }
        List<Highlight> inside = new ArrayList<>();
        for (Highlight highlight : highlights) {
            if (highlight.begin() >= begin && highlight.end() <= end) {
                inside.add(new Highlight(highlight.begin() - begin, highlight.end() - begin));
            }
        }
        return new Excerpt(
                text.substring(begin, end),
                resolved.language(),
                resolved.fallback(),
                inside,
                begin > 0,
                end < text.length());
    }

    /** Where the first of the most highlights begins that fit into one excerpt; 0 if there are none. */
    private int densest(List<Highlight> highlights) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < highlights.size(); i++) {
            int begin = highlights.get(i).begin();
            int inside = 0;
            while (i + inside < highlights.size()
                    && highlights.get(i + inside).end() <= begin + length - BEFORE_FIRST) {
                inside++;
            }
            if (inside > most) {
                most = inside;
                best = begin;
            }
        }
        return best;
    }

    private static int wordBegin(String text, int from, int latest) {
        for (int i = from; i < latest; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return latest;
    }

    private static int wordEnd(String text, int begin, int latest) {
        for (int i = latest; i > begin + (latest - begin) / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    private List<Highlight> highlights(LocalizedText.Resolved text) {
        if (words.isEmpty()) {
            return List.of();
        }
        Sought sought = byLanguage.computeIfAbsent(text.language().base(), Sought::new);
        List<Highlight> highlights = new ArrayList<>();
        if (sought.isEmpty()) {
            return highlights;
        }
        int reached = 0;
        for (LanguageAnalysis.Word word : sought.analysis.words(text.text())) {
            if (word.begin() >= reached && word.end() > word.begin() && sought.isFound(word)) {
                highlights.add(new Highlight(word.begin(), word.end()));
                reached = word.end();
            }
        }
        return highlights;
    }

    /** The words of the request as one language compares them. */
    private final class Sought {
        private final LanguageAnalysis analysis;
        private final Set<String> stems = new HashSet<>();
        private final Set<String> beginnings = new HashSet<>();
        private final List<Set<String>> pieces = new ArrayList<>();

        Sought(Language language) {
            this.analysis = LanguageAnalysis.of(language);
            for (LanguageAnalysis.Word word : WordScorer.words(analysis, words)) {
                stems.add(word.stem());
                if (analysis.weights().beginning() > 0) {
                    beginnings.add(word.beginning());
                }
                List<String> wordPieces = word.pieces();
                if (wordPieces.size() > 1) {
                    pieces.add(Set.copyOf(wordPieces));
                }
            }
        }

        boolean isEmpty() {
            return stems.isEmpty();
        }

        boolean isFound(LanguageAnalysis.Word word) {
            if (stems.contains(word.stem()) || beginnings.contains(word.beginning())) {
                return true;
            }
            List<String> own = word.pieces();
            for (Set<String> wanted : pieces) {
                long shared = own.stream().distinct().filter(wanted::contains).count();
                if (shared >= PART_OF_PIECES * wanted.size()) {
                    return true;
                }
            }
            return false;
        }
    }
}
