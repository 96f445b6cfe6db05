package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.need.Mention.Confidence;
import fi.mukana.directory.need.Mention.Meaning;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The labels of a vocabulary's concepts, made ready to be found in text: single words in their inflected forms, phrases
 * by their words in their order with a word or two between. Immutable once made.
 */
final class LabelIndex {

    /** The most words between two words of a phrase of three words or more; one less for a phrase of two. */
    static final int GAP = 2;

    private static final int SHORTEST_APART = 8;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_FOREIGN = 6;
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

    private static final String PUBLIC_CLASSES = "ptv:";

    /** Beginnings of words that are one letter from a label and mean something else: {@code romaani}, {@code pakollinen}. */
    private static final Set<String> RIGHT_AS_THEY_ARE = Set.of(
            "romaan", "romanss", "pakolli", "paholai", "rakkau", "raikkau", "kansalli", "kansalai", "yrittää", "yritt");

    private static final Set<String> OPENINGS = Set.of("minulla on", "mulla on", "jag har", "i have", "i am", "jag är");

    private final Map<Language, InflectedIndex<Label>> singles = new HashMap<>();
    private final Map<Language, Map<String, List<Phrase>>> phrases = new HashMap<>();

    private record Label(ConceptId id, boolean phraseOfPeople) {}

    private record Phrase(List<String> keys, int anchor, boolean denies, Label label) {}

    private LabelIndex() {}

    static LabelIndex of(Vocabulary vocabulary) {
        LabelIndex index = new LabelIndex();
        for (Language language : LANGUAGES) {
            InflectedIndex<Label> words = new InflectedIndex<>();
            List<List<String>> keys = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            for (Concept concept : vocabulary.concepts()) {
                textsOf(concept, language).forEach((text, hidden) -> {
                    Label label = new Label(concept.id(), hidden);
                    List<String> normal = Tokens.normals(text);
                    if (normal.size() == 1) {
                        boolean initials = text.equals(text.toUpperCase(Locale.ROOT));
                        words.add(
                                normal.get(0),
                                initials ? Map.of(normal.get(0), FinnishEndings.BASIC) : stems(normal.get(0), language),
                                label);
                    }
                    for (List<String> variant : variants(normal)) {
                        keys.add(variant.stream()
                                .map(word -> WordKeys.of(word, language))
                                .toList());
                        labels.add(label);
                    }
                });
            }
            index.singles.put(language, words);
            index.phrases.put(language, anchored(keys, labels));
        }
        return index;
    }

    /** The labels of a concept in a language, true for those that only people say. */
    private static Map<String, Boolean> textsOf(Concept concept, Language language) {
        Map<String, Boolean> texts = new TreeMap<>();
        concept.hiddenLabels().in(language).forEach(text -> texts.put(text, true));
        concept.altLabels().in(language).forEach(text -> texts.put(text, false));
        Optional.ofNullable(concept.prefLabel().byLanguage().get(language)).ifPresent(text -> texts.put(text, false));
        return texts;
    }

    /**
     * A phrase and the shorter ways of saying it: without {@code minulla on}, {@code jag har}, {@code I have} at its
     * beginning, without {@code ole} after a denial.
     */
    private static Set<List<String>> variants(List<String> words) {
        Set<List<String>> variants = new LinkedHashSet<>();
        if (words.size() > 1) {
            variants.add(words);
        }
        if (words.size() >= 4 && OPENINGS.contains(words.get(0) + " " + words.get(1))) {
            variants.add(words.subList(2, words.size()));
        }
        if (words.size() >= 3
                && WordKeys.isNegation(words.get(0))
                && Set.of("ole", "oo").contains(words.get(1))) {
            List<String> shorter = new ArrayList<>(words);
            shorter.remove(1);
            variants.add(shorter);
        }
        return variants;
    }

    private static Map<String, Integer> stems(String word, Language language) {
        if (language.equals(Language.FI)) {
            return FinnishStems.of(word.replace("-", ""));
        }
        int kind = language.equals(Language.SV) ? FinnishEndings.SWEDISH : FinnishEndings.ENGLISH;
        Map<String, Integer> stems = new HashMap<>();
        stems.put(word, kind);
        boolean plural = language.equals(Language.SV) ? word.matches(".{4,}(?:er|ar)") : word.matches(".{4,}[^s]s");
        if (plural) {
            stems.put(word.substring(0, word.length() - (language.equals(Language.SV) ? 2 : 1)), kind);
        }
        String shorter = word.substring(0, word.length() - 1);
        if (language.equals(Language.SV) && (word.endsWith("a") || word.endsWith("e")) && word.length() >= 4) {
            stems.put(shorter, kind);
        }
        if (language.equals(Language.SV) && (word.endsWith("m") || word.endsWith("n"))) {
            stems.put(word + word.charAt(word.length() - 1), kind);
        }
        if (language.equals(Language.EN) && word.endsWith("y") && word.length() > 4) {
            stems.put(shorter + "i", kind);
        }
        return stems;
    }

