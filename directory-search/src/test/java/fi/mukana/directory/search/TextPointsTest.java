package fi.mukana.directory.search;

import static fi.mukana.directory.search.Records.organization;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.match.TextRelevance;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Text points are the same in every copy of the index, whatever it went through and whatever is filtered. */
class TextPointsTest {

    private static final SearchSettings ALL = SearchSettings.defaults().withLowestScore(0);

    @Property(tries = 8)
    void aChurnedAndARebuiltIndexAndASecondNodeGiveEqualPoints(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        List<Service> services = chance.services(60);
        List<Service> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(seed));
        try (LuceneDirectorySearch rebuilt = LuceneDirectorySearch.inMemory(InMemoryCatalog.ofServices(services));
                LuceneDirectorySearch churned = chance.churned(services);
                LuceneDirectorySearch second = chance.churned(shuffled)) {
            TextRelevance expected = rebuilt.snapshot().textRelevance();
            for (int i = 0; i < 50; i++) {
                String words = chance.query();
                Map<ServiceId, TextScore> scores = expected.scores(words);
                assertThat(churned.snapshot().textRelevance().scores(words))
                        .as("churned: %s", words)
                        .isEqualTo(scores);
                assertThat(second.snapshot().textRelevance().scores(words))
                        .as("second node: %s", words)
                        .isEqualTo(scores);
                assertThat(hits(churned, words)).as("hits: %s", words).isEqualTo(hits(rebuilt, words));
            }
        }
    }

    private static List<SearchHit> hits(LuceneDirectorySearch search, String words) {
        return search.search(SearchRequest.builder().words(words).size(100).build())
                .hits();
    }

    @Property(tries = 20)
    void aFilterChangesNoPoints(@ForAll long seed) {
        GeneratedCatalogs chance = new GeneratedCatalogs(seed);
        List<Service> services = chance.services(60);
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(InMemoryCatalog.ofServices(services))) {
            String words = chance.query();
            SearchRequest all = SearchRequest.builder().words(words).size(100).build();
            Map<String, Integer> points = points(search.search(all));
            for (SearchRequest filtered : List.of(
                    all.toBuilder().municipality("140").build(),
                    all.toBuilder().freeOnly(true).build(),
                    all.toBuilder().kinds(RecordKind.SERVICE).build(),
                    all.toBuilder().concepts(Records.concepts("theme:grief")).build())) {
                assertThat(points.entrySet())
                        .containsAll(points(search.search(filtered)).entrySet());
            }
        }
    }

    private static Map<String, Integer> points(SearchResult result) {
        return result.hits().stream().collect(Collectors.toMap(SearchHit::id, SearchHit::score));
    }

    @Test
    void organizationsAndEventsBesideThemChangeNoPointsOfServices() {
        GeneratedCatalogs chance = new GeneratedCatalogs(7);
        List<Service> services = chance.services(60);
        InMemoryCatalog alone = InMemoryCatalog.ofServices(services);
        InMemoryCatalog beside = InMemoryCatalog.of(
                List.of(
                        organization("o1", "Vertaistuki ja velkaneuvonta").build(),
                        organization("o2", "Suru suru suru").build()),
                services,
                List.of());
        try (LuceneDirectorySearch one = LuceneDirectorySearch.inMemory(alone);
                LuceneDirectorySearch other = LuceneDirectorySearch.inMemory(beside)) {
            for (String words : List.of("vertaistuki", "suru ja velka", "omaishoitajan kahvit")) {
                assertThat(other.snapshot().textRelevance().scores(words))
                        .isNotEmpty()
                        .isEqualTo(one.snapshot().textRelevance().scores(words));
            }
        }
    }

    @Test
    void whatHoldsAllTheWordsAtTheirBestHasAllThePoints() {
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(
                Records.catalog(
                        Records.service("a", "Velkaneuvonta").build(),
                        Records.service("b", "Kerho").build(),
                        Records.service("c", "Kahvila").build()),
                fi.mukana.directory.taxonomy.Vocabulary.shipped(),
                fi.mukana.directory.place.Places.official(),
                ALL)) {
            Map<ServiceId, TextScore> scores = search.snapshot().textRelevance().scores("velkaneuvonta");
            assertThat(scores).containsOnly(Map.entry(ServiceId.of("a"), new TextScore(100, "name")));
        }
    }

    @Test
    void aWordThatStandsNowhereTakesNothingAway() {
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(Records.catalog(
                Records.service("a", "Velkaneuvonta").build(),
                Records.service("b", "Kerho").build()))) {
            TextRelevance relevance = search.snapshot().textRelevance();
            assertThat(relevance.scores("velkaneuvonta xyzzyxyzzy")).isEqualTo(relevance.scores("velkaneuvonta"));
        }
    }

    @Property(tries = 150)
    void anyTextIsScoredFrom1To100AndNothingIsThrown(@ForAll String words) {
        GeneratedCatalogs chance = new GeneratedCatalogs(words.hashCode());
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(
                Records.catalog(Records.service("a", "Velkaneuvonta " + words).build(), chance.service("b")))) {
            assertThat(search.snapshot().textRelevance().scores(words).values())
                    .allSatisfy(score -> assertThat(score.value()).isBetween(1, 100));
            for (SearchHit hit :
                    search.search(SearchRequest.builder().words(words).build()).hits()) {
                assertThat(hit.title().highlights())
                        .allSatisfy(mark -> assertThat(mark.end())
                                .isLessThanOrEqualTo(hit.title().text().length()));
            }
            search.suggest(words, fi.mukana.directory.text.Language.SE, 5);
        }
    }
}
