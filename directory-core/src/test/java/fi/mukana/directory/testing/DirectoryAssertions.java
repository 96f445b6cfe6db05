package fi.mukana.directory.testing;

import fi.mukana.directory.ranking.RankedMatch;
import fi.mukana.directory.ranking.Ranking;
import fi.mukana.directory.ranking.Why;

/**
 * Assertions on what a directory found.
 *
 * <pre>{@code
 * assertThatRanking(found.ranking()).ranks("leskien-kahvila", "velkaneuvonta").excludes("oulun-kerho").because("area-outside");
 * assertThatMatch(match).isExplainedBy("theme-shared", 100).hasPoints(110);
 * }</pre>
 */
public final class DirectoryAssertions {

    private DirectoryAssertions() {}

    /**
     * Assertions on a match.
     *
     * @param match the match
     * @return the assertions
     */
    public static RankedMatchAssert assertThatMatch(RankedMatch match) {
        return new RankedMatchAssert(match);
    }

    /**
     * Assertions on a ranking.
     *
     * @param ranking the ranking
     * @return the assertions
     */
    public static RankingAssert assertThatRanking(Ranking ranking) {
        return new RankingAssert(ranking);
    }

    /**
     * Assertions on the answer to why a service is offered or not.
     *
     * @param why the answer
     * @return the assertions
     */
    public static WhyAssert assertThatWhy(Why why) {
        return new WhyAssert(why);
    }
}
