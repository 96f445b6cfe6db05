/**
 * Where: municipalities, areas and points, by the official codes of Finland, and areas that a region defines itself.
 *
 * <p>The official table is shipped and read by {@link fi.mukana.directory.place.Places}. This package must not know who
 * works in an area.
 */
@NullMarked
package fi.mukana.directory.place;

import org.jspecify.annotations.NullMarked;
