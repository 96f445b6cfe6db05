package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call in danger or crisis.
 *
 * @param isAcute whether life is in danger: 112 first
 * @param lines whom to call, of one level those first that answer in the reader's language
 */
public record CrisisView(boolean isAcute, List<Line> lines) {

    /**
     * A line.
     *
     * @param name its name
     * @param href the {@code tel:} address
     * @param phone the number as it is dialled
     * @param hours when it answers
     * @param languages the languages in which it answers, a sentence; empty if that is not told
     * @param url its page
     */
    public record Line(
            TextView name,
            Optional<String> href,
            Optional<String> phone,
            Optional<TextView> hours,
            Optional<String> languages,
            Optional<String> url) {}

    /** Copies the list. */
    public CrisisView {
        lines = List.copyOf(lines);
    }
}
