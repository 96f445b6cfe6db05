package fi.mukana.directory.exchange.region;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts of pages by language and key, each a {@link java.text.MessageFormat} pattern: those that a region puts in the
 * place of shipped ones, or the shipped ones.
 *
 * <p>Core ships none: whoever shows pages does, and checks a region's texts against them. Immutable and thread-safe.
 * Finnish: <i>käyttöliittymän tekstit</i>. HSDS: –. PTV: –.
 *
 * @param byLanguage the patterns by their keys, by language; languages and keys in the order of their letters
 */
public record InterfaceTexts(Map<Language, Map<String, String>> byLanguage) {

    /** No text. */
    public static final InterfaceTexts NONE = new InterfaceTexts(Map.of());

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    /** Copies and sorts the texts; a language without a text is left out. */
    public InterfaceTexts {
        SortedMap<Language, Map<String, String>> sorted = new TreeMap<>();
        byLanguage.forEach((language, texts) -> {
            if (!texts.isEmpty()) {
                sorted.put(language, Collections.unmodifiableSortedMap(new TreeMap<>(texts)));
            }
        });
        byLanguage = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * A text.
     *
     * @param language the language, exactly this one
     * @param key the key
     * @return the pattern, empty if there is none
     */
    public Optional<String> text(Language language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    /**
     * Texts that were checked.
     *
     * @param texts those without a finding
     * @param issues the findings, each with the file of a region folder and the key
     */
    public record Checked(InterfaceTexts texts, List<ImportIssue> issues) {
        /** Copies the findings. */
        public Checked {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Checks these texts against the shipped ones in whose place they are to be: each must have a key that is there in
     * its language or, for an easy variant, in its base language, and take the arguments that the shipped text takes.
     *
     * @param shipped the shipped texts
     * @return the texts that can be taken, and all that is wrong with the others
     */
    public Checked against(InterfaceTexts shipped) {
        Map<Language, Map<String, String>> good = new LinkedHashMap<>();
        List<ImportIssue> issues = new ArrayList<>();
        byLanguage.forEach((language, texts) -> {
            Map<String, String> known = new TreeMap<>(shipped.byLanguage().getOrDefault(language.base(), Map.of()));
            known.putAll(shipped.byLanguage().getOrDefault(language, Map.of()));
            if (known.isEmpty()) {
                issues.add(unknownLanguage(language, shipped));
                return;
            }
            Map<String, String> kept = new LinkedHashMap<>();
            texts.forEach((key, pattern) ->
                    finding(language, key, pattern, known).ifPresentOrElse(issues::add, () -> kept.put(key, pattern)));
            good.put(language, kept);
        });
        return new Checked(new InterfaceTexts(good), issues);
    }

    private static ImportIssue unknownLanguage(Language language, InterfaceTexts shipped) {
        return new ImportIssue(
                Severity.ERROR,
                Kind.UNKNOWN_KEY,
                SourcePlace.file(TextsFile.name(language)),
                Optional.of(language.tag()),
                "The pages are not written in \"%s\".".formatted(language.tag()),
                "Maybe one of %s is meant."
                        .formatted(shipped.byLanguage().keySet().stream()
                                .map(Language::tag)
                                .collect(joining(", "))));
    }

    private static Optional<ImportIssue> finding(
            Language language, String key, String pattern, Map<String, String> known) {
        @Nullable String shipped = known.get(key);
        if (shipped == null) {
            return Optional.of(error(
                    language,
                    key,
                    Kind.UNKNOWN_KEY,
                    key,
                    "There is no text \"%s\" on any page.".formatted(key),
                    Nearest.cure(
                            key,
                            known.keySet(),
                            "Maybe look the key up in the files messages_%s.properties of the webapp."
                                    .formatted(language.tag()))));
        }
        SortedSet<Integer> wanted = arguments(shipped);
        SortedSet<Integer> taken = arguments(pattern);
        if (wanted.equals(taken)) {
            return Optional.empty();
        }
        return Optional.of(error(
                language,
                key,
                Kind.BAD_VALUE,
                pattern,
                "The text takes %s; the shipped one takes %s.".formatted(told(taken), told(wanted)),
                "Maybe write it after the shipped one: %s".formatted(shipped)));
    }

    private static ImportIssue error(
            Language language, String key, Kind kind, String value, String cause, String cure) {
        return new ImportIssue(
                Severity.ERROR,
                kind,
                new SourcePlace(TextsFile.name(language), Optional.empty(), key),
                Optional.of(value),
                cause,
                cure);
    }

    /** The numbers of the arguments that a pattern shows or chooses by. */
    private static SortedSet<Integer> arguments(String pattern) {
        SortedSet<Integer> numbers = new TreeSet<>();
        String unquoted = QUOTED.matcher(pattern.replace("''", "")).replaceAll("");
        ARGUMENT.matcher(unquoted).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        return numbers;
    }

    private static String told(SortedSet<Integer> arguments) {
        return arguments.isEmpty()
                ? "no argument"
                : arguments.stream().map("{%d}"::formatted).collect(joining(", "));
    }
}
