/**
 * The resident's pages: say what you need, see what fits and why, ask why something does not.
 *
 * <p>It turns forms into needs and rankings into words. It must not know who asks: nothing here sees a name, an address
 * or a contact request, and a person's own words go from a form into a need and back into the form of the answer,
 * nowhere else: not into an address, a log or a cookie.
 */
@NullMarked
package fi.mukana.directory.webapp.matching.page;

import org.jspecify.annotations.NullMarked;
