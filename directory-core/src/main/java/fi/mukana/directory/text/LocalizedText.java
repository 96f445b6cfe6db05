package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages, among them easy-language variants.
 *
 * <p>No language has to be there; an empty text is {@link #EMPTY}. A reader asks with {@link #resolve(Language)}, which
 * falls back along a fixed chain and says which language it gave. Whether a text in easy language may be shown as such is
 * not known here but to the record that holds it, by its assurance. Languages are in the order of their tags. Immutable
 * and thread-safe. Finnish: <i>kielistetty teksti</i>. HSDS: – (one language per document). PTV: languageVersions.
 */
public final class LocalizedText {

    /** The text that is there in no language. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private final SortedMap<Language, String> byLanguage;

    private LocalizedText(Map<Language, String> byLanguage) {
        this.byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /**
     * A text in one language.
     *
     * @param language the language of the text
     * @param text the text, not blank; surrounding white space is dropped
     * @return the localized text
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static LocalizedText of(Language language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * A text in several languages.
     *
     * @param byLanguage the text of each language, none blank; surrounding white space is dropped
     * @return the localized text, {@link #EMPTY} of an empty map
     * @throws IllegalArgumentException if the text of a language is blank
     */
    public static LocalizedText of(Map<Language, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            return EMPTY;
        }
        TreeMap<Language, String> texts = new TreeMap<>();
        byLanguage.forEach((language, text) -> {
            String stripped = requireNonNull(text, "text").strip();
            if (stripped.isEmpty()) {
                throw new IllegalArgumentException("""
                        The text in language "%s" is blank.
                        Maybe leave the language out instead.""".formatted(language));
            }
            texts.put(requireNonNull(language, "language"), stripped);
        });
        return new LocalizedText(texts);
    }

    /**
     * A text in Finnish.
     *
     * @param text the text, not blank
     * @return the localized text
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static LocalizedText fi(String text) {
        return of(Language.FI, text);
    }

    /**
     * This text with one language added or replaced.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the changed copy
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public LocalizedText with(Language language, String text) {
        TreeMap<Language, String> texts = new TreeMap<>(byLanguage);
        texts.put(language, text);
        return of(texts);
    }

    /**
     * The text of exactly this language, without any fallback.
     *
     * @param language the language, variants told apart
     * @return the text, empty if it is not there in this language
     */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * The text for a reader of a language. The order of choice is: the language itself; its base language
     * ({@code fi} for {@code fi-simple}); for Sámi languages the other Sámi languages; Finnish, Swedish, English; then
     * the first language by tag. An easy-language variant is given to a reader who did not ask for it only when nothing
     * else is there.
     *
     * @param wanted the language of the reader
     * @return the text and the language that it is in, empty for {@link #EMPTY}
     */
    public Optional<Resolved> resolve(Language wanted) {
        for (Language candidate : chain(wanted)) {
            @Nullable String text = byLanguage.get(candidate);
            if (text != null) {
                return Optional.of(new Resolved(text, candidate, !candidate.equals(wanted)));
            }
        }
        return byLanguage.entrySet().stream()
                .min((a, b) -> a.getKey().isSimple() == b.getKey().isSimple()
                        ? a.getKey().compareTo(b.getKey())
                        : Boolean.compare(a.getKey().isSimple(), b.getKey().isSimple()))
                .map(entry -> new Resolved(entry.getValue(), entry.getKey(), true));
    }

    /**
     * The text for a reader of a language, or the empty string where there is no text at all.
     *
     * @param wanted the language of the reader
     * @return the text that {@link #resolve(Language)} finds, or {@code ""}
     */
    public String orEmpty(Language wanted) {
        return resolve(wanted).map(Resolved::text).orElse("");
    }

    /**
     * The languages that this text is there in, in the order of their tags.
     *
     * @return the languages
     */
    public SortedSet<Language> languages() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byLanguage.keySet()));
    }

    /**
     * The texts by language, in the order of the tags.
     *
     * @return an unmodifiable map
     */
    public SortedMap<Language, String> byLanguage() {
        return byLanguage;
    }

    /**
     * Whether there is no text in any language.
     *
     * @return true for {@link #EMPTY}
     */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    private static List<Language> chain(Language wanted) {
        List<Language> chain = new ArrayList<>();
        chain.add(wanted);
        chain.add(wanted.base());
        if (List.of("se", "smn", "sms").contains(wanted.base().tag())) {
            chain.addAll(List.of(Language.SE, Language.SMN, Language.SMS));
        }
        chain.addAll(List.of(Language.FI, Language.SV, Language.EN));
        return chain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText text && byLanguage.equals(text.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }

    /**
     * A text as it was found for a reader.
     *
     * @param text the text
     * @param language the language that the text is in
     * @param fallback whether this is another language than the one asked for
     */
    public record Resolved(String text, Language language, boolean fallback) {
        /** Checks that nothing is null. */
        public Resolved {
            requireNonNull(text, "text");
            requireNonNull(language, "language");
        }
    }
}
