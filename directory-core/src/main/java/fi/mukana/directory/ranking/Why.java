package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.service.Service;
import java.util.List;

/**
 * Why one service is offered or not: everything that any rule says of it.
 *
 * <p>Immutable and thread-safe. Finnish: <i>miksi, miksi ei</i>. HSDS: –. PTV: –.
 *
 * @param service the service
 * @param outcome whether it is ranked, excluded or unmet
 * @param reasons what speaks for and against it, those with most points first, then by rule
 * @param exclusions why it is not offered, in the order of the rules
 * @param conditions what it depends on, in the order of the rules
 * @param nearMisses the smallest changes of the need that would include it, each tried; fewest changes first; empty if
 *     it is offered or no change helps
 */
public record Why(
        Service service,
        Outcome outcome,
        List<Reason> reasons,
        List<Exclusion> exclusions,
        List<Question> conditions,
        List<NearMiss> nearMisses) {

    /** What became of a service. */
    public enum Outcome {
        /** It fits and is offered. */
        RANKED,
        /** It meets a part of the need, and something excludes it. */
        EXCLUDED,
        /** It meets no part of the need. */
        UNMET
    }

    /** Checks that nothing is null and copies the lists. */
    public Why {
        requireNonNull(service, "service");
        requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
        exclusions = List.copyOf(exclusions);
        conditions = List.copyOf(conditions);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * The sum of the points of the reasons.
     *
     * @return the points
     */
    public Points points() {
        return Points.sum(reasons);
    }
}
