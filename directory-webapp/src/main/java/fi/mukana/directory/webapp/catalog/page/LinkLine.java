package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;

/**
 * A link out of the directory or within it.
 *
 * @param href the address; one without a scheme is below the language
 * @param name what it is
 */
public record LinkLine(String href, TextView name) {}
