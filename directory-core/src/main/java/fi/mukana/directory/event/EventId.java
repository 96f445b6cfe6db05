package fi.mukana.directory.event;

import fi.mukana.directory.text.IdShape;
import java.util.Optional;

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
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens, or longer than
     *     {@link IdShape#LONGEST}
     */
    public EventId {
        IdShape.require("event", value, "kevatretki");
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

    /**
     * The id that a text is, if it has the shape of one.
     *
     * @param text any text
     * @return the id, empty if the text has not that shape
     */
    public static Optional<EventId> parse(String text) {
        return IdShape.fits(text) ? Optional.of(new EventId(text)) : Optional.empty();
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
