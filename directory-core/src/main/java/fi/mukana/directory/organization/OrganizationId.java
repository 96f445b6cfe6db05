package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

/**
 * The id of an organization in a directory: lower-case letters, digits and hyphens, or a UUID.
 *
 * <p>Natural order is the order of the ids. Immutable and thread-safe. Finnish: <i>organisaation tunnus</i>. HSDS:
 * {@code organization.id}. PTV: id.
 *
 * @param value the id
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {
    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens
     */
    public OrganizationId {
        requireNonNull(value, "value");
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("""
                    The organization id "%s" must be lower-case letters, digits and hyphens.
                    Maybe write "iisalmen-omaishoitajat".""".formatted(value));
        }
    }

    /**
     * The id of a text.
     *
     * @param value lower-case letters, digits and hyphens
     * @return the id
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
