package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * All that a region folder holds.
 *
 * <p>Immutable and thread-safe. Finnish: <i>alueen aineisto</i>. HSDS: –. PTV: –.
 *
 * @param profile the region's profile, empty if it was missing or not good
 * @param areas the project areas and historical areas of the region's own, in the order of the file
 * @param concepts the concepts that the region adds to the shipped ones or puts in their place, in the order of the file
 * @param organizations the organizations, in the order of the files
 * @param services the services, in the order of the files
 * @param events the events, in the order of the files
 * @param customization how the region weighs, speaks and looks
 */
public record RegionContent(
        Optional<RegionProfile> profile,
        List<Area> areas,
        List<Concept> concepts,
        List<Organization> organizations,
        List<Service> services,
        List<Event> events,
        Customization customization) {

    /** Nothing at all. */
    public static final RegionContent EMPTY = new RegionContent(
            Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), Customization.NONE);

    /** Copies the lists. */
    public RegionContent {
        requireNonNull(profile, "profile");
        areas = List.copyOf(areas);
        concepts = List.copyOf(concepts);
        organizations = List.copyOf(organizations);
        services = List.copyOf(services);
        events = List.copyOf(events);
        requireNonNull(customization, "customization");
    }

    /**
     * This content with another profile.
     *
     * @param other the profile
     * @return the changed copy
     */
    public RegionContent withProfile(RegionProfile other) {
        return new RegionContent(Optional.of(other), areas, concepts, organizations, services, events, customization);
    }

    /**
     * This content with another customization.
     *
     * @param other how the region weighs, speaks and looks
     * @return the changed copy
     */
    public RegionContent withCustomization(Customization other) {
        return new RegionContent(profile, areas, concepts, organizations, services, events, other);
    }

    /**
     * The profile, where it must be there.
     *
     * @return the profile
     * @throws IllegalStateException if there is none
     */
    public RegionProfile requireProfile() {
        return profile.orElseThrow(() -> new IllegalStateException("""
                The region has no profile.
                Maybe profile.json is missing or has an error: see the import report."""));
    }

    /**
     * The official places and those of the region's own.
     *
     * @return the places
     * @throws IllegalArgumentException if two areas have one key
     */
    public Places places() {
        return areas.isEmpty() ? Places.official() : Places.official().with(areas);
    }

    /**
     * The shipped concepts with those of the region's own.
     *
     * @return the vocabulary
     * @throws IllegalArgumentException if a concept names one that is missing, or if broader ones form a circle
     */
    public Vocabulary vocabulary() {
        return concepts.isEmpty() ? Vocabulary.shipped() : Vocabulary.shipped().with(concepts);
    }

    /**
     * The records as a catalog.
     *
     * @return the catalog
     * @throws IllegalArgumentException if two records of a kind have one id
     */
    public InMemoryCatalog catalog() {
        return InMemoryCatalog.of(organizations, services, events);
    }

    /**
     * A builder of a directory of this region, in which further choices can be made.
     *
     * @return the builder with catalog, places, vocabulary and, if there is one, the profile and the policy
     * @throws IllegalArgumentException if the records contradict each other, as {@link #catalog()}, {@link #places()} and
     *     {@link #vocabulary()} tell
     */
    public Directory.Builder directory() {
        Directory.Builder builder =
                Directory.builder().catalog(catalog()).places(places()).vocabulary(vocabulary());
        profile.ifPresent(builder::profile);
        customization.policy().ifPresent(builder::policy);
        return builder;
    }
}
