package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import java.util.List;
import java.util.Optional;

/**
 * The form with the three questions.
 *
 * @param findings what is to be corrected, a sentence each
 * @param ageWrong whether the age given is none
 * @param words the words given
 * @param themes what for, in groups
 * @param supports of what kind: the usual ones
 * @param moreSupports of what kind: all others
 * @param municipalities where
 * @param people for whom, in groups
 * @param age the age given, as it was written
 * @param services how many services the directory has
 * @param organizations how many organizations the directory has
 */
public record HomeView(
        List<String> findings,
        boolean ageWrong,
        Optional<String> words,
        List<ChoiceGroup> themes,
        List<Choice> supports,
        ChoiceGroup moreSupports,
        List<ChoiceGroup> municipalities,
        List<ChoiceGroup> people,
        Optional<String> age,
        int services,
        int organizations) {

    /** Copies the lists. */
    public HomeView {
        findings = List.copyOf(findings);
        themes = List.copyOf(themes);
        supports = List.copyOf(supports);
        municipalities = List.copyOf(municipalities);
        people = List.copyOf(people);
    }
}
