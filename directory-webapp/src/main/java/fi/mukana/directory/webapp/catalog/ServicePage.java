package fi.mukana.directory.webapp.catalog;

import java.util.List;

/**
 * A page of services.
 *
 * @param page which page
 * @param items the services, in the order of their ids
 */
public record ServicePage(PageView page, List<ServiceSummary> items) {}
