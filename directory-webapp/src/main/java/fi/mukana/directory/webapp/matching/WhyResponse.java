package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.ServiceSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a service is offered for a need, or why not.
 *
 * @param changeNumber the change up to which the directory was read
 * @param service the service
 * @param outcome ranked, excluded or unmet
 * @param points the sum of the reasons' points
 * @param reasons what speaks for it, those with most points first
 * @param exclusions what excludes it
 * @param conditions what it depends on
 * @param nearMisses the smallest changes of the need that would include it
 */
@Schema(name = "WhyResponse")
public record WhyResponse(
        long changeNumber,
        ServiceSummary service,
        String outcome,
        long points,
        List<ReasonView> reasons,
        List<ExclusionView> exclusions,
        List<QuestionView> conditions,
        List<NearMissView> nearMisses) {

    /**
     * Changes of the need that together include the service.
     *
     * @param changes the changes, at least one
     */
    public record NearMissView(List<ChangeView> changes) {}

    /**
     * One change of the need.
     *
     * @param field the field of the need
     * @param text the change in words
     */
    public record ChangeView(String field, String text) {}
}
