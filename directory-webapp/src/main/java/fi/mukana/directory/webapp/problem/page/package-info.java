/**
 * The pages at which the types of problems lead their readers to what went wrong and what to do.
 *
 * <p>They are for people who write programs against the API. The package knows the kinds of problems and nothing of any
 * one request.
 */
@NullMarked
package fi.mukana.directory.webapp.problem.page;

import org.jspecify.annotations.NullMarked;
