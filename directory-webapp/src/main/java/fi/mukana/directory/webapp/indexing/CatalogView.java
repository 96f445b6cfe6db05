package fi.mukana.directory.webapp.indexing;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;

/**
 * The directory as it was after one change: what a request reads from its beginning to its end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the last change that it holds, 0 or more; the ETag of everything made of it
 * @param directory the directory with its catalog, profile, places and vocabulary
 */
public record CatalogView(long number, Directory directory) {

    /** Checks that nothing is missing. */
    public CatalogView {
        requireNonNull(directory, "directory");
        if (number < 0) {
            throw new IllegalArgumentException("The number (%d) must be 0 or more.".formatted(number));
        }
    }

    /** Returns the organizations, services and events. */
    public Catalog catalog() {
        return directory.catalog();
    }
}
