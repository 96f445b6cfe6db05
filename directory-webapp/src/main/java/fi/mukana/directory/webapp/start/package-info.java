/**
 * How a start fails: with one sentence that a person can act on, told to the launcher and the log, and an end of
 * the process; never with a server that answers 404.
 *
 * <p>Every component may throw a {@link fi.mukana.directory.webapp.start.StartFailure} while the webapp starts;
 * the package must not know any of them.
 */
@NullMarked
package fi.mukana.directory.webapp.start;

import org.jspecify.annotations.NullMarked;
