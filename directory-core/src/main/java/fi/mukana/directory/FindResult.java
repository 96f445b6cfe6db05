package fi.mukana.directory;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.need.CrisisAssessment;
import fi.mukana.directory.need.Interpretation;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.reason.Question;
import java.util.Optional;

/**
 * What was found for a need.
 *
 * <p>Immutable and thread-safe. Finnish: <i>hakutulos</i>. HSDS: –. PTV: –.
 *
 * @param crisis whether the words hold signs of acute danger, and whom to call; to be shown before all else
 * @param need the need that was matched: with what was understood, its words being those that are left to look for in
 *     texts; {@link Directory#match} gives the same ranking for it
 * @param interpretation what was understood of the words
 * @param ranking what fits, what was excluded, what meets no part
 */
public record FindResult(CrisisAssessment crisis, Need need, Interpretation interpretation, Ranking ranking) {
    /** Checks that nothing is null. */
    public FindResult {
        requireNonNull(crisis, "crisis");
        requireNonNull(need, "need");
        requireNonNull(interpretation, "interpretation");
        requireNonNull(ranking, "ranking");
    }

    /**
     * The question that decides most of what is still open.
     *
     * @return the question, empty if nothing is open
     */
    public Optional<Question> nextQuestion() {
        return ranking.nextQuestion();
    }
}
