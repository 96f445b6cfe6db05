package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.matching.page.Chip;
import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import java.util.List;
import java.util.Optional;

/**
 * The form that adds a need to the desk or changes one.
 *
 * @param editing the number of the need that is changed, from 1; empty for a new one
 * @param fields the hidden fields: the desk, and of a need that is changed what the form has no field for
 * @param held what the need that is changed holds already; shown, not sent
 * @param words the words to understand, after they could not be
 * @param topics topics to choose from
 * @param municipalities municipalities to choose from, the need's or that of the need before
 * @param age the age, the need's or that of the need before
 * @param ageWrong whether the age given is none
 * @param languages the languages to choose from
 * @param times the times to choose from
 * @param channels the ways to meet to choose from
 * @param nearOnly whether support from afar is left out
 * @param freeOnly whether only what is free is wanted
 * @param isOpen whether the limits are shown at once
 * @param cancel the address without the change
 */
public record DeskForm(
        Optional<Integer> editing,
        List<HiddenField> fields,
        List<Chip> held,
        Optional<String> words,
        List<ChoiceGroup> topics,
        List<ChoiceGroup> municipalities,
        Optional<String> age,
        boolean ageWrong,
        List<Choice> languages,
        List<Choice> times,
        List<Choice> channels,
        boolean nearOnly,
        boolean freeOnly,
        boolean isOpen,
        String cancel) {

    /** Copies the lists. */
    public DeskForm {
        fields = List.copyOf(fields);
        held = List.copyOf(held);
        topics = List.copyOf(topics);
        municipalities = List.copyOf(municipalities);
        languages = List.copyOf(languages);
        times = List.copyOf(times);
        channels = List.copyOf(channels);
    }
}
