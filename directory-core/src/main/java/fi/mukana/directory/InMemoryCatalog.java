package fi.mukana.directory;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A catalog that holds its records in memory and is searched by a plain scan.
 *
 * <p>Immutable and thread-safe. Finnish: <i>muistinvarainen hakemisto</i>. HSDS: –. PTV: –.
 */
public final class InMemoryCatalog implements Catalog {

    private final Map<OrganizationId, Organization> organizations;
    private final Map<ServiceId, Service> services;
    private final Map<EventId, Event> events;

    private InMemoryCatalog(
            Collection<Organization> organizations, Collection<Service> services, Collection<Event> events) {
        this.organizations = byId(organizations, Organization::id);
        this.services = byId(services, Service::id);
        this.events = byId(events, Event::id);
    }

    /**
     * A catalog of records.
     *
     * @param organizations the organizations
     * @param services the services; their organizations need not be among those given
     * @param events the events
     * @return the catalog
     * @throws IllegalArgumentException if two records of a kind have one id
     */
    public static InMemoryCatalog of(
            Collection<Organization> organizations, Collection<Service> services, Collection<Event> events) {
        return new InMemoryCatalog(organizations, services, events);
    }

    /**
     * A catalog of services alone.
     *
     * @param services the services
     * @return the catalog
     * @throws IllegalArgumentException if two services have one id
     */
    public static InMemoryCatalog ofServices(Collection<Service> services) {
        return new InMemoryCatalog(Set.of(), services, Set.of());
    }

    @Override
    public Collection<Service> services() {
        return services.values();
    }

    @Override
    public Set<ServiceId> serviceIds() {
        return services.keySet();
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    @Override
    public Collection<Organization> organizations() {
        return organizations.values();
    }

    @Override
    public Optional<Organization> organization(OrganizationId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    @Override
    public Collection<Event> events() {
        return events.values();
    }

    @Override
    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The records in the order of their ids. */
    private static <K extends Comparable<K>, V> Map<K, V> byId(Collection<V> records, Function<V, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        for (V one : records.stream().sorted(Comparator.comparing(id)).toList()) {
            if (byId.put(id.apply(one), one) != null) {
                throw new IllegalArgumentException("""
                        Two records have the id "%s".
                        Maybe one was loaded twice.""".formatted(id.apply(one)));
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
