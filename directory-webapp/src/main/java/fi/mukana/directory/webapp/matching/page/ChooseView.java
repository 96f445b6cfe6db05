package fi.mukana.directory.webapp.matching.page;

import java.util.List;

/**
 * One question of the way without typing.
 *
 * @param question the question
 * @param number which question it is, from 1
 * @param count how many questions there are
 * @param chosen what was answered before, in words
 * @param choices the answers
 * @param skip the way on without an answer
 * @param back the address of the question before, below the language; of the home page at the first question
 */
public record ChooseView(
        String question,
        int number,
        int count,
        List<String> chosen,
        List<BigChoice> choices,
        BigChoice skip,
        String back) {

    /**
     * A large choice.
     *
     * @param href the address that it leads to, below the language
     * @param label what is read
     * @param icon the icon beside it
     */
    public record BigChoice(String href, String label, String icon) {}

    /** Copies the lists. */
    public ChooseView {
        chosen = List.copyOf(chosen);
        choices = List.copyOf(choices);
    }
}
