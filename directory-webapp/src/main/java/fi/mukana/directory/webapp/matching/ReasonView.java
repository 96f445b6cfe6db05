package fi.mukana.directory.webapp.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a service is offered.
 *
 * @param rule the rule that speaks
 * @param points the points it gives; those of a match add up to its points
 * @param text the sentence
 * @param basis what it rests on
 */
@Schema(name = "ReasonView")
public record ReasonView(String rule, long points, String text, List<BasisView> basis) {}
