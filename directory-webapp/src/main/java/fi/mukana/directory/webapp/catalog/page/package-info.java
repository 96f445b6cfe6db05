/**
 * The directory's pages: lists of services, organizations and events, and a page for each of them.
 *
 * <p>It turns what the catalog knows into words of one language, so that the views only lay out. It must not know what
 * anybody needs, nor how one contacts an organization. What is confidential or not published never enters its records.
 */
@NullMarked
package fi.mukana.directory.webapp.catalog.page;

import org.jspecify.annotations.NullMarked;
