package fi.mukana.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.CandidateQuery;
import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** With and without an index the ranking and every answer agree. */
class IndexedDirectoryTest {

    private static final Clock CLOCK =
            Clock.fixed(GeneratedCatalogs.TODAY.atStartOfDay(Directory.ZONE).toInstant(), Directory.ZONE);

    @Property(tries = 200)
    void rankingAndWhyAgreeWithAndWithoutAnIndex(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(chance.services(30));
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            SearchSnapshot snapshot = search.snapshot();
            Directory plain = Directory.builder()
                    .catalog(catalog)
                    .textRelevance(snapshot.textRelevance())
                    .clock(CLOCK)
                    .build();
            Directory indexed = snapshot.directoryBuilder(catalog).clock(CLOCK).build();
            for (int i = 0; i < 3; i++) {
                assertThatAllAgrees(plain, indexed, chance.need(true));
            }
        }
    }

    @Property(tries = 100)
    void withoutWordsTheCoreAloneAgreesToo(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(chance.services(30));
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            Directory core = Directory.builder().catalog(catalog).clock(CLOCK).build();
            Directory indexed =
                    search.snapshot().directoryBuilder(catalog).clock(CLOCK).build();
            for (int i = 0; i < 3; i++) {
                assertThatAllAgrees(core, indexed, chance.need(false));
            }
        }
    }

    @Property(tries = 30)
    void anIndexWithALongLifeAgreesToo(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        List<Service> services = chance.services(20);
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(services);
        try (LuceneDirectorySearch fresh = LuceneDirectorySearch.inMemory(catalog);
                LuceneDirectorySearch churned = chance.churned(services)) {
            Directory plain = Directory.builder()
                    .catalog(catalog)
                    .textRelevance(fresh.snapshot().textRelevance())
                    .clock(CLOCK)
                    .build();
            Directory indexed =
                    churned.snapshot().directoryBuilder(catalog).clock(CLOCK).build();
            for (int i = 0; i < 3; i++) {
                assertThatAllAgrees(plain, indexed, chance.need(true));
            }
        }
    }

    @Test
    void aServiceThatCarriesOnlyAPublicClassIsFoundForTheThemeThroughTheIndex() {
        Service advice = Records.service("neuvonta", "Neuvontaa")
                .concepts(Set.of(ConceptId.of("ptv:P15.1")))
                .build();
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(
                List.of(advice, Records.service("kerho", "Kerho").build()));
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            Directory indexed =
                    search.snapshot().directoryBuilder(catalog).clock(CLOCK).build();
            Need need =
                    Need.builder().concepts(List.of(ConceptId.of("theme:debt"))).build();

            assertThat(indexed.find(need).ranking().ranked())
                    .singleElement()
                    .satisfies(match -> assertThat(match.service()).isEqualTo(advice));
            assertThatAllAgrees(
                    Directory.builder().catalog(catalog).clock(CLOCK).build(), indexed, need);
        }
    }

    private static void assertThatAllAgrees(Directory one, Directory other, Need need) {
        assertThat(other.find(need).ranking())
                .as("%s", need)
                .isEqualTo(one.find(need).ranking());
        for (Service service : one.catalog().services()) {
            assertThat(other.why(need, service.id(), Language.FI))
                    .as("why %s for %s", service.id(), need)
                    .isEqualTo(one.why(need, service.id(), Language.FI));
        }
    }

    @Property(tries = 50)
    void candidatesAreASuperset(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(chance.services(30));
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            IndexedCatalog indexed = IndexedCatalog.of(catalog, search.snapshot());
            for (Service service : catalog.services()) {
                assertThat(indexed.candidates(new CandidateQuery(service.concepts(), Set.of())))
                        .containsAll(catalog.services().stream()
                                .filter(other -> other.concepts().stream().anyMatch(service.concepts()::contains))
                                .toList())
                        .doesNotHaveDuplicates();
                assertThat(indexed.candidates(new CandidateQuery(Set.of(), Set.of(service.id()))))
                        .contains(service);
            }
        }
    }
}
