package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lists of words or names by language: keywords, alternate names, synonyms.
 *
 * <p>Languages are in the order of their tags, the terms of a language in the order given, each once. Immutable and
 * thread-safe. Finnish: <i>asiasanat, rinnakkaisnimet</i>. HSDS: {@code alternate_name}. PTV: keywords.
 */
public final class LocalizedTerms {

    /** No terms in any language. */
    public static final LocalizedTerms EMPTY = new LocalizedTerms(Map.of());

    private final SortedMap<Language, List<String>> byLanguage;

    private LocalizedTerms(Map<Language, List<String>> byLanguage) {
        this.byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /**
     * Terms by language.
     *
     * @param byLanguage the terms of each language, none blank; repeated terms are kept once, empty lists dropped
     * @return the terms, {@link #EMPTY} if none is left
     * @throws IllegalArgumentException if a term is blank
     */
    public static LocalizedTerms of(Map<Language, List<String>> byLanguage) {
        TreeMap<Language, List<String>> terms = new TreeMap<>();
        byLanguage.forEach((language, words) -> {
            LinkedHashSet<String> kept = new LinkedHashSet<>();
            for (String word : words) {
                String stripped = requireNonNull(word, "term").strip();
                if (stripped.isEmpty()) {
                    throw new IllegalArgumentException("""
                            A term in language "%s" is blank.
                            Maybe a comma too many.""".formatted(language));
                }
                kept.add(stripped);
            }
            if (!kept.isEmpty()) {
                terms.put(requireNonNull(language, "language"), List.copyOf(kept));
            }
        });
        return terms.isEmpty() ? EMPTY : new LocalizedTerms(terms);
    }

    /**
     * Terms of one language.
     *
     * @param language the language
     * @param terms the terms, none blank
     * @return the terms
     * @throws IllegalArgumentException if a term is blank
     */
    public static LocalizedTerms of(Language language, String... terms) {
        return of(Map.of(language, List.of(terms)));
    }

    /**
     * The terms of one language, in the order given.
     *
     * @param language the language, variants told apart
     * @return the terms, empty if there are none
     */
    public List<String> in(Language language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /**
     * The terms by language, in the order of the tags.
     *
     * @return an unmodifiable map without empty lists
     */
    public SortedMap<Language, List<String>> byLanguage() {
        return byLanguage;
    }

    /**
     * Whether there is no term in any language.
     *
     * @return true for {@link #EMPTY}
     */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedTerms terms && byLanguage.equals(terms.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
