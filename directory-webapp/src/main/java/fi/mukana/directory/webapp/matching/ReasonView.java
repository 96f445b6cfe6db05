package fi.mukana.directory.webapp.matching;

import java.util.List;

/**
 * Why a service is offered.
 *
 * @param rule the rule that speaks
 * @param points the points it gives; those of a match add up to its points
 * @param text the sentence
 * @param basis what it rests on
 */
public record ReasonView(String rule, long points, String text, List<BasisView> basis) {}
