package fi.mukana.directory.search;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.text.Language;
import java.util.List;

/**
 * An index over the published services, organizations and events of a directory.
 *
 * <p>The index is a projection: it can be thrown away and rebuilt from the catalog at any time, and knows up to which
 * change it has read. It holds no confidential place or contact point, no draft, and nothing of any request. An extension
 * point: an implementation on another engine passes {@code DirectorySearchContract}. Safe for use by several threads;
 * changes are applied one after the other. Finnish: <i>haku</i>. HSDS: –. PTV: –.
 */
public interface DirectorySearch extends AutoCloseable {

    /**
     * The index as it is now.
     *
     * @return the snapshot, which later changes do not change
     * @throws SearchException if the search has been closed
     */
    SearchSnapshot snapshot();

    /**
     * Applies changes, all of them or none, and lasts them: once this returns, a crash does not lose them, and
     * {@link #snapshot()} shows them.
     *
     * @param changes the changes since the last ones
     * @param changeNumber up to which change they go
     * @throws IllegalArgumentException if the change number is below {@link #changeNumber()}
     * @throws SearchException if the index cannot be written, which leaves it as it was, or if the search has been
     *     closed
     */
    void apply(IndexChanges changes, long changeNumber);

    /**
     * Throws the index away and builds it from a catalog. Until it is done, searches see the index as it was.
     *
     * @param catalog the catalog
     * @param changeNumber up to which change the catalog goes, 0 or more
     * @throws IllegalArgumentException if the change number is negative
     * @throws SearchException if the index cannot be written, which leaves it as it was, or if the search has been
     *     closed
     */
    void rebuild(Catalog catalog, long changeNumber);

    /**
     * Up to which change the index has read.
     *
     * @return the number, 0 if nothing was read yet
     * @throws SearchException if the search has been closed
     */
    default long changeNumber() {
        return snapshot().changeNumber();
    }

    /**
     * Searches the index as it is now.
     *
     * @param request what to search for
     * @return what was found
     * @throws SearchException if the index cannot be read, or if the search has been closed
     */
    default SearchResult search(SearchRequest request) {
        return snapshot().search(request);
    }

    /**
     * Names and concept labels with a word that begins as given, as {@link SearchSnapshot#suggest} tells.
     *
     * @param prefix what a person has begun to write
     * @param language the language of the reader
     * @param limit the most suggestions, 1 to 100
     * @return the suggestions
     * @throws IllegalArgumentException if the limit is outside 1 to 100
     * @throws SearchException if the index cannot be read, or if the search has been closed
     */
    default List<Suggestion> suggest(String prefix, Language language, int limit) {
        return snapshot().suggest(prefix, language, limit);
    }

    /** Frees the index. Snapshots stay usable. Closing twice does nothing. */
    @Override
    void close();
}
