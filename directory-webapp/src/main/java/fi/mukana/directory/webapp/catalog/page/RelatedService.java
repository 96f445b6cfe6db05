package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;

/**
 * A service that goes with another.
 *
 * @param relation how: before, beside, after …, in words
 * @param id its id
 * @param name its name
 */
public record RelatedService(String relation, String id, TextView name) {}
