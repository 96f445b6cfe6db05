package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.Optional;

/**
 * A number that somebody states, beside what is listed here.
 *
 * @param label what is counted
 * @param stated the number with its "about" or "over"
 * @param listed how many are listed here; empty if the directory lists nothing of the kind
 * @param source who states it
 * @param href the page on which it is stated
 * @param day for which day, or that it is not told
 */
public record FigureLine(
        TextView label,
        String stated,
        Optional<ListedHere> listed,
        TextView source,
        Optional<String> href,
        String day) {

    /**
     * What the directory lists.
     *
     * @param count how many there are
     * @param what what they are
     * @param href the list, below the language
     */
    public record ListedHere(String count, String what, String href) {}
}
