package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A channel to follow or a piece of news.
 *
 * @param kind what kind of page it is
 * @param href its address
 * @param name its name
 * @param purpose what it is for
 * @param audience the sentence that says for whom it is
 * @param day when it was published
 * @param about the organization or service that it tells of, where that is not clear from where it stands
 */
public record NewsLine(
        String kind,
        String href,
        TextView name,
        Optional<TextView> purpose,
        Optional<String> audience,
        Optional<String> day,
        List<LinkLine> about) {

    /** Copies the list. */
    public NewsLine {
        about = List.copyOf(about);
    }
}
