package fi.mukana.directory.taxonomy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.TsvTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quality of the shipped words: what a reviewer would otherwise have to read 360 lines for. */
class ShippedVocabularyTest {

    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);
    private static final List<String> LABEL_COLUMNS =
            List.of("fi", "sv", "en", "altFi", "altSv", "altEn", "layFi", "laySv", "layEn");
    private static final Map<ConceptScheme, String> PREFIXES = Map.of(
            ConceptScheme.THEME, "theme",
            ConceptScheme.SUPPORT_TYPE, "support",
            ConceptScheme.BARRIER, "barrier",
            ConceptScheme.TARGET_GROUP, "group",
            ConceptScheme.LIFE_EVENT, "life-event");

    private final TsvTable table = TsvTable.shipped(Vocabulary.class, "concepts.tsv");
    private final TsvTable publicTable = TsvTable.shipped(Vocabulary.class, "ptv-classes.tsv");
    private final List<Concept> own = Vocabulary.read(table);
    private final Vocabulary shipped = Vocabulary.shipped();

    @Test
    void holdsAtLeast310ConceptsOfOurOwnInFiveSchemes() {
        assertThat(own).hasSizeGreaterThanOrEqualTo(310);
        assertThat(own.stream().map(Concept::scheme).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(PREFIXES.keySet());
    }

    @Test
    void noIdStandsTwice() {
        List<String> ids = Stream.concat(table.rows().stream(), publicTable.rows().stream())
                .map(row -> row.cell("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theIdSaysTheScheme() {
        assertThat(own)
                .allSatisfy(concept -> assertThat(concept.id().value())
                        .matches(PREFIXES.get(concept.scheme()) + ":[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @Test
    void everyConceptHasANameInThreeLanguages() {
        assertThat(shipped.concepts())
                .allSatisfy(concept ->
                        assertThat(concept.prefLabel().byLanguage().keySet()).containsAll(LANGUAGES));
    }

    @Test
    void northernSamiLabelsAreDraftsOfShippedConceptsAndNeverNames() {
        Map<ConceptId, String> drafts = Vocabulary.draftLabels(Language.SE);

        assertThat(drafts).hasSizeGreaterThanOrEqualTo(30);
        assertThat(drafts.keySet()).allSatisfy(this::isKnown);
        assertThat(TsvTable.shipped(Vocabulary.class, "draft-labels.tsv").rows())
                .hasSameSizeAs(drafts.entrySet());
        assertThat(drafts.values())
                .allSatisfy(label ->
                        assertThat(label).isNotBlank().isEqualTo(Normalizer.normalize(label, Normalizer.Form.NFC)));
        assertThat(shipped.concepts())
                .allSatisfy(concept -> assertThat(Stream.of(
                                        concept.prefLabel().languages(),
                                        concept.altLabels().byLanguage().keySet(),
                                        concept.hiddenLabels().byLanguage().keySet())
                                .flatMap(Set::stream))
                        .isSubsetOf(LANGUAGES));
        assertThat(Vocabulary.draftLabels(Language.SMS)).isEmpty();
    }

    @Test
    void everyReferenceExists() {
        assertThat(own).allSatisfy(concept -> {
            assertThat(concept.broader()).allSatisfy(this::isKnown);
            assertThat(concept.related()).allSatisfy(this::isKnown);
            assertThat(concept.exactMatches()).allSatisfy(this::isKnown);
            assertThat(concept.exactMatches())
                    .allSatisfy(id -> assertThat(id.value()).startsWith("ptv:"));
        });
    }

    @Test
    void nothingIsBroaderThanItself() {
        assertThat(shipped.concepts())
                .allSatisfy(
                        concept -> assertThat(shipped.broaderThan(concept.id())).doesNotContainKey(concept.id()));
    }

    @Test
    void broaderConceptsAreOfTheSameScheme() {
        assertThat(own)
                .allSatisfy(concept -> assertThat(concept.broader())
                        .allSatisfy(id -> assertThat(schemeOf(id)).isEqualTo(concept.scheme())));
    }

    @Test
    void whatIsRelatedIsNeitherAboveNorBelow() {
        assertThat(own)
                .allSatisfy(concept -> assertThat(concept.related()).allSatisfy(other -> {
                    assertThat(shipped.broaderThan(concept.id())).doesNotContainKey(other);
                    assertThat(shipped.broaderThan(other)).doesNotContainKey(concept.id());
                }));
    }

    @Test
    void noLabelStandsUnderTwoConceptsOfOneScheme() {
        Map<String, Set<String>> idsByLabel = new TreeMap<>();
        for (TsvTable.Row row : table.rows()) {
            for (String column : LABEL_COLUMNS) {
                for (String label : row.list(column)) {
                    idsByLabel
                            .computeIfAbsent(row.cell("scheme") + " " + normalized(label), key -> new HashSet<>())
                            .add(row.cell("id"));
                }
            }
        }

        assertThat(idsByLabel)
                .allSatisfy((label, ids) -> assertThat(ids).as(label).hasSize(1));
    }

    @Test
    void everyThemeAndLifeEventIsSaidInPeoplesOwnWords() {
        assertThat(own)
                .filteredOn(concept ->
                        concept.scheme() == ConceptScheme.THEME || concept.scheme() == ConceptScheme.LIFE_EVENT)
                .allSatisfy(concept -> {
                    assertThat(concept.hiddenLabels().in(Language.FI))
                            .as("%s fi", concept.id())
                            .hasSizeGreaterThanOrEqualTo(3);
                    assertThat(concept.hiddenLabels().in(Language.SV))
                            .as("%s sv", concept.id())
                            .isNotEmpty();
                    assertThat(concept.hiddenLabels().in(Language.EN))
                            .as("%s en", concept.id())
                            .isNotEmpty();
                });
    }

    @Test
    void noLabelIsSoShortThatItIsFoundInEveryText() {
        assertThat(table.rows()).allSatisfy(row -> {
            for (String column : LABEL_COLUMNS) {
                for (String label : row.list(column)) {
                    assertThat(label.length())
                            .as("%s %s \"%s\"", row.place(), column, label)
                            .isGreaterThanOrEqualTo(3);
                }
            }
            for (String column : List.of("layFi", "laySv", "layEn")) {
                for (String label : row.list(column)) {
                    assertThat(label.contains(" ") || label.length() >= 4)
                            .as("%s %s \"%s\"", row.place(), column, label)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void cellsAreCleanText() {
        assertThat(Stream.concat(table.rows().stream(), publicTable.rows().stream()))
                .allSatisfy(row -> {
                    List<String> columns = new ArrayList<>(List.of("fi", "sv", "en", "broader"));
                    row.optional("altFi").ifPresent(any -> columns.addAll(LABEL_COLUMNS));
                    for (String column : columns) {
                        String cell = row.cell(column);
                        assertThat(cell).as(row.place()).isEqualTo(Normalizer.normalize(cell, Normalizer.Form.NFC));
                        assertThat(cell)
                                .as(row.place())
                                .doesNotContain("||", "  ", "\"", " |", "| ")
                                .doesNotContainPattern("\\bnull\\b");
                        assertThat(cell).as(row.place()).doesNotStartWith("|").doesNotEndWith("|");
                    }
                });
    }

    @Test
    void thePublicClassesAreComplete() {
        Map<String, Long> counts =
                publicTable.rows().stream().collect(groupingBy(row -> row.cell("scheme"), counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("TARGET_GROUP", 17L), Map.entry("LIFE_EVENT", 19L), Map.entry("SERVICE_CLASS", 229L));
    }

    @Test
    void aPublicClassStandsUnderTheOneItsCodeNames() {
        assertThat(publicTable.rows()).allSatisfy(row -> {
            String id = row.cell("id");
            String expected = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : "";
            assertThat(row.cell("broader")).as(id).isEqualTo(expected);
        });
    }

    @Test
    @Tag("S0-04")
    void aSpecialNeedsFamilyIsAlsoAFamilyOfADisabledOrLongTermIllChild() {
        Concept family = concept("group:special-needs-families");

        assertThat(family.altLabels().in(Language.FI))
                .contains("erityislapsiperhe", "vammaisen tai pitkäaikaissairaan lapsen perhe");
        assertThat(shipped.broaderThan(family.id()))
                .containsKeys(ConceptId.of("ptv:KR1.2"), ConceptId.of("ptv:KR1.4"), ConceptId.of("ptv:KR1.6"));
    }

    @Test
    @Tag("S3-08")
    void theBarriersToTakingPartAreKnown() {
        assertThat(shipped.concepts(ConceptScheme.BARRIER))
                .extracting(concept -> concept.id().value())
                .contains(
                        "barrier:transport",
                        "barrier:cost",
                        "barrier:language",
                        "barrier:time",
                        "barrier:accessibility",
                        "barrier:knowledge",
                        "barrier:courage");
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "ikäihmiset, group:older-people, ptv:KR1.1",
        "juuri eläkkeelle jääneet, group:recently-retired, ptv:KE10",
        "leskeytyneet, group:widowed, ptv:KE14",
        "vähäosaiset lapsiperheet, group:low-income-families, ptv:KR1.2",
        "maahanmuuttajat, group:immigrants, ptv:KE5",
        "vertaistuki, support:peer-support, ptv:P4.12",
        "vertaistuki, support:peer-support, ptv:P5.16",
        "palveluohjaus, support:service-guidance, ptv:P4.13",
        "nuoret ihmiset, group:young-people, ptv:KR1.3",
    })
    @Tag("S3-11")
    @Tag("S3-12")
    @Tag("S3-13")
    @Tag("S3-14")
    @Tag("S3-15")
    @Tag("S0-03")
    @Tag("S0-07")
    void wordsOfTheSourcesNameAConceptThatMapsToThePublicClass(String word, String id, String publicClass) {
        Concept concept = concept(id);

        assertThat(Stream.concat(
                        Stream.of(concept.prefLabel().byLanguage().get(Language.FI)),
                        concept.altLabels().in(Language.FI).stream()))
                .contains(word);
        assertThat(concept.exactMatches()).contains(ConceptId.of(publicClass));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "kukaan ei käy, theme:loneliness",
        "rahat ei riitä, theme:money-worries",
        "jäin leskeksi, life-event:bereavement",
        "jäin leskeksi, group:widowed",
        "en jaksa enää hoitaa, theme:carer-coping",
        "poika pelaa kaiket yöt, theme:gaming",
        "lapsella todettiin autismi, theme:neurodiversity",
        "lapsella todettiin autismi, life-event:child-diagnosis",
        "jäin työttömäksi, life-event:job-loss",
        "en uskalla lähteä yksin, barrier:courage",
        "en pääse paikalle, barrier:transport",
    })
    void aPhraseOfEverydaySpeechNamesItsConcept(String phrase, String id) {
        assertThat(concept(id).hiddenLabels().in(Language.FI)).contains(phrase);
    }

    private void isKnown(ConceptId id) {
        assertThat(shipped.find(id)).as(id.value()).isPresent();
    }

    private Concept concept(String id) {
        return shipped.find(ConceptId.of(id)).orElseThrow();
    }

    private ConceptScheme schemeOf(ConceptId id) {
        return shipped.find(id).orElseThrow().scheme();
    }

    private static String normalized(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
