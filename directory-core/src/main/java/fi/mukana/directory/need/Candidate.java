package fi.mukana.directory.need;

import fi.mukana.directory.reason.RuleId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that some words of a text may mean, before it is decided which meanings count.
 *
 * @param first the place of the first word
 * @param last the place of the last word, inclusive
 * @param words the places of the words that say it, between which others may stand
 * @param meaning the meaning
 * @param confidence how sure it is
 * @param rule the rule that found it
 */
record Candidate(
        int first, int last, List<Integer> words, Mention.Meaning meaning, Mention.Confidence confidence, RuleId rule) {

    static Candidate of(int first, int last, Mention.Meaning meaning, Mention.Confidence confidence, String rule) {
        List<Integer> words = IntStream.rangeClosed(first, last).boxed().toList();
        return new Candidate(first, last, words, meaning, confidence, RuleId.of(rule));
    }

    boolean overlaps(Candidate other) {
        return first <= other.last && other.first <= last;
    }

    boolean standsWhere(Candidate other) {
        return first == other.first && last == other.last;
    }

    boolean isConcept() {
        return meaning instanceof Mention.Meaning.OfConcept;
    }
}
