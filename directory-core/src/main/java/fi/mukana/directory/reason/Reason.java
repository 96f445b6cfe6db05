package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why something was offered: the rule, its points, a sentence, and what it rests on.
 *
 * <p>Immutable and thread-safe. Finnish: <i>peruste</i>. HSDS: –. PTV: –.
 *
 * @param rule the rule that speaks
 * @param points the points that it gives, never zero
 * @param message the sentence
 * @param basis the fields that it rests on, at least one
 */
public record Reason(RuleId rule, Points points, Message message, List<Basis> basis) {
    /**
     * Checks that it says something.
     *
     * @throws IllegalArgumentException if the points are zero or there is no basis
     */
    public Reason {
        requireNonNull(rule, "rule");
        requireNonNull(points, "points");
        requireNonNull(message, "message");
        basis = List.copyOf(basis);
        if (points.equals(Points.ZERO)) {
            throw new IllegalArgumentException("""
                    The reason of rule "%s" gives no points.
                    Maybe the rule should be silent.""".formatted(rule));
        }
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("""
                    The reason of rule "%s" rests on nothing.
                    Maybe name the field that it read.""".formatted(rule));
        }
    }
}
