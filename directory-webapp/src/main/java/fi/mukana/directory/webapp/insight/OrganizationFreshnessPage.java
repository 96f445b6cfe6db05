package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.catalog.CodeView;
import fi.mukana.directory.webapp.catalog.PageView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fresh the data of organizations is, those with the most services to check first.
 *
 * @param page which part of the list
 * @param items the organizations
 */
@Schema(name = "OrganizationFreshnessPage")
public record OrganizationFreshnessPage(PageView page, List<Item> items) {

    /**
     * An organization.
     *
     * @param organization the organization
     * @param own when its own data was assured
     * @param services how many services of it are counted
     * @param toCheck how many of them were assured more than twelve months ago or never
     * @param freshness how many were assured how long ago; they add up to the services
     */
    @Schema(name = "OrganizationFreshness")
    public record Item(CodeView organization, String own, int services, int toCheck, Map<String, Integer> freshness) {}
}
