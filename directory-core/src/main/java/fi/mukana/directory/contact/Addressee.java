package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.EmailAddress;

/**
 * Where the word that a request waits is sent.
 *
 * <p>Immutable and thread-safe. Finnish: <i>vastaanottajan osoite</i>. HSDS: –. PTV: –.
 *
 * @param email an address of a role; never a pattern, never one that has expired or is confidential
 * @param route by which rule it was found
 */
public record Addressee(EmailAddress email, Route route) {

    /** The rules by which an address is found, in the order in which they are tried. */
    public enum Route {
        /** The contact point of the service. */
        SERVICE,
        /** A channel of the service. */
        CHANNEL,
        /** The contact point of the organization. */
        ORGANIZATION,
        /** The editors of the region, since nobody else can be reached. */
        EDITORS
    }

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if the address is only a pattern
     */
    public Addressee {
        requireNonNull(email, "email");
        requireNonNull(route, "route");
        if (email.isMasked()) {
            throw new IllegalArgumentException("""
                    The address "%s" is only the pattern of addresses.
                    Maybe give the address of a role.""".formatted(email));
        }
    }
}
