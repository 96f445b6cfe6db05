package fi.mukana.directory.service;

import fi.mukana.directory.text.IdShape;
import java.util.Optional;

/**
 * The id of a service in a directory: lower-case letters, digits and hyphens, or a UUID.
 *
 * <p>Natural order is the order of the ids. Immutable and thread-safe. Finnish: <i>palvelun tunnus</i>. HSDS: {@code
 * service.id}. PTV: id.
 *
 * @param value the id
 */
public record ServiceId(String value) implements Comparable<ServiceId> {
    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens, or longer than
     *     {@link IdShape#LONGEST}
     */
    public ServiceId {
        IdShape.require("service", value, "leskien-iltakahvila");
    }

    /**
     * The id of a text.
     *
     * @param value lower-case letters, digits and hyphens
     * @return the id
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    /**
     * The id that a text is, if it has the shape of one.
     *
     * @param text any text
     * @return the id, empty if the text has not that shape
     */
    public static Optional<ServiceId> parse(String text) {
        return IdShape.fits(text) ? Optional.of(new ServiceId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
