package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A question on whose answer it depends whether something fits ("fits if you are 65 or over").
 *
 * <p>Two questions of the same id ask for the same fact of the person, also where services ask with other limits.
 * Immutable and thread-safe. Finnish: <i>tarkentava kysymys</i>. HSDS: –. PTV: –.
 *
 * @param id what is asked for, lower case with hyphens, such as {@code age} or {@code referral}
 * @param rule the rule that asks
 * @param condition the sentence beside the result: "fits if …"
 * @param question the question to the person
 * @param basis the fields that it rests on
 */
public record Question(String id, RuleId rule, Message condition, Message question, List<Basis> basis) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not lower-case words joined by hyphens, also after a colon
     */
    public Question {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        requireNonNull(condition, "condition");
        requireNonNull(question, "question");
        basis = List.copyOf(basis);
        if (!id.matches("[a-z][a-z0-9-]*(:.+)?")) {
            throw new IllegalArgumentException("""
                    The question id "%s" must be lower-case words joined by hyphens.
                    Maybe write "age" or "group:group:widowed".""".formatted(id));
        }
    }
}
