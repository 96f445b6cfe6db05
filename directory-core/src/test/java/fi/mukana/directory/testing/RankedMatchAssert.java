package fi.mukana.directory.testing;

import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link RankedMatch}. */
public final class RankedMatchAssert extends AbstractAssert<RankedMatchAssert, RankedMatch> {

    RankedMatchAssert(RankedMatch actual) {
        super(actual, RankedMatchAssert.class);
    }

    /**
     * Verifies that a rule gives a reason with these points.
     *
     * @param rule the id of the rule
     * @param points the points of the reason
     * @return this
     */
    public RankedMatchAssert isExplainedBy(String rule, long points) {
        isNotNull();
        List<Reason> reasons = actual.reasons();
        if (reasons.stream()
                .noneMatch(reason ->
                        reason.rule().value().equals(rule) && reason.points().value() == points)) {
            failWithMessage(
                    "Expected %s to be explained by %s with %s points, but its reasons are %s.",
                    actual.service().id(), rule, points, told(reasons));
        }
        return this;
    }

    /**
     * Verifies that a rule gives no reason.
     *
     * @param rule the id of the rule
     * @return this
     */
    public RankedMatchAssert isNotExplainedBy(String rule) {
        isNotNull();
        if (actual.reasons().stream().anyMatch(reason -> reason.rule().value().equals(rule))) {
            failWithMessage(
                    "Expected %s not to be explained by %s, but its reasons are %s.",
                    actual.service().id(), rule, told(actual.reasons()));
        }
        return this;
    }

    /**
     * Verifies the sum of the points.
     *
     * @param points the sum
     * @return this
     */
    public RankedMatchAssert hasPoints(long points) {
        isNotNull();
        if (actual.points().value() != points) {
            failWithMessage(
                    "Expected %s to have %s points, but it has %s: %s.",
                    actual.service().id(), points, actual.points(), told(actual.reasons()));
        }
        return this;
    }

    /**
     * Verifies that the match depends on these questions, and on no other.
     *
     * @param questions the ids of the questions, in any order
     * @return this
     */
    public RankedMatchAssert dependsOn(String... questions) {
        isNotNull();
        List<String> asked =
                actual.conditions().stream().map(Question::id).sorted().toList();
        if (!asked.equals(java.util.Arrays.stream(questions).sorted().toList())) {
            failWithMessage(
                    "Expected %s to depend on %s, but it depends on %s.",
                    actual.service().id(), List.of(questions), asked);
        }
        return this;
    }

    /**
     * Verifies that the match depends on no question.
     *
     * @return this
     */
    public RankedMatchAssert isUnconditional() {
        return dependsOn();
    }

    static String told(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.points())
                .toList()
                .toString();
    }
}
