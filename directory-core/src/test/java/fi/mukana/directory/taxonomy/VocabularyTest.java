package fi.mukana.directory.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.taxonomy.Vocabulary.Nearness;
import fi.mukana.directory.taxonomy.Vocabulary.Relation;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary ANIMALS = Vocabulary.of(List.of(
            concept("theme:animal"),
            concept("theme:dog", "theme:animal"),
            concept("theme:poodle", "theme:dog"),
            new Concept(
                    ConceptId.of("theme:walk"),
                    ConceptScheme.THEME,
                    LocalizedText.fi("kävely"),
                    LocalizedTerms.EMPTY,
                    LocalizedTerms.EMPTY,
                    Set.of(),
                    Set.of(ConceptId.of("theme:dog")),
                    Set.of())));

    private static final Vocabulary CLASSIFIED = Vocabulary.of(List.of(
            concept("ptv:A"),
            concept("ptv:A1", "ptv:A"),
            concept("ptv:A2", "ptv:A"),
            concept("ptv:B"),
            concept("theme:pet"),
            mapped("theme:dog", Set.of(ConceptId.of("theme:pet")), "ptv:A1"),
            concept("theme:poodle", "theme:dog"),
            mapped("theme:cat", Set.of(ConceptId.of("theme:pet")), "ptv:A1", "ptv:B"),
            mapped("theme:fish", Set.of(), "ptv:A2", "ptv:B"),
            mapped("theme:bird", Set.of(), "ptv:B")));

    @Test
    void nearnessTellsTheRelationAndTheSteps() {
        assertThat(near("theme:dog", "theme:dog")).isEqualTo(new Nearness(Relation.EXACT, 0));
        assertThat(near("theme:animal", "theme:poodle")).isEqualTo(new Nearness(Relation.NARROWER, 2));
        assertThat(near("theme:poodle", "theme:animal")).isEqualTo(new Nearness(Relation.BROADER, 2));
        assertThat(near("theme:dog", "theme:walk")).isEqualTo(new Nearness(Relation.RELATED, 1));
        assertThat(near("theme:walk", "theme:dog")).isEqualTo(new Nearness(Relation.RELATED, 1));
        assertThat(ANIMALS.nearness(ConceptId.of("theme:walk"), ConceptId.of("theme:animal")))
                .isEmpty();
    }

    @Test
    void aClassThatStandsForOneConceptAloneIsOneStepAway() {
        assertThat(near(CLASSIFIED, "theme:fish", "ptv:A2")).isEqualTo(new Nearness(Relation.CLASS, 1));
    }

    @Test
    void aClassIsAStepFurtherEachTimeTheBranchesThatItStandsForDouble() {
        // dogs and cats: two
        assertThat(near(CLASSIFIED, "theme:dog", "ptv:A1")).isEqualTo(new Nearness(Relation.CLASS, 2));
        // birds, cats, fish: three
        assertThat(near(CLASSIFIED, "theme:cat", "ptv:B")).isEqualTo(new Nearness(Relation.CLASS, 3));
    }

    @Test
    void whatIsBelowOrAboveAMappedConceptIsFurtherByTheStepsBetween() {
        assertThat(near(CLASSIFIED, "theme:poodle", "ptv:A1")).isEqualTo(new Nearness(Relation.CLASS, 3));
        // both branches are pets
        assertThat(near(CLASSIFIED, "theme:pet", "ptv:A1")).isEqualTo(new Nearness(Relation.CLASS, 2));
        assertThat(near(CLASSIFIED, "theme:pet", "ptv:B")).isEqualTo(new Nearness(Relation.CLASS, 4));
    }

    @Test
    void whatFallsInAClassOrInAClassBelowItIsAMemberOfIt() {
        for (String member : List.of("theme:dog", "theme:poodle", "theme:cat")) {
            assertThat(near(CLASSIFIED, "ptv:A1", member)).isEqualTo(new Nearness(Relation.MEMBER, 1));
            assertThat(near(CLASSIFIED, "ptv:A", member)).isEqualTo(new Nearness(Relation.MEMBER, 1));
        }
        assertThat(CLASSIFIED.nearness(ConceptId.of("ptv:A1"), ConceptId.of("theme:pet")))
                .isEmpty();
    }

    @Test
    void aClassCountsForWhatIsMappedToItAndNotForWhatIsMappedBelowIt() {
        assertThat(CLASSIFIED.nearness(ConceptId.of("theme:dog"), ConceptId.of("ptv:A")))
                .isEmpty();
        assertThat(CLASSIFIED.nearness(ConceptId.of("ptv:A1"), ConceptId.of("ptv:B")))
                .isEmpty();
    }

    @Test
    void aClassThatStandsForNearlyEverythingSaysNothing() {
        List<Concept> many = new ArrayList<>(List.of(concept("ptv:C")));
        for (int i = 0; i < Vocabulary.MOST_BRANCHES; i++) {
            many.add(mapped("theme:t" + i, Set.of(), "ptv:C"));
        }
        assertThat(near(Vocabulary.of(many), "theme:t0", "ptv:C")).isEqualTo(new Nearness(Relation.CLASS, 5));

        many.add(mapped("theme:one-more", Set.of(), "ptv:C"));
        assertThat(Vocabulary.of(many).near(ConceptId.of("theme:t0"))).containsExactly(ConceptId.of("theme:t0"));
        assertThat(Vocabulary.of(many).near(ConceptId.of("ptv:C"))).containsExactly(ConceptId.of("ptv:C"));
        assertThat(Vocabulary.shipped().nearness(ConceptId.of("group:widowed"), ConceptId.of("ptv:KR1")))
                .isEmpty();
    }

    @Test
    void everyShippedConceptIsNearTheClassesThatItIsMappedTo() {
        Vocabulary shipped = Vocabulary.shipped();
        assertThat(shipped.concepts())
                .allSatisfy(concept -> assertThat(concept.exactMatches())
                        .filteredOn(match -> !match.equals(ConceptId.of("ptv:KR1")))
                        .allSatisfy(match -> {
                            assertThat(shipped.nearness(concept.id(), match))
                                    .as("%s %s", concept.id(), match)
                                    .isPresent();
                            assertThat(shipped.nearness(match, concept.id()))
                                    .as("%s %s", match, concept.id())
                                    .isPresent();
                        }));
    }

    @Test
    void nearHoldsExactlyTheConceptsWithANearness() {
        for (Vocabulary vocabulary : List.of(ANIMALS, CLASSIFIED)) {
            for (Concept needed : vocabulary.concepts()) {
                assertThat(vocabulary.near(needed.id()))
                        .containsExactlyInAnyOrderElementsOf(vocabulary.concepts().stream()
                                .map(Concept::id)
                                .filter(offered -> vocabulary
                                        .nearness(needed.id(), offered)
                                        .isPresent())
                                .toList());
            }
        }
    }

    @Test
    void everyShippedConceptIsNearWhatNearnessSays() {
        Vocabulary shipped = Vocabulary.shipped();
        List<ConceptId> ids = shipped.concepts().stream().map(Concept::id).toList();
        for (ConceptId needed : ids) {
            assertThat(shipped.near(needed))
                    .containsExactlyInAnyOrderElementsOf(ids.stream()
                            .filter(offered -> shipped.nearness(needed, offered).isPresent())
                            .toList());
        }
    }

    @Test
    void aCircleIsRefused() {
        assertThatThrownBy(() -> Vocabulary.of(List.of(
                        concept("theme:a", "theme:b"), concept("theme:b", "theme:c"), concept("theme:c", "theme:a"))))
                .hasMessageContaining("broader than itself");
    }

    @Test
    void aMissingConceptIsNamedTogetherWithWhoNamesIt() {
        assertThatThrownBy(() -> Vocabulary.of(List.of(concept("theme:a", "theme:x"))))
                .hasMessageContaining("theme:a")
                .hasMessageContaining("theme:x");
    }

    @Test
    void aRegionAddsAndReplacesConcepts() {
        Vocabulary more = ANIMALS.with(List.of(concept("theme:cat", "theme:animal"), concept("theme:poodle")));
        assertThat(more.find(ConceptId.of("theme:cat"))).isPresent();
        assertThat(more.nearness(ConceptId.of("theme:dog"), ConceptId.of("theme:poodle")))
                .isEmpty();
    }

    @Test
    void aBadRowIsToldWithItsLine() {
        TsvTable table = TsvTable.read("own.tsv", new StringReader("id\tscheme\tfi\na\tTHEME\tA\n"));
        assertThatThrownBy(() -> Vocabulary.read(table))
                .hasMessageContaining("own.tsv, line 2")
                .hasMessageContaining("\"a\"");
        TsvTable scheme = TsvTable.read("own.tsv", new StringReader("id\tscheme\tfi\ntheme:a\tTEMA\tA\n"));
        assertThatThrownBy(() -> Vocabulary.read(scheme))
                .hasMessageContaining("TEMA")
                .hasMessageContaining("theme");
    }

    @Test
    void ptvClassesAreThere() {
        assertThat(Vocabulary.shipped().concepts(ConceptScheme.SERVICE_CLASS)).hasSize(229);
        assertThat(Vocabulary.shipped().broaderThan(ConceptId.of("ptv:KR1.2"))).containsKey(ConceptId.of("ptv:KR1"));
    }

    private static Nearness near(String needed, String offered) {
        return near(ANIMALS, needed, offered);
    }

    private static Nearness near(Vocabulary vocabulary, String needed, String offered) {
        return vocabulary.nearness(ConceptId.of(needed), ConceptId.of(offered)).orElseThrow();
    }

    private static Concept mapped(String id, Set<ConceptId> broader, String... classes) {
        return new Concept(
                ConceptId.of(id),
                ConceptScheme.THEME,
                LocalizedText.fi(id),
                LocalizedTerms.EMPTY,
                LocalizedTerms.EMPTY,
                broader,
                Set.of(),
                Set.copyOf(Arrays.stream(classes).map(ConceptId::of).toList()));
    }

    private static Concept concept(String id, String... broader) {
        return new Concept(
                ConceptId.of(id),
                ConceptScheme.THEME,
                LocalizedText.fi(id),
                LocalizedTerms.EMPTY,
                LocalizedTerms.EMPTY,
                Set.copyOf(Arrays.stream(broader).map(ConceptId::of).toList()),
                Set.of(),
                Set.of());
    }
}
