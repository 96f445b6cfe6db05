package fi.mukana.directory.webapp.indexing;

import static java.util.Objects.requireNonNull;

/**
 * The event that a new view stands in the place of the old one; the first view is one too.
 *
 * @param view the new view
 */
public record ViewRenewed(CatalogView view) {

    /** Checks that there is a view. */
    public ViewRenewed {
        requireNonNull(view, "view");
    }
}
