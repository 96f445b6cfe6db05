package fi.mukana.directory.webapp.indexing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import fi.mukana.directory.Directory;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A directory with what its catalog alone decides about lists: the order of names, and which services and events an
 * organization has. It is worked out once, not for each request.
 *
 * <p>What is offered changes with the day and is for who reads it to say: drafts and ended records are listed too.
 * Immutable and thread-safe; an order is made when a language is first asked for.
 */
public final class CatalogListing {

    private final Directory directory;
    private final Map<OrganizationId, List<Service>> byOrganization;
    private final Map<OrganizationId, List<Event>> eventsByOrganization;
    private final Map<Language, List<Service>> services = new ConcurrentHashMap<>();
    private final Map<Language, List<Organization>> organizations = new ConcurrentHashMap<>();

    private CatalogListing(Directory directory) {
        this.directory = requireNonNull(directory, "directory");
        this.byOrganization = directory.catalog().services().stream().collect(groupingBy(Service::organization));
        this.eventsByOrganization = eventsByOrganization(directory.catalog().events());
    }

    private static Map<OrganizationId, List<Event>> eventsByOrganization(Collection<Event> events) {
        Map<OrganizationId, List<Event>> byOrganization = new HashMap<>();
        events.forEach(event -> {
            Set<OrganizationId> holders = new LinkedHashSet<>(event.partners());
            holders.add(event.organizer());
            holders.forEach(holder -> byOrganization
                    .computeIfAbsent(holder, key -> new ArrayList<>())
                    .add(event));
        });
        return byOrganization;
    }

    /** Returns the lists of a directory. */
    public static CatalogListing of(Directory directory) {
        return new CatalogListing(directory);
    }

    /** Returns the directory. */
    public Directory directory() {
        return directory;
    }

    /** Returns all services, by their names in a language as it sorts them; those of one name by their ids. */
    public List<Service> services(Language language) {
        return services.computeIfAbsent(
                language, one -> byName(directory.catalog().services(), Service::name, one));
    }

    /** Returns all organizations, by their names in a language as it sorts them; those of one name by their ids. */
    public List<Organization> organizations(Language language) {
        return organizations.computeIfAbsent(
                language, one -> byName(directory.catalog().organizations(), Organization::name, one));
    }

    /** Returns the services for which an organization is responsible, in the order of their ids. */
    public List<Service> servicesOf(OrganizationId organization) {
        return byOrganization.getOrDefault(organization, List.of());
    }

    /** Returns the events that an organization holds, alone or with others, past ones too, in the order of their ids. */
    public List<Event> eventsOf(OrganizationId organization) {
        return Collections.unmodifiableList(eventsByOrganization.getOrDefault(organization, List.of()));
    }

    private record Named<T>(T thing, CollationKey name) {}

    private static <T> List<T> byName(Collection<T> things, Function<T, LocalizedText> name, Language language) {
        Collator collator = Collator.getInstance(language.base().toLocale());
        return things.stream()
                .map(thing -> new Named<>(
                        thing, collator.getCollationKey(name.apply(thing).orEmpty(language))))
                .sorted(Comparator.comparing(Named::name))
                .map(Named::thing)
                .toList();
    }
}
