package fi.mukana.directory.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.taxonomy.Vocabulary.Nearness;
import fi.mukana.directory.taxonomy.Vocabulary.Relation;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.io.StringReader;
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
    void nearHoldsExactlyTheConceptsWithANearness() {
        for (Concept needed : ANIMALS.concepts()) {
            assertThat(ANIMALS.near(needed.id()))
                    .containsExactlyInAnyOrderElementsOf(ANIMALS.concepts().stream()
                            .map(Concept::id)
                            .filter(offered ->
                                    ANIMALS.nearness(needed.id(), offered).isPresent())
                            .toList());
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
        return ANIMALS.nearness(ConceptId.of(needed), ConceptId.of(offered)).orElseThrow();
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
