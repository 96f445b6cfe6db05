package fi.mukana.directory.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.organization.OrganizationType;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRegionTest {

    private final RegionImport demo = DemoRegion.load(LocalDate.of(2026, 5, 15));
    private final RegionContent content = demo.content();

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-28", "2026-12-31", "2028-02-29", "2031-07-06"})
    void hasNoFindingsOnWhateverDayItIsLoaded(LocalDate day) {
        assertThat(DemoRegion.load(day).report().issues()).isEmpty();
    }

    @Test
    void hasSixtyAssociationsAndAHundredAndFiftyServices() {
        assertThat(content.organizations())
                .filteredOn(one -> one.type() == OrganizationType.ASSOCIATION)
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(content.services()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(content.requireProfile().demo()).isTrue();
    }

    @Test
    void everyServiceHasAServiceClass() {
        Vocabulary vocabulary = content.vocabulary();
        assertThat(content.services())
                .allSatisfy(service -> assertThat(service.concepts())
                        .as(service.id().value())
                        .anyMatch(id ->
                                vocabulary.find(id).map(Concept::scheme).orElseThrow() == ConceptScheme.SERVICE_CLASS));
    }

    @Test
    void noTwoServicesAreDescribedInNearlyTheSameWords() {
        Map<String, Set<String>> pieces = new TreeMap<>();
        content.services().forEach(service -> pieces.put(service.id().value(), pieces(service)));
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
        Set<String> mail = content.organizations().stream()
                .flatMap(one -> one.contactPoints().stream())
                .flatMap(point -> point.emails().stream())
                .map(address -> address.value().replaceFirst(".*\\.", ""))
                .collect(toSet());

        assertThat(mail).containsExactly("example");
        assertThat(content.organizations().stream().flatMap(one -> one.contactPoints().stream()))
                .flatExtracting(point -> point.phones())
                .isNotEmpty()
                .allMatch(phone -> phone.number().matches("\\+358(400000|40000|9000|17000).*")
                        || phone.number().contains("0000"));
        assertThat(content.organizations()).allMatch(one -> one.businessId().isEmpty());
    }

    @Test
    void isSavedAndLoadedWithoutLoss(@TempDir Path folder) {
        LocalDate today = LocalDate.of(2026, 5, 15);
        RegionFolder.save(content, folder);

        assertThat(RegionFolder.load(folder, today.plusYears(1)).content()).isEqualTo(content);
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
