package fi.mukana.directory.need;

import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands by the vocabulary's labels, the names of places, and tables of ages and wishes, without an index of texts.
 *
 * <p>Of meanings whose words overlap the one counts whose words are longest, of equals the earliest; meanings of the same
 * words count together. Immutable and thread-safe; its indexes are made once.
 */
final class PlainNeedInterpreter implements NeedInterpreter {

    private final Vocabulary vocabulary;
    private final LabelIndex labels;
    private final PlaceNames placeNames;

    private PlainNeedInterpreter(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.labels = LabelIndex.of(vocabulary);
        this.placeNames = PlaceNames.of(places);
    }

    static PlainNeedInterpreter over(Vocabulary vocabulary, Places places) {
        return new PlainNeedInterpreter(vocabulary, places);
    }

    @Override
    public Interpretation interpret(String words, Language language) {
        String read = words.length() <= Need.LONGEST_WORDS ? words : words.substring(0, Need.LONGEST_WORDS);
        Tokens tokens = Tokens.of(read);
        if (tokens.size() == 0) {
            return Interpretation.NONE;
        }
        Set<Language> active = StopWords.languagesOf(
                tokens.all().stream().map(Tokens.Token::normal).toList(), language);
        List<Candidate> plain = new ArrayList<>();
        List<Candidate> places = placeNames.find(tokens);
        List<Candidate> ages = AgeWords.find(tokens, places);
        plain.addAll(places);
        plain.addAll(ages);
        plain.addAll(GenderWords.find(tokens, ages));
        plain.addAll(SpokenWishes.find(tokens, vocabulary));
        List<Candidate> all = new ArrayList<>(plain);
        labels.find(tokens, active).stream()
                .filter(concept -> plain.stream().noneMatch(other -> standsBetween(other, concept)))
                .forEach(all::add);
        return interpretation(tokens, withMeaningsInside(chosen(all, tokens), all));
    }

    /**
     * What is said inside of a phrase is meant too, at the place of the phrase: what stands between its words; a time, a
     * way to meet or a language among them; and a theme in a phrase about a group or a kind of support ({@code olen
     * asunnoton}).
     */
    private List<Candidate> withMeaningsInside(List<Candidate> chosen, List<Candidate> all) {
        List<Candidate> more = new ArrayList<>(chosen);
        for (Candidate inner : all) {
            chosen.stream()
                    .filter(outer -> outer.isConcept()
                            && inner.words().size() < outer.words().size())
                    .filter(outer -> outer.first() <= inner.first() && inner.last() <= outer.last())
                    .filter(outer -> Collections.disjoint(outer.words(), inner.words())
                            || !inner.isConcept()
                            || isMissingTheme(inner, outer, more))
                    .findFirst()
                    .map(outer -> new Candidate(
                            outer.first(),
                            outer.last(),
                            outer.words(),
                            inner.meaning(),
                            inner.confidence(),
                            inner.rule()))
                    .filter(one -> more.stream()
                            .noneMatch(other ->
                                    other.standsWhere(one) && other.meaning().equals(one.meaning())))
                    .ifPresent(more::add);
        }
        return more;
    }

    private boolean isMissingTheme(Candidate inner, Candidate outer, List<Candidate> chosen) {
        return inner.words().size() == 1
                && scheme(inner) == ConceptScheme.THEME
                && chosen.stream()
                        .filter(outer::standsWhere)
                        .noneMatch(
                                one -> scheme(one) == ConceptScheme.THEME || scheme(one) == ConceptScheme.LIFE_EVENT);
    }

    private @Nullable ConceptScheme scheme(Candidate candidate) {
        return candidate.meaning() instanceof Mention.Meaning.OfConcept concept
                ? vocabulary.find(concept.id()).map(Concept::scheme).orElse(null)
                : null;
    }

    /** Whether another meaning stands between the words of a phrase, so that they do not belong together. */
    private static boolean standsBetween(Candidate other, Candidate phrase) {
        return phrase.words().size() > 1
                && !other.isConcept()
                && other.words().stream()
                        .anyMatch(word -> phrase.first() < word
                                && word < phrase.last()
                                && !phrase.words().contains(word));
    }

    private static List<Candidate> chosen(List<Candidate> all, Tokens tokens) {
        List<Candidate> chosen = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Candidate one) -> letters(one, tokens))
                        .reversed()
                        .thenComparingInt(Candidate::first)
                        .thenComparing(Candidate::confidence)
                        .thenComparing(one -> one.rule().value())
                        .thenComparing(one -> one.meaning().toString()))
                .forEach(one -> {
                    boolean free = chosen.stream()
                            .allMatch(other -> !other.overlaps(one)
                                    || (other.standsWhere(one)
                                            && !other.meaning().equals(one.meaning())));
                    if (free) {
                        chosen.add(one);
                    }
                });
        return chosen;
    }

    private static int letters(Candidate candidate, Tokens tokens) {
        return candidate.words().stream()
                .mapToInt(word -> tokens.word(word).length() + 1)
                .sum();
    }

    private static Interpretation interpretation(Tokens tokens, List<Candidate> chosen) {
        List<Mention> mentions = new ArrayList<>();
        boolean[] understood = new boolean[tokens.size()];
        for (Candidate one : chosen) {
            mentions.add(new Mention(
                    tokens.get(one.first()).begin(),
                    tokens.get(one.last()).end(),
                    one.meaning(),
                    one.confidence(),
                    one.rule()));
            for (int i = one.first(); i <= one.last(); i++) {
                understood[i] = true;
            }
        }
        List<String> left = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!understood[i] && !StopWords.holds(tokens.word(i))) {
                left.add(tokens.text(i, i));
            }
        }
        return new Interpretation(mentions, left);
    }
}
