package fi.mukana.directory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.RegionOverview.OrganizationCount;
import fi.mukana.directory.RegionOverview.Town;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts a directory's services by municipality, concept, reach and freshness. What does not change with the day is worked
 * out once. Thread-safe.
 */
final class RegionCounts {

    private static final Set<ConceptScheme> COUNTED =
            Set.of(ConceptScheme.THEME, ConceptScheme.SUPPORT_TYPE, ConceptScheme.TARGET_GROUP);

    /** The prefix of the public classes, which are for professionals and hold everything. */
    private static final String PUBLIC_CLASSES = "ptv";

    private final Directory directory;
    private final List<MunicipalityCode> towns;
    private final Map<MunicipalityCode, Integer> townIndex;
    private final Map<Area, BitSet> townsOfAreas = new ConcurrentHashMap<>();
    private final List<ConceptId> concepts;
    private final List<Entry> entries;
    private volatile @Nullable RegionOverview ofAll;

    /**
     * A service as it is counted.
     *
     * @param all the concepts that it has and all broader ones
     * @param counted the numbers of those of them that are counted
     */
    private record Entry(
            Service service, Reach reach, BitSet towns, BitSet located, Set<ConceptId> all, List<Integer> counted) {}

    /** Numbers that grow while services are counted. */
    private final class Sums {
        private int services;
        private final EnumMap<Reach, Integer> byReach = new EnumMap<>(Reach.class);
        private final int[] local = new int[towns.size()];

        void add(Entry entry) {
            services++;
            byReach.merge(entry.reach(), 1, Integer::sum);
            if (entry.reach() == Reach.LOCAL) {
                entry.towns().stream().forEach(town -> local[town]++);
            }
        }

        ConceptCount count(ConceptId concept) {
            TreeMap<MunicipalityCode, Integer> byTown = new TreeMap<>();
            for (int town = 0; town < local.length; town++) {
                if (local[town] > 0) {
                    byTown.put(towns.get(town), local[town]);
                }
            }
            return new ConceptCount(concept, services, byReach, byTown);
        }
    }

    RegionCounts(Directory directory) {
        this.directory = directory;
        this.towns = List.copyOf(municipalities(directory));
        this.townIndex = index(towns);
        Vocabulary vocabulary = directory.vocabulary();
        this.concepts = vocabulary.concepts().stream()
                .filter(concept -> COUNTED.contains(concept.scheme())
                        && !concept.id().prefix().equals(PUBLIC_CLASSES))
                .map(Concept::id)
                .toList();
        Map<ConceptId, Integer> conceptIndex = index(concepts);
        this.entries = directory.catalog().services().stream()
                .map(service -> entry(service, conceptIndex))
                .toList();
    }

    static SortedSet<MunicipalityCode> municipalities(Directory directory) {
        TreeSet<MunicipalityCode> codes = new TreeSet<>();
        directory
                .profile()
                .areas()
                .forEach(area -> codes.addAll(directory.places().municipalitiesIn(area)));
        return Collections.unmodifiableSortedSet(codes);
    }

    private static <T> Map<T, Integer> index(List<T> things) {
        Map<T, Integer> index = new HashMap<>();
        things.forEach(thing -> index.put(thing, index.size()));
        return index;
    }

    private Entry entry(Service service, Map<ConceptId, Integer> conceptIndex) {
        Set<ConceptId> all = new HashSet<>(service.concepts());
        service.concepts()
                .forEach(concept ->
                        all.addAll(directory.vocabulary().broaderThan(concept).keySet()));
        BitSet located = new BitSet();
        service.publicMunicipalities().stream()
                .map(code -> townIndex.getOrDefault(code, -1))
                .filter(town -> town >= 0)
                .forEach(located::set);
        return new Entry(
                service,
                reach(service),
                served(service),
                located,
                all,
                all.stream()
                        .map(concept -> conceptIndex.getOrDefault(concept, -1))
                        .filter(number -> number >= 0)
                        .toList());
    }

    Reach reach(Service service) {
        if (service.areas().isEmpty()) {
            return Reach.UNSTATED;
        }
        BitSet served = served(service);
        if (!towns.isEmpty() && served.cardinality() == towns.size()) {
            return Reach.REGION_WIDE;
        }
        if (service.isRemote()) {
            return Reach.REMOTE;
        }
        return served.isEmpty() ? Reach.ELSEWHERE : Reach.LOCAL;
    }

