/**
 * The ground that every page stands on: addresses per language, texts of the interface, the frame around a page, safe
 * headers, errors.
 *
 * <p>It exists so that a component's page is a class that turns a {@link fi.mukana.directory.webapp.page.PageRequest}
 * into a {@link fi.mukana.directory.webapp.page.PageAnswer} and can be tested without a server. There is no session:
 * what a page must remember stands in its address, its form or a cookie. It must not know what any page is about.
 */
@NullMarked
package fi.mukana.directory.webapp.page;

import org.jspecify.annotations.NullMarked;
