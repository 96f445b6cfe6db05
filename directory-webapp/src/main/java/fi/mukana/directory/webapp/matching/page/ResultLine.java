package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.catalog.page.ServiceCard;
import java.util.List;
import java.util.Optional;

/**
 * A service that fits.
 *
 * @param rank its place, from 1
 * @param card the service
 * @param distance how far it is, where the person told the municipality
 * @param best the weightiest reasons for it, a sentence each, at most three
 * @param reasons why, the weightiest first
 * @param conditions on which conditions, a sentence each
 * @param points the sum of the reasons' points
 * @param inBasket whether it lies in the basket; empty if there is no basket
 */
public record ResultLine(
        int rank,
        ServiceCard card,
        Optional<String> distance,
        List<String> best,
        List<ReasonLine> reasons,
        List<String> conditions,
        String points,
        Optional<Boolean> inBasket) {

    /** Copies the lists. */
    public ResultLine {
        best = List.copyOf(best);
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }
}
