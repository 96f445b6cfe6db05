package fi.mukana.directory.search;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.Directory;
import fi.mukana.directory.match.TextRelevance;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import java.util.List;
import java.util.Set;

/**
 * The index as it is at one moment: what it answers never changes, whatever is written to the index meanwhile.
 *
 * <p>Kept beside the catalog of the same change number as one view. It need not be closed: what it holds is freed once
 * nothing refers to it any more, and it stays usable after the search that gave it is closed. Safe for use by several
 * threads. Finnish: <i>hakemiston hetkinäkymä</i>. HSDS: –. PTV: –.
 */
public interface SearchSnapshot {

    /**
     * Up to which change the index had read.
     *
     * @return the number, 0 if nothing was read yet
     */
    long changeNumber();

    /**
     * Searches.
     *
     * @param request what to search for; any words are taken
     * @return what was found
     * @throws SearchException if the index cannot be read
     */
    SearchResult search(SearchRequest request);

    /**
     * Names and concept labels with a word that begins as given: in the language asked for first, then in others; those
     * that begin with it before those that have it further on, more frequent ones before rarer ones, then by text.
     *
     * @param prefix what a person has begun to write; nothing is suggested for blank text
     * @param language the language of the reader
     * @param limit the most suggestions, 1 to 100
     * @return the suggestions
     * @throws IllegalArgumentException if the limit is outside 1 to 100
     * @throws SearchException if the index cannot be read
     */
    List<Suggestion> suggest(String prefix, Language language, int limit);

    /**
     * How words bear on the services of this moment; the same for every copy of the index that holds the same services,
     * however it came to hold them.
     *
     * @return the text relevance
     */
    TextRelevance textRelevance();

    /**
     * The published services that have one of some concepts.
     *
     * @param concepts the concepts, exactly these
     * @return the ids, unmodifiable, in any order
     * @throws SearchException if the index cannot be read
     */
    Set<ServiceId> servicesWith(Set<ConceptId> concepts);

    /**
     * The published services in the index.
     *
     * @return the ids, unmodifiable, in any order
     */
    Set<ServiceId> services();

    /**
     * A builder of a directory over a catalog whose candidates and text points come from this snapshot, with the places
     * and concepts of the index.
     *
     * @param catalog the catalog from which the index was read, in the state of this snapshot
     * @return the builder
     */
    Directory.Builder directoryBuilder(Catalog catalog);
}