    /** The region's municipalities in the areas of a service, what is remote left out. */
    private BitSet served(Service service) {
        BitSet served = new BitSet(towns.size());
        service.areas().forEach(area -> served.or(townsOfAreas.computeIfAbsent(area, this::townsIn)));
        return served;
    }

    private BitSet townsIn(Area area) {
        BitSet inArea = new BitSet(towns.size());
        directory.places().municipalitiesIn(area).stream()
                .map(code -> townIndex.getOrDefault(code, -1))
                .filter(town -> town >= 0)
                .forEach(inArea::set);
        return inArea;
    }

    RegionOverview overview(Collection<ConceptId> chosen, LocalDate day) {
        RegionOverview known = ofAll;
        if (chosen.isEmpty() && known != null && known.day().equals(day)) {
            return known;
        }
        RegionOverview counted = count(Set.copyOf(chosen), day);
        if (chosen.isEmpty()) {
            ofAll = counted;
        }
        return counted;
    }

    private RegionOverview count(Set<ConceptId> chosen, LocalDate day) {
        Sums sums = new Sums();
        int[] located = new int[towns.size()];
        Map<Integer, Sums> byConcept = new HashMap<>();
        Map<Freshness, Integer> byFreshness = new EnumMap<>(Freshness.class);
        Map<OrganizationId, Map<Freshness, Integer>> byOrganization = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.all().containsAll(chosen) || !directory.isOffered(entry.service(), day)) {
                continue;
            }
            sums.add(entry);
            entry.located().stream().forEach(town -> located[town]++);
            for (int concept : entry.counted()) {
                byConcept.computeIfAbsent(concept, key -> new Sums()).add(entry);
            }
            Freshness freshness = Freshness.of(entry.service().assurance(), day);
            byFreshness.merge(freshness, 1, Integer::sum);
            byOrganization
                    .computeIfAbsent(entry.service().organization(), key -> new EnumMap<>(Freshness.class))
                    .merge(freshness, 1, Integer::sum);
        }
        List<ConceptCount> counted = byConcept.entrySet().stream()
                .map(entry -> entry.getValue().count(concepts.get(entry.getKey())))
                .sorted(comparingInt(ConceptCount::services).reversed().thenComparing(ConceptCount::concept))
                .toList();
        return new RegionOverview(
                day,
                chosen,
                sums.services,
                sums.byReach,
                towns(sums, located),
                of(ConceptScheme.THEME, counted),
                of(ConceptScheme.SUPPORT_TYPE, counted),
                of(ConceptScheme.TARGET_GROUP, counted),
                byFreshness,
                organizations(byOrganization, day));
    }

    private List<Town> towns(Sums sums, int[] located) {
        int everywhere = Stream.of(Reach.values())
                .filter(Reach::isEverywhere)
                .mapToInt(reach -> sums.byReach.getOrDefault(reach, 0))
                .sum();
        List<Town> counted = new ArrayList<>();
        for (int town = 0; town < located.length; town++) {
            counted.add(new Town(towns.get(town), sums.local[town], located[town], sums.local[town] + everywhere));
        }
        return counted;
    }

    private List<ConceptCount> of(ConceptScheme scheme, List<ConceptCount> counted) {
        return counted.stream()
                .filter(count -> directory
                        .vocabulary()
                        .find(count.concept())
                        .filter(concept -> concept.scheme() == scheme)
                        .isPresent())
                .toList();
    }

    private List<OrganizationCount> organizations(Map<OrganizationId, Map<Freshness, Integer>> counts, LocalDate day) {
        return counts.entrySet().stream()
                .map(entry -> new OrganizationCount(
                        entry.getKey(),
                        Freshness.of(
                                directory
                                        .catalog()
                                        .organization(entry.getKey())
                                        .map(Organization::assurance)
                                        .orElse(Assurance.NONE),
                                day),
                        entry.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        entry.getValue()))
                .sorted(comparingInt(OrganizationCount::toCheck)
                        .thenComparingInt(OrganizationCount::services)
                        .reversed()
                        .thenComparing(comparing(OrganizationCount::organization)))
                .toList();
    }
}
