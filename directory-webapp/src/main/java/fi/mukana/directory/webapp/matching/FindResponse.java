package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.CodeView;
import fi.mukana.directory.webapp.catalog.PageView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a need: considered = ranked + excluded + unmet.
 *
 * @param changeNumber the change up to which the directory was read
 * @param crisis signs of acute danger and whom to call
 * @param understood what was understood of the words, in their order
 * @param notUnderstood the words in which nothing was understood
 * @param concepts the concepts of the need that was matched
 * @param municipality the municipality of the need that was matched, none if none
 * @param nextQuestion the question that decides most, none if nothing is open
 * @param page which page of the ranked services this is; its total is how many are ranked
 * @param ranked the services that fit, the best first
 * @param excludedCount how many meet a part of the need and are not offered
 * @param excluded the first of them, at most 20, in the order of their ids
 * @param unmetCount how many meet no part of the need
 */
@Schema(name = "FindResponse")
public record FindResponse(
        long changeNumber,
        CrisisView crisis,
        List<MentionView> understood,
        List<String> notUnderstood,
        List<CodeView> concepts,
        @Nullable CodeView municipality,
        @Nullable QuestionView nextQuestion,
        PageView page,
        List<MatchView> ranked,
        int excludedCount,
        List<ExcludedView> excluded,
        int unmetCount) {}
