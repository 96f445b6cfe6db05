/**
 * Search over a directory: services, organizations and events in one index, found by words and narrowed by filters.
 *
 * <p>The index is a projection of the catalog that can be thrown away and rebuilt at any time; it knows up to which
 * change it has read. Nothing here is the truth about a record, and nothing here may know of contact requests, so that
 * no person's data can get into the index. Confidential places and contact points are never indexed. No type of the
 * search engine stands in a public signature: another engine may take its place.
 */
@NullMarked
package fi.mukana.directory.search;

import org.jspecify.annotations.NullMarked;
