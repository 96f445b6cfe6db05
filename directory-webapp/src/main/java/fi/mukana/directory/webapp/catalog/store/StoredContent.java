package fi.mukana.directory.webapp.catalog.store;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that the store holds, drafts too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param profile the region
 * @param places the official places with the region's own areas
 * @param vocabulary the shipped concepts with the region's own
 * @param organizations the organizations by id
 * @param services the services by id
 * @param events the events by id
 * @param customization how the region weighs, speaks and looks
 * @param unreadable what is stored, cannot be read and was left out, by kind and id: {@code service/iltakahvila}
 */
public record StoredContent(
        RegionProfile profile,
        Places places,
        Vocabulary vocabulary,
        SortedMap<OrganizationId, Organization> organizations,
        SortedMap<ServiceId, Service> services,
        SortedMap<EventId, Event> events,
        Customization customization,
        SortedSet<String> unreadable) {

    /** Copies the maps and the set. */
    public StoredContent {
        requireNonNull(profile, "profile");
        requireNonNull(places, "places");
        requireNonNull(vocabulary, "vocabulary");
        organizations = Collections.unmodifiableSortedMap(new TreeMap<>(organizations));
        services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        requireNonNull(customization, "customization");
        unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
    }
}
