package fi.mukana.directory.testing;

import fi.mukana.directory.ranking.ExcludedService;
import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.service.ServiceId;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Ranking}. */
public final class RankingAssert extends AbstractAssert<RankingAssert, Ranking> {

    RankingAssert(Ranking actual) {
        super(actual, RankingAssert.class);
    }

    /**
     * Verifies that just these services are ranked, in this order.
     *
     * @param ids the ids of the services, the best first
     * @return this
     */
    public RankingAssert ranks(String... ids) {
        isNotNull();
        List<String> ranked = actual.ranked().stream()
                .map(match -> match.service().id().value())
                .toList();
        if (!ranked.equals(List.of(ids))) {
            failWithMessage("Expected the ranking to be %s, but it is %s.", List.of(ids), told());
        }
        return this;
    }

    /**
     * Verifies that nothing is ranked.
     *
     * @return this
     */
    public RankingAssert ranksNothing() {
        return ranks();
    }

    /**
     * Verifies that a service is excluded; the rules that exclude it are verified with what is returned.
     *
     * @param id the id of the service
     * @return the assertions on why
     */
    public Excluded excludes(String id) {
        isNotNull();
        ExcludedService excluded = actual.excluded().stream()
                .filter(service -> service.service().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("Expected %s to be excluded, but the ranking is %s.", id, told()));
        return new Excluded(excluded);
    }

    /**
     * Verifies that just these services meet no part of the need.
     *
     * @param ids the ids of the services, in any order
     * @return this
     */
    public RankingAssert leavesUnmet(String... ids) {
        isNotNull();
        List<String> unmet = actual.unmet().stream().map(ServiceId::value).toList();
        if (!unmet.equals(java.util.Arrays.stream(ids).sorted().toList())) {
            failWithMessage("Expected %s to be unmet, but the ranking is %s.", List.of(ids), told());
        }
        return this;
    }

    /**
     * Assertions on the match of a service.
     *
     * @param id the id of a ranked service
     * @return the assertions on its match
     */
    public RankedMatchAssert match(String id) {
        isNotNull();
        RankedMatch match = actual.ranked().stream()
                .filter(ranked -> ranked.service().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("Expected %s to be ranked, but the ranking is %s.", id, told()));
        return new RankedMatchAssert(match);
    }

    private String told() {
        return "ranked %s, excluded %s, unmet %s"
                .formatted(
                        actual.ranked().stream()
                                .map(match -> match.service().id() + " " + match.points())
                                .toList(),
                        actual.excluded().stream()
                                .map(service -> service.service().id() + " by "
                                        + service.exclusions().stream()
                                                .map(exclusion ->
                                                        exclusion.rule().value())
                                                .toList())
                                .toList(),
                        actual.unmet());
    }

    /** Assertions on an excluded service. */
    public final class Excluded {
        private final ExcludedService excluded;

        private Excluded(ExcludedService excluded) {
            this.excluded = excluded;
        }

        /**
         * Verifies that just these rules exclude it.
         *
         * @param rules the ids of the rules, in the order of the rules
         * @return the assertions on the ranking
         */
        public RankingAssert because(String... rules) {
            List<String> excluding = excluded.exclusions().stream()
                    .map(exclusion -> exclusion.rule().value())
                    .toList();
            if (!excluding.equals(List.of(rules))) {
                failWithMessage(
                        "Expected %s to be excluded by %s, but it is by %s.",
                        excluded.service().id(), List.of(rules), excluding);
            }
            return RankingAssert.this;
        }
    }
}
