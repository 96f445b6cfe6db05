package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import java.util.Optional;

/**
 * Whom a person wants to hear from: an organization, about one of its services or about anything it does.
 *
 * <p>Immutable and thread-safe. Finnish: <i>vastaanottaja</i>. HSDS: –. PTV: –.
 *
 * @param organization the organization
 * @param service the service asked about, empty if none in particular
 */
public record Recipient(OrganizationId organization, Optional<ServiceId> service) {

    /** Checks that nothing is null. */
    public Recipient {
        requireNonNull(organization, "organization");
        requireNonNull(service, "service");
    }

    /**
     * An organization, about anything it does.
     *
     * @param organization the organization
     * @return the recipient
     */
    public static Recipient of(OrganizationId organization) {
        return new Recipient(organization, Optional.empty());
    }

    /**
     * An organization, about one of its services.
     *
     * @param organization the organization
     * @param service the service
     * @return the recipient
     */
    public static Recipient of(OrganizationId organization, ServiceId service) {
        return new Recipient(organization, Optional.of(service));
    }
}
