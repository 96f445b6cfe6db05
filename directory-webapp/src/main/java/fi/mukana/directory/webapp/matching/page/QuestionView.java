package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.Choice;
import java.util.List;

/**
 * The one question that is asked next.
 *
 * @param id its id
 * @param text the question
 * @param count how many of the results it decides
 * @param answers the answers to choose from: what the button sends as {@code a} or {@code gender}; none for an age
 * @param name the parameter that an answer sends
 */
public record QuestionView(String id, String text, int count, List<Choice> answers, String name) {

    /** Copies the list. */
    public QuestionView {
        answers = List.copyOf(answers);
    }
}
