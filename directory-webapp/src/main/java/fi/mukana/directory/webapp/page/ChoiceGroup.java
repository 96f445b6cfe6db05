package fi.mukana.directory.webapp.page;

import java.util.List;

/**
 * Choices under a heading.
 *
 * @param label the heading
 * @param choices the choices in the order shown
 * @param open whether they are shown at once: something in it is chosen
 */
public record ChoiceGroup(String label, List<Choice> choices, boolean open) {

    /** Copies the list. */
    public ChoiceGroup {
        choices = List.copyOf(choices);
    }

    /** Returns a group that is open if something in it is chosen. */
    public static ChoiceGroup of(String label, List<Choice> choices) {
        return new ChoiceGroup(label, choices, choices.stream().anyMatch(Choice::chosen));
    }
}
