package fi.mukana.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.RegionOverview.OrganizationCount;
import fi.mukana.directory.RegionOverview.Town;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.need.Interpretation;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.testing.Services;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every overview: the sums agree, and each number is the length of the list that it counts. */
class LawsOfRegionOverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Area COUNTY = Area.county("13");
    private static final Places PLACES = Places.official();
    private static final List<Area> AREAS = List.of(
            Area.municipality("140"),
            Area.municipality("297"),
            Area.municipality("402"),
            Area.municipality("091"),
            Area.subregion("112"),
            Area.county("15"),
            COUNTY,
            Area.WHOLE_COUNTRY,
            Area.REMOTE);
    private static final List<String> CONCEPTS = List.of(
            "theme:debt",
            "theme:money-worries",
            "theme:grief",
            "support:peer-support",
            "group:widowed",
            "group:carers",
            "group:relatives",
            "ptv:P4.12",
            "life-event:bereavement");

    /** The services of a seed and the directory of them. */
    private static final class World {
        private final Random random;
        private final List<Service> services;
        private final Directory directory;

        World(long seed) {
            random = new Random(seed);
            services = IntStream.range(0, 15 + random.nextInt(20))
                    .mapToObj(number -> service("s" + number))
                    .toList();
            directory = directory(services);
        }

        private Service service(String id) {
            Services service = Services.service(id)
                    .about(some(CONCEPTS, 4).toArray(String[]::new))
                    .in(some(AREAS, 3).toArray(Area[]::new));
            if (random.nextInt(3) > 0) {
                service.assured(TODAY.minusDays(random.nextInt(600) - 5L));
            }
            if (random.nextInt(3) == 0) {
                service.at(one(List.of("140", "297", "091")));
            }
            if (random.nextInt(6) == 0) {
                service.valid(Validity.through(TODAY.plusDays(random.nextInt(3) - 1L)));
            }
            if (random.nextInt(8) == 0) {
                service.status(one(List.of(ServiceStatus.values())));
            }
            if (random.nextInt(8) == 0) {
                service.publishing(one(List.of(PublishingStatus.values())));
            }
            Service built = service.build();
            return Service.builder(built.id(), OrganizationId.of("o" + random.nextInt(5)), built.name())
                    .concepts(built.concepts())
                    .areas(built.areas())
                    .channels(built.channels())
                    .status(built.status())
                    .publishing(built.publishing())
                    .validity(built.validity())
                    .assurance(built.assurance())
                    .build();
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private <T> List<T> some(List<T> all, int atMost) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            return shuffled.subList(0, random.nextInt(atMost + 1));
        }

        Set<ConceptId> chosen() {
            Set<ConceptId> chosen = new TreeSet<>();
            some(CONCEPTS, 2).forEach(id -> chosen.add(ConceptId.of(id)));
            return chosen;
        }

        /** The services that an editor would count by hand. */
        List<Service> counted(Set<ConceptId> concepts) {
            return services.stream()
                    .filter(service -> service.publishing() == PublishingStatus.PUBLISHED
                            && service.status() == ServiceStatus.ACTIVE
                            && service.validity().includes(TODAY)
                            && !service.organization().equals(OrganizationId.of("o4")))
                    .filter(service -> concepts.stream().allMatch(wanted -> has(service, wanted)))
                    .toList();
        }
    }

    /** Organizations o0 to o4 are known but o3; o4 has ended. */
    private static Directory directory(Collection<Service> services) {
        return Directory.builder()
                .catalog(InMemoryCatalog.of(
                        List.of(
                                organization("o0")
                                        .assurance(Assurance.on(TODAY))
                                        .build(),
                                organization("o1").build(),
                                organization("o2")
                                        .assurance(Assurance.on(TODAY.minusYears(2)))
                                        .build(),
                                organization("o4").ended(TODAY.minusDays(1)).build()),
                        services,
                        List.of()))
                .profile(profile())
                .interpreter((words, language) -> Interpretation.NONE)
                .clock(Clock.fixed(TODAY.atStartOfDay(Directory.ZONE).toInstant(), Directory.ZONE))
                .build();
    }

    private static Organization.Builder organization(String id) {
        return Organization.builder(OrganizationId.of(id), LocalizedText.fi(id));
    }

    private static RegionProfile profile() {
        LocalizedText name = LocalizedText.fi("Koealue");
        return new RegionProfile(
                "koealue",
                name,
                name,
                List.of(COUNTY),
                List.of(Language.FI),
                Set.of(),
                List.of(),
                new RegionProfile.ConsentText("none", LocalizedText.EMPTY),
                Optional.empty(),
                LocalizedText.EMPTY,
                RegionColors.SHIPPED,
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                true);
    }

    private static boolean has(Service service, ConceptId wanted) {
        return service.concepts().stream()
                .anyMatch(own -> own.equals(wanted)
                        || Vocabulary.shipped().broaderThan(own).containsKey(wanted));
    }

    private static boolean serves(Service service, MunicipalityCode town) {
        return service.areas().isEmpty() || service.areas().stream().anyMatch(area -> PLACES.covers(area, town));
    }

    private static int count(List<Service> services, Predicate<Service> wanted) {
        return (int) services.stream().filter(wanted).count();
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @Property(tries = 150)
    void everyServiceIsCountedOnceInReachFreshnessAndOrganization(@ForAll long seed) {
        World world = new World(seed);
        Set<ConceptId> chosen = world.chosen();
        RegionOverview overview = world.directory.overview(chosen);

        assertThat(overview.services()).isEqualTo(world.counted(chosen).size());
        assertThat(overview.byReach()).containsOnlyKeys(Reach.values());
        assertThat(sum(overview.byReach().values())).isEqualTo(overview.services());
        assertThat(overview.byFreshness()).containsOnlyKeys(Freshness.values());
        assertThat(sum(overview.byFreshness().values())).isEqualTo(overview.services());
        assertThat(overview.organizations().stream()
                        .mapToInt(OrganizationCount::services)
                        .sum())
                .isEqualTo(overview.services());
        for (Freshness step : Freshness.values()) {
            assertThat(overview.organizations().stream()
                            .mapToInt(one -> one.byFreshness().getOrDefault(step, -1))
                            .sum())
                    .isEqualTo(overview.byFreshness().get(step));
        }
    }

    @Property(tries = 150)
    void theNumbersOfAMunicipalityAreThoseOfItsLists(@ForAll long seed) {
        World world = new World(seed);
        Set<ConceptId> chosen = world.chosen();
        List<Service> counted = world.counted(chosen);
        RegionOverview overview = world.directory.overview(chosen);

        assertThat(overview.towns())
                .extracting(Town::municipality)
                .containsExactlyElementsOf(PLACES.municipalitiesIn(COUNTY));
        assertThat(overview.towns()).allSatisfy(town -> {
            assertThat(town.serving()).isEqualTo(count(counted, service -> serves(service, town.municipality())));
            assertThat(town.local())
                    .isEqualTo(count(
                            counted,
                            service -> serves(service, town.municipality())
                                    && world.directory.reachOf(service) == Reach.LOCAL));
            assertThat(town.located())
                    .isEqualTo(count(
                            counted, service -> service.publicMunicipalities().contains(town.municipality())));
            assertThat(town.serving()).isEqualTo(town.local() + overview.everywhere());
        });
    }

    @Property(tries = 150)
    void aLocalServiceIsForSomeMunicipalitiesAndAnElsewhereOneForNone(@ForAll long seed) {
        World world = new World(seed);
        Collection<MunicipalityCode> towns = PLACES.municipalitiesIn(COUNTY);

        assertThat(world.services).allSatisfy(service -> {
            long served = towns.stream().filter(town -> serves(service, town)).count();
            switch (world.directory.reachOf(service)) {
                case LOCAL -> assertThat(served).isBetween(1L, towns.size() - 1L);
                case ELSEWHERE -> assertThat(served).isZero();
                case REGION_WIDE, REMOTE, UNSTATED -> assertThat(served).isEqualTo(towns.size());
            }
        });
        RegionOverview overview = world.directory.overview(Set.of());
        int local = overview.byReach().getOrDefault(Reach.LOCAL, -1);
        assertThat(overview.towns().stream().mapToInt(Town::local).sum()).isBetween(local, local * (towns.size() - 1));
    }

    @Property(tries = 100)
    void theNumberOfAConceptIsThatOfTheOverviewOfItAlone(@ForAll long seed) {
        World world = new World(seed);
        Set<ConceptId> chosen = world.chosen();
        RegionOverview overview = world.directory.overview(chosen);
        List<ConceptCount> all = new ArrayList<>(overview.themes());
        all.addAll(overview.supportTypes());
        all.addAll(overview.targetGroups());

        for (ConceptCount count : all) {
            Set<ConceptId> narrowed = new TreeSet<>(chosen);
            narrowed.add(count.concept());
            RegionOverview alone = world.directory.overview(narrowed);
            assertThat(count.services()).isPositive().isEqualTo(alone.services());
            assertThat(count.byReach()).isEqualTo(alone.byReach());
            assertThat(count.everywhere()).isEqualTo(alone.everywhere());
            assertThat(alone.towns())
                    .allSatisfy(town -> assertThat(count.local().getOrDefault(town.municipality(), 0))
                            .isEqualTo(town.local()));
        }
        Set<ConceptId> known = new TreeSet<>();
        all.forEach(count -> known.add(count.concept()));
        assertThat(known).noneMatch(id -> id.prefix().equals("ptv"));
        world.counted(chosen)
                .forEach(service -> service.concepts().stream()
                        .filter(id -> Set.of("theme", "support", "group").contains(id.prefix()))
                        .forEach(id -> assertThat(known).contains(id)));
    }

    @Property(tries = 80)
    void oneMoreConceptNeverRaisesANumber(@ForAll long seed) {
        World world = new World(seed);
        Set<ConceptId> chosen = world.chosen();
        Set<ConceptId> narrowed = new TreeSet<>(chosen);
        narrowed.add(ConceptId.of(CONCEPTS.get(world.random.nextInt(CONCEPTS.size()))));
        RegionOverview wide = world.directory.overview(chosen);
        RegionOverview narrow = world.directory.overview(narrowed);

        assertThat(narrow.services()).isLessThanOrEqualTo(wide.services());
        for (int i = 0; i < wide.towns().size(); i++) {
            assertThat(narrow.towns().get(i).local())
                    .isLessThanOrEqualTo(wide.towns().get(i).local());
            assertThat(narrow.towns().get(i).located())
                    .isLessThanOrEqualTo(wide.towns().get(i).located());
        }
    }

    @Property(tries = 50)
    void theOrderOfTheServicesDoesNotMatter(@ForAll long seed) {
        World world = new World(seed);
        List<Service> shuffled = new ArrayList<>(world.services);
        Collections.shuffle(shuffled, world.random);
        Set<ConceptId> chosen = world.chosen();

        assertThat(directory(shuffled).overview(chosen)).isEqualTo(world.directory.overview(chosen));
    }

    @Property(tries = 80)
    void thoseWithTheMostToCheckComeFirst(@ForAll long seed) {
        List<OrganizationCount> organizations =
                new World(seed).directory.overview(Set.of()).organizations();

        for (int i = 1; i < organizations.size(); i++) {
            assertThat(organizations.get(i).toCheck())
                    .isLessThanOrEqualTo(organizations.get(i - 1).toCheck());
        }
        assertThat(organizations)
                .allSatisfy(one -> assertThat(one.own())
                        .isEqualTo(Map.of("o0", Freshness.WITHIN_3_MONTHS, "o2", Freshness.OLDER)
                                .getOrDefault(one.organization().value(), Freshness.NEVER)));
    }

    @Example
    void aServiceOfTheWholeCountyIsCountedOnceForAllAndInNoMunicipality() {
        Service county = Services.service("county").in(COUNTY).build();
        Service both = Services.service("both").in(COUNTY, Area.REMOTE).build();
        Service phone = Services.service("phone")
                .in(Area.REMOTE, Area.municipality("297"))
                .build();
        Service silent = Services.service("silent").build();
        RegionOverview overview =
                directory(List.of(county, both, phone, silent)).overview(Set.of());

        assertThat(overview.byReach())
                .containsEntry(Reach.REGION_WIDE, 2)
                .containsEntry(Reach.REMOTE, 1)
                .containsEntry(Reach.UNSTATED, 1)
                .containsEntry(Reach.LOCAL, 0);
        assertThat(overview.towns()).isNotEmpty().allSatisfy(town -> {
            assertThat(town.local()).isZero();
            assertThat(town.serving()).isEqualTo(4);
        });
    }

    @Example
    void aRegionWithoutMunicipalitiesReachesNobodyInPlace() {
        Directory nowhere = Directory.builder()
                .catalog(InMemoryCatalog.ofServices(
                        List.of(Services.service("a").in(COUNTY).build())))
                .profile(new RegionProfile(
                        "x",
                        LocalizedText.fi("x"),
                        LocalizedText.fi("x"),
                        List.of(),
                        List.of(Language.FI),
                        Set.of(),
                        List.of(),
                        new RegionProfile.ConsentText("none", LocalizedText.EMPTY),
                        Optional.empty(),
                        LocalizedText.EMPTY,
                        RegionColors.SHIPPED,
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of(),
                        true))
                .build();

        assertThat(nowhere.overview(Set.of()).towns()).isEmpty();
        assertThat(nowhere.overview(Set.of()).byReach()).containsEntry(Reach.ELSEWHERE, 1);
    }

    @Example
    void anOverviewOfYesterdayIsNotGivenToday() {
        Service ending =
                Services.service("ending").valid(Validity.through(TODAY)).build();
        LocalDate[] day = {TODAY};
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return Directory.ZONE;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return day[0].atStartOfDay(Directory.ZONE).toInstant();
            }
        };
        Directory directory = Directory.builder()
                .catalog(InMemoryCatalog.ofServices(List.of(ending)))
                .clock(clock)
                .build();

        assertThat(directory.overview(Set.of()).services()).isEqualTo(1);
        day[0] = TODAY.plusDays(1);
        assertThat(directory.overview(Set.of()).services()).isZero();
    }

    @Example
    void aConceptThatIsNotKnownCountsNothing() {
        Service service = Services.service("a").about("theme:debt").build();

        assertThat(directory(List.of(service))
                        .overview(Set.of(ConceptId.of("theme:no-such")))
                        .services())
                .isZero();
        assertThat(service.id()).isEqualTo(ServiceId.of("a"));
    }
}
