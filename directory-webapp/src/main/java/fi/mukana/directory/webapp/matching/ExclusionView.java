package fi.mukana.directory.webapp.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a service is not offered.
 *
 * @param rule the rule that speaks
 * @param text the sentence
 * @param basis what it rests on
 */
@Schema(name = "ExclusionView")
public record ExclusionView(String rule, String text, List<BasisView> basis) {}
