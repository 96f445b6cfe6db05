package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.ServiceSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service that fits.
 *
 * @param service the service
 * @param points the sum of the reasons' points
 * @param reasons why it fits, those with most points first
 * @param conditions what it still depends on, empty if on nothing
 */
@Schema(name = "MatchView")
public record MatchView(ServiceSummary service, long points, List<ReasonView> reasons, List<QuestionView> conditions) {}
