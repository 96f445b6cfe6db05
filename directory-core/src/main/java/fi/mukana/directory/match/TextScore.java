package fi.mukana.directory.match;

import static java.util.Objects.requireNonNull;

/**
 * How well the words of a need are found in a service's texts.
 *
 * <p>Immutable and thread-safe. Finnish: <i>sanojen osuvuus</i>. HSDS: –. PTV: –.
 *
 * @param value 1 to 100: the part of what the words could reach at most
 * @param field the field in which they weigh most, such as {@code name} or {@code description}
 */
public record TextScore(int value, String field) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value is outside 1 to 100
     */
    public TextScore {
        requireNonNull(field, "field");
        if (value < 1 || value > 100) {
            throw new IllegalArgumentException("The text score (%d) must be from 1 to 100.".formatted(value));
        }
    }
}
