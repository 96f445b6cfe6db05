/**
 * The one database of a deployment: its data source (H2 in a file, or PostgreSQL by environment), its migrations
 * and its health.
 *
 * <p>The tables belong to the components; each has its own migration and its own {@code .store}. The package must
 * not know any of them.
 */
@NullMarked
package fi.mukana.directory.webapp.database;

import org.jspecify.annotations.NullMarked;
