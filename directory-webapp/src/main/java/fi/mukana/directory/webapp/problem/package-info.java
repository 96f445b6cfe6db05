/**
 * What is wrong with a request, told in one form: {@code application/problem+json} (RFC 9457) for everything under
 * {@code /api}, with each finding's place, value and cure, all at once.
 *
 * <p>The package reads request bodies strictly, so that a misspelled or mistyped field is told and not ignored. It
 * knows no component and repeats nothing that a person wrote about themselves: fields marked
 * {@link fi.mukana.directory.webapp.problem.Personal} are never echoed.
 */
@NullMarked
package fi.mukana.directory.webapp.problem;

import org.jspecify.annotations.NullMarked;
