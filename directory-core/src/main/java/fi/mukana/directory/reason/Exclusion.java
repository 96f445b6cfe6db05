package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why something was not offered: the rule, a sentence, and what it rests on.
 *
 * <p>Immutable and thread-safe. Finnish: <i>hylkäysperuste</i>. HSDS: –. PTV: –.
 *
 * @param rule the rule that excludes
 * @param message the sentence
 * @param basis the fields that it rests on, at least one
 */
public record Exclusion(RuleId rule, Message message, List<Basis> basis) {
    /**
     * Checks that it rests on something.
     *
     * @throws IllegalArgumentException if there is no basis
     */
    public Exclusion {
        requireNonNull(rule, "rule");
        requireNonNull(message, "message");
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("""
                    The exclusion of rule "%s" rests on nothing.
                    Maybe name the field that it read.""".formatted(rule));
        }
    }
}
