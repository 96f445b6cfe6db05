package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;

/**
 * A service that was left out, and why.
 *
 * @param id the service
 * @param name its name
 * @param organization whose it is
 * @param reasons why, a sentence each
 */
public record ExcludedLine(String id, TextView name, TextView organization, List<String> reasons) {

    /** Copies the list. */
    public ExcludedLine {
        reasons = List.copyOf(reasons);
    }
}
