package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization as a list shows it.
 *
 * @param id the organization's id
 * @param name its name
 * @param summary one or two sentences, none if there are none
 * @param type what kind of organization it is
 * @param areas where it works
 * @param services how many services it has here
 */
@Schema(name = "OrganizationSummary")
public record OrganizationSummary(
        String id,
        @Nullable TextView name,
        @Nullable TextView summary,
        String type,
        List<CodeView> areas,
        int services) {}
