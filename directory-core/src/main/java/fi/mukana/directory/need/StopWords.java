package fi.mukana.directory.need;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that carry no meaning of their own, by which a language is known too. */
final class StopWords {

    private static final class Shipped {
        private static final Map<Language, Set<String>> WORDS = read();
        private static final Set<String> ALL =
                WORDS.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    private StopWords() {}

    /** Whether a word is a stop word of any language. */
    static boolean holds(String word) {
        return Shipped.ALL.contains(word);
    }

    /**
     * The languages that a text may be written in, by its stop words.
     *
     * @param words the words of the text in lower case
     * @param likely the language that is most likely
     * @return the likely one where it is one of the three, and each that has more stop words in the text than it
     */
    static Set<Language> languagesOf(List<String> words, Language likely) {
        Map<Language, Long> counts = new HashMap<>();
        Shipped.WORDS.forEach((language, stop) ->
                counts.put(language, words.stream().filter(stop::contains).count()));
        Set<Language> languages = new HashSet<>();
        Language base = likely.base();
        long known = counts.getOrDefault(base, 0L);
        if (counts.containsKey(base)) {
            languages.add(base);
        }
        counts.forEach((language, count) -> {
            if (count > known || (count >= 2 && count == known)) {
                languages.add(language);
            }
        });
        return languages;
    }

    private static Map<Language, Set<String>> read() {
        Map<Language, Set<String>> words = new HashMap<>();
        TsvTable.shipped(StopWords.class, "stop-words.tsv")
                .rows()
                .forEach(row -> words.computeIfAbsent(Language.of(row.cell("language")), key -> new HashSet<>())
                        .addAll(row.list("words")));
        return words;
    }
}
