package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.OrganizationId;

/**
 * An organization that has a part in a service beside the responsible one.
 *
 * <p>Immutable and thread-safe. Finnish: <i>muu tuottaja</i>. HSDS: –. PTV: organizations (roleType, provisionType).
 *
 * @param organization the organization
 * @param role its part
 */
public record Provider(OrganizationId organization, Role role) {
    /** The part of an organization in a service. */
    public enum Role {
        /** It is responsible beside the first. PTV: OtherResponsible. */
        RESPONSIBLE,
        /** It produces the service itself. PTV: SelfProduced. */
        PRODUCER,
        /** The service is bought from it. PTV: PurchaseServices. */
        PURCHASED,
        /** It pays for the service. */
        FUNDER,
        /** Another part. PTV: Other. */
        OTHER
    }

    /** Checks that nothing is null. */
    public Provider {
        requireNonNull(organization, "organization");
        requireNonNull(role, "role");
    }
}
