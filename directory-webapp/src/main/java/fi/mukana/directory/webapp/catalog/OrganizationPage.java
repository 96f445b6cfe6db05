package fi.mukana.directory.webapp.catalog;

import java.util.List;

/**
 * A page of organizations.
 *
 * @param page which page
 * @param items the organizations, in the order of their ids
 */
public record OrganizationPage(PageView page, List<OrganizationSummary> items) {}
