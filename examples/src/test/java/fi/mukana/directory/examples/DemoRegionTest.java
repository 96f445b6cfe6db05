package fi.mukana.directory.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.NewsLink;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.StatedCount;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four regions that the demo is chosen from. */
class DemoRegionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);
    private static final Map<String, RegionContent> REGIONS = new TreeMap<>();

    static {
        DemoRegion.ALL.forEach(
                region -> REGIONS.put(region, DemoRegion.load(region, TODAY).content()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-28", "2026-12-31", "2028-02-29", "2031-07-06"})
    void hasNoFindingsOnWhateverDayItIsLoaded(LocalDate day) {
        for (String region : DemoRegion.ALL) {
            assertThat(DemoRegion.load(region, day).report().issues())
                    .as(region)
                    .isEmpty();
        }
    }

    @Test
    void togetherTheyHaveAHundredAndFiftyAssociationsAndFourHundredServicesInSeveralLanguages() {
        assertThat(organizations())
                .filteredOn(one -> one.type() == OrganizationType.ASSOCIATION)
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(services()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(services()).filteredOn(described(Language.SV)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(services()).filteredOn(described(Language.EN)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(services()).filteredOn(described(Language.FI_SIMPLE)).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyRegionSaysThatItIsADemoAndAsksForConsentInThreeLanguages() {
        assertThat(REGIONS.values()).allSatisfy(region -> {
            assertThat(region.requireProfile().demo()).isTrue();
            assertThat(region.requireProfile().consent().text().languages())
                    .contains(Language.FI, Language.SV, Language.EN);
        });
    }

    @Test
    void noIdStandsInTwoRegions() {
        assertThat(services()).extracting(Service::id).doesNotHaveDuplicates();
        assertThat(organizations()).extracting(Organization::id).doesNotHaveDuplicates();
        assertThat(REGIONS.values().stream().flatMap(region -> region.events().stream()))
                .extracting(Event::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void publicServicesStandBesideThoseOfAssociationsInEveryRegion() {
        REGIONS.forEach((name, region) -> assertThat(region.services())
                .as(name)
                .anyMatch(service -> !service.relations().isEmpty()));
    }

    @Test
    void everyRegionStillHasEventsAheadThreeYearsFromNow() {
        LocalDate then = TODAY.plusYears(3);
        for (String region : DemoRegion.ALL) {
            assertThat(DemoRegion.load(region, then).content().events())
                    .as(region)
                    .anyMatch(event -> !event.time().isOver(then));
        }
    }

    @Test
    void everyServiceHasAServiceClass() {
        Vocabulary vocabulary = Vocabulary.shipped();
        assertThat(services())
                .allSatisfy(service -> assertThat(service.concepts())
                        .as(service.id().value())
                        .anyMatch(id ->
                                vocabulary.find(id).map(Concept::scheme).orElseThrow() == ConceptScheme.SERVICE_CLASS));
    }

    @Test
    void noTwoServicesAreDescribedInNearlyTheSameWords() {
        Map<String, Set<String>> pieces = new TreeMap<>();
        services().forEach(service -> pieces.put(service.id().value(), pieces(service)));
        List<String> alike = new ArrayList<>();
        pieces.forEach((id, mine) -> pieces.forEach((other, theirs) -> {
            if (id.compareTo(other) < 0 && shared(mine, theirs) > 0.3) {
                alike.add(id + " and " + other);
            }
        }));

        assertThat(pieces.values()).allMatch(words -> words.size() > 5);
        assertThat(alike).isEmpty();
    }

    @Test
    void mailAndPhonesReachNobody() {
        Set<String> mail = organizations().stream()
                .flatMap(one -> one.contactPoints().stream())
                .flatMap(point -> point.emails().stream())
                .map(address -> address.value().replaceFirst(".*\\.", ""))
                .collect(toSet());

        assertThat(mail).containsExactly("example");
        assertThat(organizations().stream().flatMap(one -> one.contactPoints().stream()))
                .flatExtracting(point -> point.phones())
                .isNotEmpty()
                .allMatch(phone -> phone.number().matches("\\+358(400000|40000|9000|17000).*")
                        || phone.number().contains("0000"));
        assertThat(organizations()).allMatch(one -> one.businessId().isEmpty());
    }

    @Test
    void linksLeadToNobody() {
        Stream<WebLink> links = REGIONS.values().stream()
                .flatMap(region -> Stream.of(
                                region.requireProfile().links().stream(),
                                region.organizations().stream().flatMap(one -> one.links().stream()),
                                region.services().stream().flatMap(one -> one.links().stream()),
                                region.events().stream().flatMap(one -> one.links().stream()))
                        .flatMap(some -> some));

        assertThat(links)
                .hasSizeGreaterThan(70)
                .allMatch(link -> URI.create(link.url()).getHost().endsWith(".example"));
    }

    @Test
    @Tag("S0-17")
    @Tag("S2-26")
    void everyRegionHasChannelsToFollowAndNewsOfItsOwnAndOfItsOrganizations() {
        REGIONS.forEach((name, region) -> {
            List<NewsLink> news = region.directory().build().newsLinks();
            assertThat(news)
                    .as(name)
                    .anyMatch(one ->
                            one.organization().isEmpty() && one.link().kind().isChannel())
                    .anyMatch(one -> one.organization().isEmpty() && one.link().kind() == WebLink.Kind.NEWS)
                    .anyMatch(one ->
                            one.organization().isPresent() && one.link().kind().isChannel());
        });
        List<NewsLink> ofTheNetwork = region("pohjois-savo").directory().build().newsLinks();
        assertThat(ofTheNetwork).anyMatch(one -> one.service().isPresent()).anySatisfy(one -> {
            assertThat(one.link().kind()).isEqualTo(WebLink.Kind.FACEBOOK);
            assertThat(one.link().audience()).containsExactly(ConceptId.of("group:special-needs-families"));
            assertThat(one.link().purpose().orEmpty(Language.FI)).contains("tapahtumista");
        });
    }

    @Test
    @Tag("S2-23")
    void whatTheSourceStatesStandsBesideWhatIsListed() {
        RegionContent region = region("pohjois-savo");

        assertThat(region.requireProfile().figures())
                .extracting(StatedFigure::count)
                .containsExactly(StatedCount.about(5000), StatedCount.about(500));
        assertThat(region.requireProfile().figures())
                .allSatisfy(figure -> assertThat(region.directory()
                                .build()
                                .listed(figure.listed().orElseThrow()))
                        .isBetween(50, 499));
        assertThat(organizations()).anyMatch(one -> !one.figures().isEmpty());
    }

    private static RegionContent region(String name) {
        return Objects.requireNonNull(REGIONS.get(name));
    }

    @ParameterizedTest
    @FieldSource("fi.mukana.directory.examples.DemoRegion#ALL")
    void isSavedAndLoadedWithoutLoss(String region, @TempDir Path folder) {
        RegionContent content = DemoRegion.load(region, TODAY).content();
        RegionFolder.save(content, folder);

        assertThat(RegionFolder.load(folder, TODAY.plusYears(1)).content()).isEqualTo(content);
    }

    private static List<Service> services() {
        return REGIONS.values().stream()
                .flatMap(region -> region.services().stream())
                .toList();
    }

    private static List<Organization> organizations() {
        return REGIONS.values().stream()
                .flatMap(region -> region.organizations().stream())
                .toList();
    }

    private static Predicate<Service> described(Language language) {
        return service -> service.description().languages().contains(language);
    }

    private static Set<String> pieces(Service service) {
        List<String> words = List.of((service.summary().orEmpty(Language.FI) + " "
                        + service.description().orEmpty(Language.FI))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}0-9]+", -1));
        return IntStream.range(0, Math.max(0, words.size() - 2))
                .mapToObj(i -> String.join(" ", words.subList(i, i + 3)))
                .collect(toSet());
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.min(one.size(), other.size());
    }
}
