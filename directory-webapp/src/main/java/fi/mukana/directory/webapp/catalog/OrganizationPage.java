package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of organizations.
 *
 * @param page which page
 * @param items the organizations, in the order of their ids
 */
@Schema(name = "OrganizationPage")
public record OrganizationPage(PageView page, List<OrganizationSummary> items) {}
