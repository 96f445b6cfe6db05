package fi.mukana.directory.testing;

import fi.mukana.directory.match.NeedChange;
import fi.mukana.directory.ranking.Why;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Why}. */
public final class WhyAssert extends AbstractAssert<WhyAssert, Why> {

    WhyAssert(Why actual) {
        super(actual, WhyAssert.class);
    }

    /**
     * Verifies what became of the service.
     *
     * @param outcome the outcome
     * @return this
     */
    public WhyAssert is(Why.Outcome outcome) {
        isNotNull();
        if (actual.outcome() != outcome) {
            failWithMessage(
                    "Expected %s to be %s, but it is %s: reasons %s, exclusions %s.",
                    actual.service().id(),
                    outcome,
                    actual.outcome(),
                    RankedMatchAssert.told(actual.reasons()),
                    actual.exclusions().stream()
                            .map(exclusion -> exclusion.rule().value())
                            .toList());
        }
        return this;
    }

    /**
     * Verifies that one of the near misses changes just these fields of the need.
     *
     * @param fields the fields, in the order in which they change
     * @return this
     */
    public WhyAssert wouldFitAfterChanging(String... fields) {
        isNotNull();
        List<List<String>> changes = actual.nearMisses().stream()
                .map(miss -> miss.changes().stream().map(NeedChange::field).toList())
                .toList();
        if (!changes.contains(List.of(fields))) {
            failWithMessage(
                    "Expected %s to fit after changing %s, but the near misses change %s.",
                    actual.service().id(), List.of(fields), changes);
        }
        return this;
    }

    /**
     * Verifies that no change of the need helps.
     *
     * @return this
     */
    public WhyAssert hasNoNearMiss() {
        isNotNull();
        if (!actual.nearMisses().isEmpty()) {
            failWithMessage(
                    "Expected %s to have no near miss, but it has %s.",
                    actual.service().id(), actual.nearMisses());
        }
        return this;
    }
}
