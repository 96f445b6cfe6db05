package fi.mukana.directory.webapp.indexing;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.search.SearchSnapshot;

/**
 * The directory as it was after one change: what a request reads from its beginning to its end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the last change that it holds, 0 or more; the ETag of everything made of it
 * @param listing the directory and the lists of its catalog
 * @param search the search index of the same change
 * @param customization how the region's pages speak and look
 */
public record CatalogView(long number, CatalogListing listing, SearchSnapshot search, Customization customization) {

    /** Checks that nothing is missing and that catalog and index belong together. */
    public CatalogView {
        requireNonNull(listing, "listing");
        requireNonNull(search, "search");
        requireNonNull(customization, "customization");
        if (number < 0 || search.changeNumber() != number) {
            throw new IllegalArgumentException("The view's number (%d) must be 0 or more and the index's (%d)."
                    .formatted(number, search.changeNumber()));
        }
    }

    /** Returns the directory with its catalog, profile, places and vocabulary. */
    public Directory directory() {
        return listing.directory();
    }

    /** Returns the organizations, services and events that are published. */
    public Catalog catalog() {
        return directory().catalog();
    }
}
