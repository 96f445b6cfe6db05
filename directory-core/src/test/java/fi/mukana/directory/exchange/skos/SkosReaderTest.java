package fi.mukana.directory.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkosReaderTest {

    private static final SkosMapping VILLAGES = SkosMapping.of(Vocabulary.shipped())
            .withScheme("https://kylat.example/teemat", ConceptScheme.THEME)
            .withNamespace("https://kylat.example/teemat/", "kylat")
            .withNamespace("https://mukana.example/concepts/theme/", "theme")
            .withNamespace("http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/", "ptv");

    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <https://kylat.example/teemat/> .

            <https://kylat.example/teemat> a skos:ConceptScheme ;
              skos:prefLabel "Kylien teemat"@fi ;
              skos:hasTopConcept t:liikkuminen .

            t:liikkuminen a skos:Concept ;
              skos:prefLabel "kylien liikkuminen"@fi , "att röra sig i byarna"@sv , "getting around"@en ;
              skos:narrower t:kyyti .

            t:kyyti a skos:Concept ;
              skos:inScheme <https://kylat.example/teemat> ;
              skos:prefLabel "kylien kyydit"@fi , "byskjuts"@sv , "giliid sáhttu"@se ;
              skos:altLabel "kyläkyyti"@fi , "asiointikyyti"@fi ;
              skos:hiddenLabel "bussi ei enää kulje"@fi ;
              skos:related <https://mukana.example/concepts/theme/loneliness> ;
              skos:exactMatch <http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P16.5> ;
              skos:closeMatch <http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4.14> ;
              skos:definition "Kyyti kylältä keskustaan."@fi .
            """;

    private static final String JSON_LD = """
            {
              "@context": {
                "skos": "http://www.w3.org/2004/02/skos/core#",
                "t": "https://kylat.example/teemat/",
                "uri": "@id",
                "type": "@type",
                "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
                "altLabel": {"@id": "skos:altLabel", "@container": "@language"},
                "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
                "broader": {"@id": "skos:broader", "@type": "@id"},
                "related": {"@id": "skos:related", "@type": "@id"},
                "exactMatch": {"@id": "skos:exactMatch", "@type": "@id"}
              },
              "@graph": [
                {
                  "uri": "t:kyyti",
                  "type": "skos:Concept",
                  "inScheme": "https://kylat.example/teemat",
                  "prefLabel": {"sv": "byskjuts", "se": "giliid sáhttu", "fi": "kylien kyydit"},
                  "altLabel": {"fi": ["asiointikyyti", "kyläkyyti"]},
                  "skos:hiddenLabel": {"@language": "fi", "@value": "bussi ei enää kulje"},
                  "broader": "t:liikkuminen",
                  "related": "https://mukana.example/concepts/theme/loneliness",
                  "exactMatch": [
                    "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4.14",
                    "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P16.5"
                  ]
                },
                {
                  "uri": "t:liikkuminen",
                  "type": "skos:Concept",
                  "skos:topConceptOf": {"uri": "https://kylat.example/teemat"},
                  "prefLabel": {"en": "getting around", "fi": "kylien liikkuminen", "sv": "att röra sig i byarna"}
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private static SkosImport read(String file, String text, SkosMapping mapping) {
        return SkosReader.of(mapping).read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void turtleGivesConceptsWithLabelsLinksAndMatches() {
        SkosImport read = read("kylat.ttl", TURTLE, VILLAGES);

        assertThat(read.report().issues()).isEmpty();
        assertThat(read.report().recordsRead()).isEqualTo(2);
        Concept ride = read.requireNoErrors().get(0);
        assertThat(ride.id()).isEqualTo(ConceptId.of("kylat:kyyti"));
        assertThat(ride.scheme()).isEqualTo(ConceptScheme.THEME);
        assertThat(ride.prefLabel().in(Language.SE)).contains("giliid sáhttu");
        assertThat(ride.altLabels().in(Language.FI)).containsExactly("asiointikyyti", "kyläkyyti");
        assertThat(ride.hiddenLabels().in(Language.FI)).containsExactly("bussi ei enää kulje");
        assertThat(ride.broader()).containsExactly(ConceptId.of("kylat:liikkuminen"));
        assertThat(ride.related()).containsExactly(ConceptId.of("theme:loneliness"));
        assertThat(ride.exactMatches()).containsExactly(ConceptId.of("ptv:P16.5"), ConceptId.of("ptv:P4.14"));
    }

    @Test
    void turtleAndJsonLdOfOneSchemeGiveEqualVocabularies() {
        SkosImport turtle = read("kylat.ttl", TURTLE, VILLAGES);
        SkosImport jsonLd = read("kylat.jsonld", JSON_LD, VILLAGES);

        assertThat(jsonLd.report().issues()).isEmpty();
        assertThat(jsonLd.concepts()).isEqualTo(turtle.concepts()).hasSize(2);
    }

    @Test
    void whatWasReadExtendsTheShippedVocabulary() {
        Vocabulary extended =
                Vocabulary.shipped().with(read("kylat.ttl", TURTLE, VILLAGES).concepts());

        assertThat(extended.narrower(ConceptId.of("kylat:liikkuminen"))).containsExactly(ConceptId.of("kylat:kyyti"));
        assertThat(extended.related(ConceptId.of("theme:loneliness"))).contains(ConceptId.of("kylat:kyyti"));
        assertThat(extended.nearness(ConceptId.of("kylat:kyyti"), ConceptId.of("ptv:P16.5")))
                .map(Vocabulary.Nearness::relation)
                .contains(Vocabulary.Relation.CLASS);
    }

    /** The form in which Finto gives a concept with its neighbors: addresses under short names, values under "value". */
    @Test
    void aConceptInTheFormOfFintoIsReadAndItsNeighborsOutsideAreTold() {
        String json = """
                {
                  "@context": {
                    "skos": "http://www.w3.org/2004/02/skos/core#",
                    "owl": "http://www.w3.org/2002/07/owl#",
                    "uri": "@id", "type": "@type", "lang": "@language", "value": "@value", "graph": "@graph",
                    "prefLabel": "skos:prefLabel", "altLabel": "skos:altLabel", "broader": "skos:broader",
                    "related": "skos:related", "inScheme": "skos:inScheme", "exactMatch": "skos:exactMatch"
                  },
                  "graph": [
                    {
                      "uri": "http://sanasto.example/onto/p100",
                      "type": ["skos:Concept", "http://sanasto.example/meta/Concept"],
                      "prefLabel": [
                        {"lang": "fi", "value": "talkootyö"}, {"lang": "sv", "value": "talkoarbete"},
                        {"lang": "en", "value": "voluntary community work"}
                      ],
                      "altLabel": {"lang": "fi", "value": "talkoot"},
                      "broader": {"uri": "http://sanasto.example/onto/p1"},
                      "related": [
                        {"uri": "http://sanasto.example/onto/p2"}, {"uri": "http://sanasto.example/onto/p3"}
                      ],
                      "inScheme": {"uri": "http://sanasto.example/onto/"},
                      "exactMatch": [
                        {"uri": "http://muu.example/authorities/subjects/sh1"},
                        {"uri": "http://muu.example/authorities/subjects/sh2"}
                      ]
                    },
                    {
                      "uri": "http://sanasto.example/onto/p1", "type": "skos:Concept",
                      "prefLabel": {"lang": "fi", "value": "yhteistyö"},
                      "inScheme": {"uri": "http://sanasto.example/onto/"}
                    },
                    {
                      "uri": "http://sanasto.example/onto/p2", "type": "skos:Concept", "owl:deprecated": true,
                      "prefLabel": {"lang": "fi", "value": "vanha sana"},
                      "inScheme": {"uri": "http://sanasto.example/onto/"}
                    },
                    {"uri": "http://sanasto.example/onto/", "type": "skos:ConceptScheme"}
                  ]
                }
                """;

        SkosImport read = read(
                "p100.jsonld",
                json,
                SkosMapping.of(Vocabulary.shipped())
                        .withScheme("http://sanasto.example/onto/", ConceptScheme.THEME)
                        .withNamespace("http://sanasto.example/onto/", "sanasto"));

        assertThat(read.requireNoErrors())
                .extracting(concept -> concept.id().value())
                .containsExactly("sanasto:p1", "sanasto:p100");
        Concept talkoot = read.concepts().get(1);
        assertThat(talkoot.prefLabel().in(Language.SV)).contains("talkoarbete");
        assertThat(talkoot.broader()).containsExactly(ConceptId.of("sanasto:p1"));
        assertThat(talkoot.related()).isEmpty();
        assertThat(talkoot.exactMatches()).isEmpty();
        assertThat(read.report().warnings())
                .extracting(ImportIssue::kind)
                .containsExactlyInAnyOrder(
                        ImportIssue.Kind.BAD_VALUE,
                        ImportIssue.Kind.UNKNOWN_CONCEPT,
                        ImportIssue.Kind.UNKNOWN_CONCEPT,
                        ImportIssue.Kind.UNKNOWN_REFERENCE);
        assertThat(read.report().toString()).contains("2 matches with another vocabulary");
    }

    @Test
    void theNotationCanBeTheId() {
        String turtle = """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://luokat.example/code/1> a skos:Concept ; skos:notation "L1" ; skos:prefLabel "luokka"@fi .
                <https://luokat.example/code/2> a skos:Concept ; skos:notation "L1.1" ; skos:prefLabel "alaluokka"@fi ;
                  skos:broader <https://luokat.example/code/1> .
                """;

        SkosImport read = read(
                "luokat.ttl",
                turtle,
                SkosMapping.of(Vocabulary.of(java.util.List.of()))
                        .withNamespace("https://luokat.example/code/", "luokat")
                        .withOtherwise(ConceptScheme.SERVICE_CLASS)
                        .withNotationAsId());

        assertThat(read.report().issues()).isEmpty();
        assertThat(read.concepts().get(1).id()).isEqualTo(ConceptId.of("luokat:L1.1"));
        assertThat(read.concepts().get(1).broader()).containsExactly(ConceptId.of("luokat:L1"));
    }

    @Test
    void aConceptWithTheIdOfAKnownOneTakesItsPlace() {
        String turtle = """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://mukana.example/concepts/theme/loneliness> a skos:Concept ; skos:prefLabel "yksin olo"@fi .
                """;

        SkosImport read = read("oma.ttl", turtle, VILLAGES.withOtherwise(ConceptScheme.THEME));

        assertThat(Vocabulary.shipped()
                        .with(read.requireNoErrors())
                        .labelOf(ConceptId.of("theme:loneliness"))
                        .orEmpty(Language.FI))
                .isEqualTo("yksin olo");
    }

    @Test
    void ofSeveralNamespacesTheLongestCounts() {
        SkosMapping mapping = VILLAGES.withNamespace("https://kylat.example/", "muu");

        assertThat(read("kylat.ttl", TURTLE, mapping).concepts().get(0).id()).isEqualTo(ConceptId.of("kylat:kyyti"));
    }

    @Test
    void aFileIsReadByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("Kylat.TTL"), "\uFEFF" + TURTLE);

        assertThat(SkosReader.of(VILLAGES).read(file).requireNoErrors()).hasSize(2);
    }

    @Test
    void readingTwiceGivesTheSame() {
        SkosReader reader = SkosReader.of(VILLAGES);
        byte[] content = JSON_LD.getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read("kylat.json", content)).isEqualTo(reader.read("kylat.json", content));
    }

    @Test
    void aMappingNamesAddressesInFullAndPrefixesThatCanBeOnes() {
        assertThatThrownBy(() -> VILLAGES.withScheme("teemat", ConceptScheme.THEME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<teemat>")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> VILLAGES.withNamespace("https://kylat.example/x/", "Kylät"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Kylät\"")
                .hasMessageContaining("Maybe");
    }

    @Test
    void conceptsThatMayNotBeLeftOutAreAskedForWithTheWholeReport() {
        SkosImport read = read("tyhja.ttl", "", VILLAGES);

        assertThatThrownBy(read::requireNoErrors)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tyhja.ttl");
    }
}
