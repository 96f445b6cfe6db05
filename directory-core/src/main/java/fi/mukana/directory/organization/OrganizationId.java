package fi.mukana.directory.organization;

import fi.mukana.directory.text.IdShape;
import java.util.Optional;

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
     * @throws IllegalArgumentException if the id is not lower-case letters, digits and single hyphens, or longer than
     *     {@link IdShape#LONGEST}
     */
    public OrganizationId {
        IdShape.require("organization", value, "iisalmen-omaishoitajat");
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

    /**
     * The id that a text is, if it has the shape of one.
     *
     * @param text any text
     * @return the id, empty if the text has not that shape
     */
    public static Optional<OrganizationId> parse(String text) {
        return IdShape.fits(text) ? Optional.of(new OrganizationId(text)) : Optional.empty();
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
