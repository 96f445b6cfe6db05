package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the address to which the word of a request goes.
 *
 * <p>Tried in this order: the contact points of the service, the addresses of its channels, the contact points of the
 * organization, the region's editors. What has expired or not begun, is confidential, or is only a pattern is passed
 * over; an organization that has ended, or is not published, is not written to. Since the editors are always there, no
 * request is without an address: there is no dead form. Immutable; as thread-safe as the functions. Finnish:
 * <i>vastaanottajan etsintä</i>. HSDS: –. PTV: –. Seed rows S0-15, S1-22.
 */
public final class RecipientResolver {

    private final Function<OrganizationId, Optional<Organization>> organizations;
    private final Function<ServiceId, Optional<Service>> services;
    private final EmailAddress editors;

    private RecipientResolver(
            Function<OrganizationId, Optional<Organization>> organizations,
            Function<ServiceId, Optional<Service>> services,
            EmailAddress editors) {
        this.organizations = requireNonNull(organizations, "organizations");
        this.services = requireNonNull(services, "services");
        this.editors = requireNonNull(editors, "editors");
    }

    /**
     * A resolver over a directory's content.
     *
     * @param organizations gives the organization of an id
     * @param services gives the service of an id
     * @param editors the region's editors
     * @return the resolver
     * @throws IllegalArgumentException if the editors' address is only a pattern
     */
    public static RecipientResolver of(
            Function<OrganizationId, Optional<Organization>> organizations,
            Function<ServiceId, Optional<Service>> services,
            EmailAddress editors) {
        if (editors.isMasked()) {
            throw new IllegalArgumentException("""
                    The editors' address "%s" is only the pattern of addresses.
                    Maybe give the address of a role.""".formatted(editors));
        }
        return new RecipientResolver(organizations, services, editors);
    }

    /**
     * Whether a recipient is in the directory for people to see: the organization is published, and the service, if one
     * is asked about, is published and the organization has a part in it. A published service whose responsible
     * organization the directory does not hold is seen, too: what is asked about it goes to the editors.
     *
     * @param recipient the recipient
     * @return true if a request may name it
     */
    public boolean knows(Recipient recipient) {
        Optional<Organization> organization = organizations.apply(recipient.organization());
        Optional<Service> service = shownService(recipient);
        if (organization.isEmpty()) {
            return service.map(Service::organization)
                    .filter(recipient.organization()::equals)
                    .isPresent();
        }
        return organization.get().status() == PublishingStatus.PUBLISHED
                && (recipient.service().isEmpty() || service.isPresent());
    }

    /**
     * The address for a recipient.
     *
     * @param recipient the recipient; one that is not known goes to the editors
     * @param today the day on which the contact points have to hold
     * @return the address
     */
    public Addressee resolve(Recipient recipient, LocalDate today) {
        Optional<Organization> working = organizations
                .apply(recipient.organization())
                .filter(organization -> organization.status() == PublishingStatus.PUBLISHED)
                .filter(organization -> organization.isWorking(today));
        if (working.isEmpty()) {
            return new Addressee(editors, Addressee.Route.EDITORS);
        }
        Optional<Service> service = shownService(recipient);
        return service.flatMap(found -> first(found.contactPoints(), today))
                .map(email -> new Addressee(email, Addressee.Route.SERVICE))
                .or(() -> service.flatMap(RecipientResolver::ofChannels)
                        .map(email -> new Addressee(email, Addressee.Route.CHANNEL)))
                .or(() -> first(working.get().contactPoints(), today)
                        .map(email -> new Addressee(email, Addressee.Route.ORGANIZATION)))
                .orElseGet(() -> new Addressee(editors, Addressee.Route.EDITORS));
    }

    private Optional<Service> shownService(Recipient recipient) {
        return recipient
                .service()
                .flatMap(services)
                .filter(service -> service.publishing() == PublishingStatus.PUBLISHED)
                .filter(service -> service.organization().equals(recipient.organization())
                        || service.providers().stream()
                                .anyMatch(provider -> provider.organization().equals(recipient.organization())));
    }

    private static Optional<EmailAddress> first(List<ContactPoint> points, LocalDate today) {
        return points.stream()
                .filter(point -> point.isOffered(today))
                .flatMap(point -> point.emails().stream())
                .filter(email -> !email.isMasked())
                .findFirst();
    }

    private static Optional<EmailAddress> ofChannels(Service service) {
        return service.channels().stream()
                .filter(RecipientResolver::isPublic)
                .map(ServiceChannel::common)
                .flatMap(common -> common.emails().stream())
                .filter(email -> !email.isMasked())
                .findFirst();
    }

    private static boolean isPublic(ServiceChannel channel) {
        return channel.fold(new ServiceChannel.Cases<>(
                electronic -> true,
                webPage -> true,
                form -> true,
                phone -> true,
                location -> location.confidentiality() == Confidentiality.PUBLIC));
    }
}
