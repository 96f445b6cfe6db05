package fi.mukana.directory.webapp.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it still depends on whether a service fits.
 *
 * @param id what is asked for; an answer names it
 * @param rule the rule that asks
 * @param condition the sentence beside the result: "fits if …"
 * @param question the question to the person
 * @param basis what it rests on
 */
@Schema(name = "QuestionView")
public record QuestionView(String id, String rule, String condition, String question, List<BasisView> basis) {}
