package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.service.Service;
import java.util.Comparator;
import java.util.List;

/**
 * A service that fits a need, with its reasons.
 *
 * <p>Natural order is the ranking: more points first, then the later assured date (none last), then the id. It is
 * consistent with equals for the matches of one ranking. Immutable and thread-safe. Finnish: <i>osuma</i>. HSDS: –. PTV:
 * –.
 *
 * @param service the service
 * @param points the sum of the points of the reasons, exactly
 * @param reasons why it fits, those with most points first, then by rule
 * @param conditions what it depends on: it fits if each is answered so
 */
public record RankedMatch(Service service, Points points, List<Reason> reasons, List<Question> conditions)
        implements Comparable<RankedMatch> {

    private static final Comparator<Reason> MOST_POINTS_FIRST =
            Comparator.comparing(Reason::points).reversed().thenComparing(Reason::rule);

    private static final Comparator<RankedMatch> ORDER = Comparator.comparing(RankedMatch::points)
            .reversed()
            .thenComparing(
                    match -> match.service().assurance().assuredDate().orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(match -> match.service().id());

    /**
     * Checks that the reasons add up.
     *
     * @throws IllegalArgumentException if the points are not the sum of the points of the reasons
     */
    public RankedMatch {
        requireNonNull(service, "service");
        requireNonNull(points, "points");
        reasons = reasons.stream().sorted(MOST_POINTS_FIRST).toList();
        conditions = List.copyOf(conditions);
        Points sum = Points.sum(reasons);
        if (!sum.equals(points)) {
            throw new IllegalArgumentException(
                    "The reasons add up to %s points, but %s were given.".formatted(sum, points));
        }
    }

    /**
     * A match whose points are the sum of its reasons.
     *
     * @param service the service
     * @param reasons why it fits
     * @param conditions what it depends on
     * @return the match
     */
    public static RankedMatch of(Service service, List<Reason> reasons, List<Question> conditions) {
        return new RankedMatch(service, Points.sum(reasons), reasons, conditions);
    }

    /**
     * Whether it fits without anything more being asked.
     *
     * @return true if there are no conditions
     */
    public boolean isUnconditional() {
        return conditions.isEmpty();
    }

    @Override
    public int compareTo(RankedMatch other) {
        return ORDER.compare(this, other);
    }
}
