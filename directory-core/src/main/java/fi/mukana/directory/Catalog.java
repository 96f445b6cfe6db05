package fi.mukana.directory;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The organizations, services and events of a directory, as they are at one moment; read only.
 *
 * <p>An extension point. What a catalog answers never changes: a new state is a new catalog. Safe for use by several
 * threads. Finnish: <i>hakemiston sisältö</i>. HSDS: the feed. PTV: –.
 */
public interface Catalog {

    /**
     * All services, drafts and ended ones too, in the order of their ids.
     *
     * @return the services
     */
    Collection<Service> services();

    /**
     * The ids of all services.
     *
     * @return the ids, unmodifiable
     */
    Set<ServiceId> serviceIds();

    /**
     * The service of an id.
     *
     * @param id the id
     * @return the service, empty if there is none
     */
    Optional<Service> service(ServiceId id);

    /**
     * All organizations, drafts and ended ones too, in the order of their ids.
     *
     * @return the organizations
     */
    Collection<Organization> organizations();

    /**
     * The organization of an id.
     *
     * @param id the id
     * @return the organization, empty if there is none
     */
    Optional<Organization> organization(OrganizationId id);

    /**
     * All events, past ones too, in the order of their ids.
     *
     * @return the events
     */
    Collection<Event> events();

    /**
     * The event of an id.
     *
     * @param id the id
     * @return the event, empty if there is none
     */
    Optional<Event> event(EventId id);

    /**
     * The services that may meet a need: at least all that have one of the concepts or one of the ids. A catalog without
     * an index gives all services.
     *
     * @param query what to look for
     * @return the services, each once, in any order
     */
    default Collection<Service> candidates(CandidateQuery query) {
        return services();
    }
}
