package fi.mukana.directory;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A region's directory in numbers on one day: what there is for whom, where, and how fresh the data is.
 *
 * <p>Counted are the services that {@link Directory#isOffered} on the day and that have each of the chosen concepts or a
 * narrower one. A service is counted once in {@link #services()}, and the numbers of {@link #byReach()}, of
 * {@link #byFreshness()} and of the {@link #organizations()} each add up to it. What is for every municipality stands in
 * no municipality's {@link Town#local()} but once for all in the reach: see {@link Reach#isEverywhere()}. Made by
 * {@link Directory#overview}. Immutable and thread-safe. Finnish: <i>alueen yleiskuva</i>. HSDS: –. PTV: –.
 *
 * @param day the day
 * @param concepts the chosen concepts, in the order of their ids; empty for all services
 * @param services how many services are counted
 * @param byReach how many reach the region in which way; every way is there, 0 if none
 * @param towns the region's municipalities, in the order of their codes
 * @param themes the themes that the services have, the most frequent first, then by id
 * @param supportTypes the kinds of support likewise
 * @param targetGroups the target groups likewise
 * @param byFreshness how many were assured how long ago; every step is there, 0 if none
 * @param organizations the organizations responsible for the services: those with the most services to check first, then
 *     those with the most services, then by id
 */
public record RegionOverview(
        LocalDate day,
        Set<ConceptId> concepts,
        int services,
        Map<Reach, Integer> byReach,
        List<Town> towns,
        List<ConceptCount> themes,
        List<ConceptCount> supportTypes,
        List<ConceptCount> targetGroups,
        Map<Freshness, Integer> byFreshness,
        List<OrganizationCount> organizations) {

    /**
     * What there is for the residents of a municipality.
     *
     * @param municipality the municipality
     * @param local how many services are for it and not for every municipality: each is counted in every municipality
     *     that it serves
     * @param located how many services, of any reach, have a public place in it
     * @param serving how many services are for its residents: the local ones and those for every municipality
     */
    public record Town(MunicipalityCode municipality, int local, int located, int serving) {
        /** Checks that nothing is null. */
        public Town {
            requireNonNull(municipality, "municipality");
        }
    }

    /**
     * How many services have a concept or a narrower one.
     *
     * @param concept the concept; none of the public classes of PTV
     * @param services how many services have it, each counted once
     * @param byReach how many of them reach the region in which way, every way is there; they add up to the services
     * @param local how many of the local ones are for which municipality of the region, in the order of the codes, 0 left
     *     out: each service is counted in every municipality that it serves
     */
    public record ConceptCount(
            ConceptId concept, int services, Map<Reach, Integer> byReach, SortedMap<MunicipalityCode, Integer> local) {
        /** Copies the maps. */
        public ConceptCount {
            requireNonNull(concept, "concept");
            byReach = copy(Reach.class, byReach);
            local = Collections.unmodifiableSortedMap(new TreeMap<>(local));
        }

        /**
         * How many are for every municipality of the region.
         *
         * @return the number of those whose reach is everywhere, each counted once
         */
        public int everywhere() {
            return sumEverywhere(byReach);
        }
    }

    /**
     * How fresh the data of an organization's services is.
     *
     * @param organization the organization
     * @param own how fresh its own data is; {@link Freshness#NEVER} too where the catalog does not hold it
     * @param services how many services are counted for it
     * @param byFreshness how many of them were assured how long ago; every step is there; they add up to the services
     */
    public record OrganizationCount(
            OrganizationId organization, Freshness own, int services, Map<Freshness, Integer> byFreshness) {
        /** Copies the map. */
        public OrganizationCount {
            requireNonNull(organization, "organization");
            requireNonNull(own, "own");
            byFreshness = copy(Freshness.class, byFreshness);
        }

        /**
         * How many services somebody should check.
         *
         * @return the number of those assured more than twelve months ago or never
         */
        public int toCheck() {
            return sumToCheck(byFreshness);
        }
    }

    /** Copies the collections. */
    public RegionOverview {
        requireNonNull(day, "day");
        SortedSet<ConceptId> sortedConcepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
        concepts = sortedConcepts;
        byReach = copy(Reach.class, byReach);
        towns = List.copyOf(towns);
        themes = List.copyOf(themes);
        supportTypes = List.copyOf(supportTypes);
        targetGroups = List.copyOf(targetGroups);
        byFreshness = copy(Freshness.class, byFreshness);
        organizations = List.copyOf(organizations);
    }

    /**
     * How many services are for every municipality of the region.
     *
     * @return the number of those whose reach is everywhere, each counted once
     */
    public int everywhere() {
        return sumEverywhere(byReach);
    }

    /**
     * How many services somebody should check.
     *
     * @return the number of those assured more than twelve months ago or never
     */
    public int toCheck() {
        return sumToCheck(byFreshness);
    }

    private static int sumEverywhere(Map<Reach, Integer> byReach) {
        return byReach.entrySet().stream()
                .filter(entry -> entry.getKey().isEverywhere())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int sumToCheck(Map<Freshness, Integer> byFreshness) {
        return byFreshness.entrySet().stream()
                .filter(entry -> entry.getKey().isToCheck())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static <E extends Enum<E>> Map<E, Integer> copy(Class<E> type, Map<E, Integer> counts) {
        EnumMap<E, Integer> all = new EnumMap<>(type);
        for (E step : type.getEnumConstants()) {
            all.put(step, counts.getOrDefault(step, 0));
        }
        return Collections.unmodifiableMap(all);
    }
}
