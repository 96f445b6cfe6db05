/**
 * The advisor's desk: several needs side by side, services compared, and what a client takes along.
 *
 * <p>What lies on the desk stands in the address of its page, as codes, and nowhere else: not in a database, a session,
 * a cookie or a log. Words come in a POST body and become codes in the answer. The package must not know contact
 * requests; it leads to their form by its address.
 */
@NullMarked
package fi.mukana.directory.webapp.desk;

import org.jspecify.annotations.NullMarked;
