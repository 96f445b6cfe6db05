package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.ServiceSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service that meets a part of the need and yet is not offered.
 *
 * @param service the service
 * @param exclusions why not, at least one
 */
@Schema(name = "ExcludedView")
public record ExcludedView(ServiceSummary service, List<ExclusionView> exclusions) {}
