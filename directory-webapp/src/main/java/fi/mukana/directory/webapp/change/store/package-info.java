/**
 * The change log: which content changed, in an order without gaps that is the order of the commits.
 *
 * <p>Every component that stores content of the public directory writes to it in the transaction of the change;
 * {@code .indexing} reads it. It knows kinds and ids only, never what changed or who changed it.
 */
@NullMarked
package fi.mukana.directory.webapp.change.store;

import org.jspecify.annotations.NullMarked;
