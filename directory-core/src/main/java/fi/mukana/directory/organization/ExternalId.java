package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

/**
 * The id of the same thing in another system.
 *
 * <p>Natural order is by scheme, then value. Immutable and thread-safe. Finnish: <i>ulkoinen tunniste</i>. HSDS: {@code
 * organization_identifier}. PTV: sourceId, oid.
 *
 * @param scheme the system, such as {@code ptv}, {@code oid} or {@code lahella}
 * @param value the id there
 */
public record ExternalId(String scheme, String value) implements Comparable<ExternalId> {
    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if the scheme is not lower-case letters, digits and hyphens, or the value blank
     */
    public ExternalId {
        requireNonNull(scheme, "scheme");
        requireNonNull(value, "value");
        if (!scheme.matches("[a-z][a-z0-9-]*") || value.isBlank()) {
            throw new IllegalArgumentException("""
                    The external id "%s" of scheme "%s" needs a scheme in lower case and a value.
                    Maybe write scheme "ptv".""".formatted(value, scheme));
        }
    }

    @Override
    public int compareTo(ExternalId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : value.compareTo(other.value);
    }
}
