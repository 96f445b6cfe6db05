/**
 * Turns the database into what requests read: one immutable view of the published directory with its search
 * index, replaced as a whole when the change log has grown.
 *
 * <p>With the composition root it is the only package that knows the core, the search and the stores together. It
 * must not know contact requests: personal data cannot be indexed.
 */
@NullMarked
package fi.mukana.directory.webapp.indexing;

import org.jspecify.annotations.NullMarked;
