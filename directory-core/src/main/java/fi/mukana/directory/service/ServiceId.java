package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

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
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens
     */
    public ServiceId {
        requireNonNull(value, "value");
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("""
                    The service id "%s" must be lower-case letters, digits and hyphens.
                    Maybe write "leskien-iltakahvila".""".formatted(value));
        }
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

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
