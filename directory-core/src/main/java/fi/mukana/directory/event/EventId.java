package fi.mukana.directory.event;

import static java.util.Objects.requireNonNull;

/**
 * The id of an event in a directory: lower-case letters, digits and hyphens, or a UUID.
 *
 * <p>Natural order is the order of the ids. Immutable and thread-safe. Finnish: <i>tapahtuman tunnus</i>. HSDS: –. PTV:
 * –.
 *
 * @param value the id
 */
public record EventId(String value) implements Comparable<EventId> {
    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens
     */
    public EventId {
        requireNonNull(value, "value");
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("""
                    The event id "%s" must be lower-case letters, digits and hyphens.
                    Maybe write "kevatretki".""".formatted(value));
        }
    }

    /**
     * The id of a text.
     *
     * @param value lower-case letters, digits and hyphens
     * @return the id
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
