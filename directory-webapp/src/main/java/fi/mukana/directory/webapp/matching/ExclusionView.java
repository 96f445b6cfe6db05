package fi.mukana.directory.webapp.matching;

import java.util.List;

/**
 * Why a service is not offered.
 *
 * @param rule the rule that speaks
 * @param text the sentence
 * @param basis what it rests on
 */
public record ExclusionView(String rule, String text, List<BasisView> basis) {}
