package fi.mukana.directory.need;

import fi.mukana.directory.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Rows of word stems, each standing for something: {@code puhun* venäj*}. A star stands for any ending, in the
 * words near a phrase for any beginning too. Not changed once
 * it is filled; then safe for use by several threads.
 *
 * @param <T> what a phrase stands for
 */
final class StemPhrases<T> {

    private static final int KEY = 2;

    private final int gap;
    private final Map<String, List<Phrase<T>>> byFirstLetters = new HashMap<>();

    /**
     * No phrases yet.
     *
     * @param gap the most words that may stand between two words of a phrase
     */
    StemPhrases(int gap) {
        this.gap = gap;
    }

    private record Phrase<T>(List<Stem> stems, List<Stem> near, List<Stem> unless, T value) {}

    /**
     * A word of which only a part may be told.
     *
     * @param text the part
     * @param openEnd whether any ending may follow
     * @param openBegin whether anything may stand before
     */
    record Stem(String text, boolean openEnd, boolean openBegin) {

        /** A stem as it is written, a star standing for anything. */
        static Stem of(String word) {
            return new Stem(Words.normal(word.replace("*", "")), word.endsWith("*"), word.startsWith("*"));
        }

        boolean matches(String word) {
            return openEnd ? word.startsWith(text) : openBegin ? word.endsWith(text) : word.equals(text);
        }
    }

    /**
     * A phrase that was found.
     *
     * @param first the place of its first word
     * @param last the place of its last word, inclusive
     * @param value what it stands for
     */
    record Found<T>(int first, int last, T value) {}

    /**
     * Adds a phrase.
     *
     * @param phrase stems in their order, with spaces between
     * @param near stems of which one must stand in it or in the {@code gap} words before and after it; empty if none
     *     needs to
     * @param unless stems that must not stand in it, nor in the {@code gap} words before and after it
     * @param value what it stands for
     */
    void add(String phrase, List<String> near, List<String> unless, T value) {
        List<Stem> stems =
                List.of(phrase.strip().split("\\s+")).stream().map(Stem::of).toList();
        Phrase<T> one = new Phrase<>(
                stems,
                near.stream().map(Stem::of).toList(),
                unless.stream().map(Stem::of).toList(),
                value);
        byFirstLetters
                .computeIfAbsent(key(stems.get(0).text()), key -> new ArrayList<>())
                .add(one);
    }

    /**
     * The phrases that stand in some words.
     *
     * @param words the words in lower case
     * @return what was found, by the place of the first word
     */
    List<Found<T>> find(List<String> words) {
        List<Found<T>> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (Phrase<T> phrase : byFirstLetters.getOrDefault(key(words.get(start)), List.of())) {
                if (phrase.stems().get(0).matches(words.get(start))) {
                    OptionalInt last = lastOf(phrase.stems(), 1, words, start);
                    if (last.isPresent()
                            && (phrase.near().isEmpty() || holds(phrase.near(), words, start, last.getAsInt()))
                            && !holds(phrase.unless(), words, start, last.getAsInt())) {
                        found.add(new Found<>(start, last.getAsInt(), phrase.value()));
                    }
                }
            }
        }
        return found;
    }

    /** Where the last stem stands; each stem may stand in several places, all are tried. */
    private OptionalInt lastOf(List<Stem> stems, int next, List<String> words, int at) {
        if (next == stems.size()) {
            return OptionalInt.of(at);
        }
        for (int i = at + 1; i < words.size() && i <= at + 1 + gap; i++) {
            if (stems.get(next).matches(words.get(i))) {
                OptionalInt last = lastOf(stems, next + 1, words, i);
                if (last.isPresent()) {
                    return last;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether one of the stems stands among some words or near them. */
    private boolean holds(List<Stem> stems, List<String> words, int first, int last) {
        for (int i = Math.max(0, first - gap); !stems.isEmpty() && i < Math.min(words.size(), last + 1 + gap); i++) {
            String word = words.get(i);
            if (stems.stream().anyMatch(stem -> stem.matches(word))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