    /** Each phrase under its rarest word. */
    private static Map<String, List<Phrase>> anchored(List<List<String>> keys, List<Label> labels) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(phrase -> new HashSet<>(phrase).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<String, List<Phrase>> anchored = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            List<String> phrase = keys.get(i);
            int anchor = 0;
            for (int word = 1; word < phrase.size(); word++) {
                if (counts.getOrDefault(phrase.get(word), 0) < counts.getOrDefault(phrase.get(anchor), 0)) {
                    anchor = word;
                }
            }
            boolean denies = phrase.stream().anyMatch(WordKeys::isNegation);
            anchored.computeIfAbsent(phrase.get(anchor), key -> new ArrayList<>())
                    .add(new Phrase(phrase, anchor, denies, labels.get(i)));
        }
        return anchored;
    }

    /**
     * The concepts that a text may mean.
     *
     * @param tokens the text
     * @param active the languages that it is written in
     * @return the candidates, which may overlap
     */
    List<Candidate> find(Tokens tokens, Set<Language> active) {
        List<Candidate> found = new ArrayList<>();
        for (Language language : LANGUAGES) {
            boolean foreign = !active.contains(language);
            List<String> keys = tokens.all().stream()
                    .map(token -> WordKeys.of(token.normal(), language))
                    .toList();
            for (int at = 0; at < tokens.size(); at++) {
                singles(tokens, at, language, foreign, found);
                phrases(tokens, keys, at, language, foreign, found);
            }
        }
        return withoutPublicTwins(found);
    }

    private void singles(Tokens tokens, int at, Language language, boolean foreign, List<Candidate> found) {
        InflectedIndex<Label> index = requireNonNull(singles.get(language));
        String word = tokens.word(at);
        String joined = language.equals(Language.FI) ? word.replace("-", "") : word;
        if (joined.length() < 2
                || (foreign && joined.length() < SHORTEST_FOREIGN)
                || StopWords.holds(word)
                || isDenied(tokens, at)) {
            return;
        }
        List<InflectedIndex.Found<Label>> hits = index.find(joined);
        if (foreign) {
            hits = hits.stream().filter(hit -> hit.ending().isEmpty()).toList();
        }
        hits.forEach(hit -> found.add(candidate(
                at,
                at,
                hit.value(),
                hit.ending().isEmpty() && !hit.value().phraseOfPeople() ? Confidence.HIGH : Confidence.MEDIUM,
                "label-word")));
        if (hits.isEmpty() && !foreign) {
            if (at + 1 < tokens.size() && !tokens.get(at + 1).comma()) {
                String pair = joined + tokens.word(at + 1);
                if (pair.length() >= SHORTEST_APART && joined.length() >= SHORTEST_PART) {
                    index.find(pair)
                            .forEach(hit ->
                                    found.add(candidate(at, at + 1, hit.value(), Confidence.MEDIUM, "label-apart")));
                }
            }
            List<InflectedIndex.Found<Label>> mistyped =
                    RIGHT_AS_THEY_ARE.stream().anyMatch(joined::startsWith)
                            ? List.of()
                            : index.findMistyped(joined).stream()
                                    .filter(hit -> !hit.value().id().value().startsWith(PUBLIC_CLASSES))
                                    .toList();
            mistyped.forEach(hit -> found.add(candidate(at, at, hit.value(), Confidence.LOW, "label-mistyped")));
            if (mistyped.isEmpty() && !language.equals(Language.EN)) {
                index.findFirstPart(joined)
                        .forEach(hit -> found.add(candidate(at, at, hit.value(), Confidence.LOW, "label-compound")));
            }
        }
    }

    private void phrases(
            Tokens tokens, List<String> keys, int at, Language language, boolean foreign, List<Candidate> found) {
        String key = keys.get(at);
        for (Phrase phrase : phrases.getOrDefault(language, Map.of()).getOrDefault(key, List.of())) {
            if (foreign && phrase.keys().stream().mapToInt(String::length).sum() < 2 * SHORTEST_FOREIGN) {
                continue;
            }
            Optional<SortedSet<Integer>> places = inOrder(phrase, keys, at);
            if (places.isEmpty() && phrase.denies()) {
                places = inAnyOrder(phrase, keys, at);
            }
            places.filter(words -> stands(phrase, tokens, words))
                    .ifPresent(words -> found.add(new Candidate(
                            words.first(),
                            words.last(),
                            List.copyOf(words),
                            new Meaning.OfConcept(phrase.label().id()),
                            phrase.label().phraseOfPeople() ? Confidence.MEDIUM : Confidence.HIGH,
                            RuleId.of("label-phrase"))));
        }
    }

    private static Optional<SortedSet<Integer>> inOrder(Phrase phrase, List<String> keys, int at) {
        int gap = phrase.keys().size() == 2 ? GAP - 1 : GAP;
        SortedSet<Integer> places = new TreeSet<>(List.of(at));
        int right = at;
        for (int word = phrase.anchor() + 1; word < phrase.keys().size(); word++) {
            int next = -1;
            for (int i = right + 1; i < keys.size() && i <= right + 1 + gap && next < 0; i++) {
                if (keys.get(i).equals(phrase.keys().get(word))) {
                    next = i;
                }
            }
            if (next < 0) {
                return Optional.empty();
            }
            places.add(next);
            right = next;
        }
        int left = at;
        for (int word = phrase.anchor() - 1; word >= 0; word--) {
            int next = -1;
            for (int i = left - 1; i >= 0 && i >= left - 1 - gap && next < 0; i--) {
                if (keys.get(i).equals(phrase.keys().get(word))) {
                    next = i;
                }
            }
            if (next < 0) {
                return Optional.empty();
            }
            places.add(next);
            left = next;
        }
        return Optional.of(places);
    }

    /** A sentence that denies can turn its words round: {@code rahat ei riitä}, {@code ei riitä enää rahat}. */
    private static Optional<SortedSet<Integer>> inAnyOrder(Phrase phrase, List<String> keys, int at) {
        int reach = phrase.keys().size();
        SortedSet<Integer> places = new TreeSet<>(List.of(at));
        for (int word = 0; word < phrase.keys().size(); word++) {
            if (word == phrase.anchor()) {
                continue;
            }
            int nearest = -1;
            for (int i = Math.max(0, at - reach); i < Math.min(keys.size(), at + reach + 1); i++) {
                if (!places.contains(i)
                        && keys.get(i).equals(phrase.keys().get(word))
                        && (nearest < 0 || Math.abs(i - at) < Math.abs(nearest - at))) {
                    nearest = i;
                }
            }
            if (nearest < 0) {
                return Optional.empty();
            }
            places.add(nearest);
        }
        return places.last() - places.first() <= reach + 1 ? Optional.of(places) : Optional.empty();
    }

    /** Whether the words belong together: in one sentence, none between or right before them denies. */
    private static boolean stands(Phrase phrase, Tokens tokens, SortedSet<Integer> words) {
        if (!tokens.sameSentence(words.first(), words.last())) {
            return false;
        }
        for (int i = words.first(); i < words.last(); i++) {
            if (!words.contains(i) && WordKeys.isNegation(tokens.word(i))) {
                return false;
            }
        }
        return phrase.denies()
                || tokens.get(words.first()).comma()
                || !WordKeys.isNegation(tokens.word(words.first() - 1));
    }

    /** Whether a word is denied: {@code en ole yksinäinen}, {@code jag är inte ensam}; not {@code en saa töitä}. */
    private static boolean isDenied(Tokens tokens, int at) {
        if (tokens.get(at).comma() || at == 0) {
            return false;
        }
        String before = tokens.word(at - 1);
        if (Set.of("inte", "not", "never").contains(before)) {
            return true;
        }
        int verb = Set.of("enää", "oikeastaan", "mitenkään", "yhtään", "mikään").contains(before) ? at - 2 : at - 1;
        return Set.of("ole", "oo").contains(tokens.word(verb)) && WordKeys.isNegation(tokens.word(verb - 1));
    }

    private static Candidate candidate(int first, int last, Label label, Confidence confidence, String rule) {
        return Candidate.of(first, last, new Meaning.OfConcept(label.id()), confidence, rule);
    }

    /** Where a concept of the vocabulary's own and a public class are called the same, the own one counts. */
    private static List<Candidate> withoutPublicTwins(List<Candidate> found) {
        return found.stream()
                .filter(one -> !isPublicClass(one)
                        || found.stream().noneMatch(other -> !isPublicClass(other) && other.standsWhere(one)))
                .toList();
    }

    private static boolean isPublicClass(Candidate candidate) {
        return candidate.meaning() instanceof Meaning.OfConcept concept
                && concept.id().value().startsWith(PUBLIC_CLASSES);
    }
}
