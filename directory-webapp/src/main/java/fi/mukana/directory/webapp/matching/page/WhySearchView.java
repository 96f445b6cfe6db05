package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * Services found by name, to ask why one of them is not among the results.
 *
 * @param fields the hidden fields of the form that carries the need
 * @param asked the name asked for
 * @param found the services that have it, by name
 */
public record WhySearchView(List<HiddenField> fields, Optional<String> asked, List<Found> found) {

    /**
     * A service.
     *
     * @param id its id
     * @param name its name
     * @param organization whose it is
     */
    public record Found(String id, TextView name, TextView organization) {}

    /** Copies the lists. */
    public WhySearchView {
        fields = List.copyOf(fields);
        found = List.copyOf(found);
    }
}
