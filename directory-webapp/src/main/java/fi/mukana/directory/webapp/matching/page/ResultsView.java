package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What fits a need.
 *
 * @param fields the hidden fields of the form that carries the need
 * @param crisis whom to call, where the words hold signs of danger
 * @param findings what could not be read, a sentence each
 * @param ageWrong whether the age given is none
 * @param words the person's own words, to be changed
 * @param chips what was understood and chosen
 * @param notUnderstood words that meant nothing to the directory; they were looked for in the texts
 * @param ranked how many fit
 * @param excluded how many would fit but for something
 * @param unmet how many meet no part of the need
 * @param results those that are shown, the best first
 * @param moreShown how many to show next; empty if all are shown
 * @param moreCount how many more that shows
 * @param question the question that decides most
 * @param left those left out that are shown, by name
 * @param leftMore how many further ones are left out
 * @param age the age given
 * @param languages the languages to choose from
 * @param times the times to choose from
 * @param channels the ways to meet to choose from
 * @param nearOnly whether support from afar is left out
 * @param freeOnly whether only what is free is wanted
 * @param share the address of this need below the language, concepts and area alone; empty if it holds nothing
 * @param added the name of the service that has just been put into the basket
 * @param basketFull whether the basket could not take it
 */
public record ResultsView(
        List<HiddenField> fields,
        Optional<CrisisView> crisis,
        List<String> findings,
        boolean ageWrong,
        Optional<String> words,
        List<Chip> chips,
        List<String> notUnderstood,
        int ranked,
        int excluded,
        int unmet,
        List<ResultLine> results,
        Optional<Integer> moreShown,
        int moreCount,
        Optional<QuestionView> question,
        List<ExcludedLine> left,
        int leftMore,
        Optional<Integer> age,
        List<Choice> languages,
        List<Choice> times,
        List<Choice> channels,
        boolean nearOnly,
        boolean freeOnly,
        Optional<String> share,
        Optional<String> added,
        boolean basketFull) {

    /** Copies the lists. */
    public ResultsView {
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
        chips = List.copyOf(chips);
        notUnderstood = List.copyOf(notUnderstood);
        results = List.copyOf(results);
        left = List.copyOf(left);
        languages = List.copyOf(languages);
        times = List.copyOf(times);
        channels = List.copyOf(channels);
    }
}
