package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.CandidateQuery;
import fi.mukana.directory.Catalog;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A catalog whose candidates come from an index, so that not every service has to be judged for every need.
 *
 * <p>The candidates are a superset of what any rule supports: the services that the index finds by concept, those named
 * by id, and all that the index does not hold, as drafts. So ranking and answers are the same with and without the index.
 * Immutable and thread-safe. Finnish: <i>indeksoitu hakemisto</i>. HSDS: –. PTV: –.
 */
public final class IndexedCatalog implements Catalog {

    private final Catalog catalog;
    private final SearchSnapshot snapshot;
    private final List<ServiceId> notIndexed;

    private IndexedCatalog(Catalog catalog, SearchSnapshot snapshot) {
        this.catalog = requireNonNull(catalog, "catalog");
        this.snapshot = requireNonNull(snapshot, "snapshot");
        Set<ServiceId> indexed = snapshot.services();
        this.notIndexed = catalog.serviceIds().stream()
                .filter(id -> !indexed.contains(id))
                .toList();
    }

    /**
     * A catalog with the candidates of an index.
     *
     * @param catalog the catalog
     * @param snapshot the index in the same state: of each service that both hold, the concepts are the same
     * @return the catalog
     */
    public static IndexedCatalog of(Catalog catalog, SearchSnapshot snapshot) {
        return new IndexedCatalog(catalog, snapshot);
    }

    @Override
    public Collection<Service> services() {
        return catalog.services();
    }

    @Override
    public Set<ServiceId> serviceIds() {
        return catalog.serviceIds();
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        return catalog.service(id);
    }

    @Override
    public Collection<Organization> organizations() {
        return catalog.organizations();
    }

    @Override
    public Optional<Organization> organization(OrganizationId id) {
        return catalog.organization(id);
    }

    @Override
    public Collection<Event> events() {
        return catalog.events();
    }

    @Override
    public Optional<Event> event(EventId id) {
        return catalog.event(id);
    }

    @Override
    public Collection<Service> candidates(CandidateQuery query) {
        Set<ServiceId> ids = new LinkedHashSet<>(query.ids());
        ids.addAll(notIndexed);
        ids.addAll(snapshot.servicesWith(query.concepts()));
        List<Service> candidates = new ArrayList<>(ids.size());
        ids.forEach(id -> catalog.service(id).ifPresent(candidates::add));
        return candidates;
    }
}
