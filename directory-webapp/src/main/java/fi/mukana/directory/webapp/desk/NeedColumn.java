package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.matching.page.ResultLine;
import java.util.List;
import java.util.Optional;

/**
 * A need with what fits it.
 *
 * @param number its number, from 1
 * @param title what it is about, in a few words
 * @param chips what was understood and chosen, each with the address without it
 * @param ranked how many services fit
 * @param excluded how many would fit but for something
 * @param services the best ones
 * @param more the address that shows more; empty if all are shown
 * @param question the question that decides most
 * @param edit the address at which the need is changed
 * @param copy the address with a second need like this; empty if there is no room
 * @param remove the address without the need
 * @param all the hidden fields of the form that leads to all results
 */
public record NeedColumn(
        int number,
        String title,
        List<Way> chips,
        int ranked,
        int excluded,
        List<Found> services,
        Optional<String> more,
        Optional<Asked> question,
        String edit,
        Optional<String> copy,
        String remove,
        List<HiddenField> all) {

    /**
     * A way on.
     *
     * @param label what is read
     * @param href the address below the language
     */
    public record Way(String label, String href) {}

    /**
     * A service that fits.
     *
     * @param line the service and why
     * @param chosen whether it is chosen
     * @param href the address at which it is chosen, or chosen no more; empty if no more can be chosen
     */
    public record Found(ResultLine line, boolean chosen, Optional<String> href) {}

    /**
     * A question.
     *
     * @param text the question
     * @param count how many of the results it decides
     * @param answers the answers to choose from; none where it is answered by changing the need
     * @param skip the address at which it is not asked again
     */
    public record Asked(String text, int count, List<Way> answers, String skip) {

        /** Copies the list. */
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /** Copies the lists. */
    public NeedColumn {
        chips = List.copyOf(chips);
        services = List.copyOf(services);
        all = List.copyOf(all);
    }
}
