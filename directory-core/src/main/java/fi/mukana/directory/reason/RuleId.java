package fi.mukana.directory.reason;

import static java.util.Objects.requireNonNull;

/**
 * The stable id of a rule in lower case with hyphens, such as {@code area-outside}: stored, translated and weighted.
 *
 * <p>Natural order is the order of the ids. Immutable and thread-safe. Finnish: <i>säännön tunnus</i>. HSDS: –. PTV: –.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and hyphens
     */
    public RuleId {
        requireNonNull(value, "value");
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("""
                    The rule id "%s" must be lower-case words joined by hyphens.
                    Maybe write "concept-shared".""".formatted(value));
        }
    }

    /**
     * The id of a text.
     *
     * @param value lower-case words joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
