package fi.mukana.directory.search;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Records that were added, changed or deleted since the index last read. Applying the same changes twice changes
 * nothing.
 *
 * <p>A record that is no longer published is given as changed; it leaves the index. Of two with one id the later
 * counts; a record both given and deleted is deleted. Immutable and thread-safe. Finnish: <i>muutokset</i>. HSDS: –. PTV:
 * –.
 *
 * @param services services added or changed
 * @param organizations organizations added or changed
 * @param events events added or changed
 * @param deletedServices ids of deleted services
 * @param deletedOrganizations ids of deleted organizations
 * @param deletedEvents ids of deleted events
 */
public record IndexChanges(
        List<Service> services,
        List<Organization> organizations,
        List<Event> events,
        Set<ServiceId> deletedServices,
        Set<OrganizationId> deletedOrganizations,
        Set<EventId> deletedEvents) {

    /** Copies the collections. */
    public IndexChanges {
        services = List.copyOf(services);
        organizations = List.copyOf(organizations);
        events = List.copyOf(events);
        deletedServices = Set.copyOf(deletedServices);
        deletedOrganizations = Set.copyOf(deletedOrganizations);
        deletedEvents = Set.copyOf(deletedEvents);
    }

    /**
     * A builder of changes without any.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers changes. For one thread at a time. */
    public static final class Builder {
        private final List<Service> services = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final Set<ServiceId> deletedServices = new LinkedHashSet<>();
        private final Set<OrganizationId> deletedOrganizations = new LinkedHashSet<>();
        private final Set<EventId> deletedEvents = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Adds a service that was added or changed.
         *
         * @param service the service as it is now
         * @return this builder
         */
        public Builder put(Service service) {
            services.add(service);
            return this;
        }

        /**
         * Adds an organization that was added or changed.
         *
         * @param organization the organization as it is now
         * @return this builder
         */
        public Builder put(Organization organization) {
            organizations.add(organization);
            return this;
        }

        /**
         * Adds an event that was added or changed.
         *
         * @param event the event as it is now
         * @return this builder
         */
        public Builder put(Event event) {
            events.add(event);
            return this;
        }

        /**
         * Adds a service that was deleted.
         *
         * @param id its id
         * @return this builder
         */
        public Builder delete(ServiceId id) {
            deletedServices.add(id);
            return this;
        }

        /**
         * Adds an organization that was deleted.
         *
         * @param id its id
         * @return this builder
         */
        public Builder delete(OrganizationId id) {
            deletedOrganizations.add(id);
            return this;
        }

        /**
         * Adds an event that was deleted.
         *
         * @param id its id
         * @return this builder
         */
        public Builder delete(EventId id) {
            deletedEvents.add(id);
            return this;
        }

        /**
         * Makes the changes.
         *
         * @return the changes
         */
        public IndexChanges build() {
            return new IndexChanges(
                    services, organizations, events, deletedServices, deletedOrganizations, deletedEvents);
        }
    }
}
