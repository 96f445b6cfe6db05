package fi.mukana.directory.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong at a time: it is told with place and cure, and the good neighbor is kept. */
class BadSkosTest {

    private static final SkosMapping MAPPING = SkosMapping.of(Vocabulary.shipped())
            .withScheme("https://k.example/s", ConceptScheme.THEME)
            .withScheme("https://k.example/g", ConceptScheme.TARGET_GROUP)
            .withNamespace("https://k.example/s/", "k")
            .withNamespace("https://m.example/theme/", "theme")
            .withNamespace("https://ptv.example/", "ptv");

    private static final String HEAD = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix k: <https://k.example/s/> .
            @prefix m: <https://m.example/theme/> .
            k:hyva a skos:Concept ; skos:inScheme <https://k.example/s> ; skos:prefLabel "hyvä"@fi .
            """;

    private static final String IN = " a skos:Concept ; skos:inScheme <https://k.example/s> ; ";

    private static SkosImport read(String file, String text) {
        return SkosReader.of(MAPPING).read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(SkosImport read) {
        return read.concepts().stream().map(one -> one.id().value()).toList();
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of("no name", "k:a" + IN + "skos:altLabel \"a\"@fi .", Kind.MISSING),
                Arguments.of(
                        "two names of one language",
                        "k:a" + IN + "skos:prefLabel \"yksi\"@fi , \"kaksi\"@fi .",
                        Kind.CONTRADICTION),
                Arguments.of("no scheme", "k:a a skos:Concept ; skos:prefLabel \"a\"@fi .", Kind.MISSING),
                Arguments.of(
                        "a scheme that is not mapped",
                        "k:a a skos:Concept ; skos:inScheme <https://muu.example/> ; skos:prefLabel \"a\"@fi .",
                        Kind.UNKNOWN_REFERENCE),
                Arguments.of(
                        "two schemes",
                        "k:a" + IN + "skos:inScheme <https://k.example/g> ; skos:prefLabel \"a\"@fi .",
                        Kind.CONTRADICTION),
                Arguments.of(
                        "a namespace that is not mapped",
                        "<https://muu.example/a>" + IN + "skos:prefLabel \"a\"@fi .",
                        Kind.BAD_VALUE),
                Arguments.of("a letter no id can hold", "k:a_b" + IN + "skos:prefLabel \"a\"@fi .", Kind.BAD_VALUE),
                Arguments.of("a blank node", "[]" + IN + "skos:prefLabel \"a\"@fi .", Kind.BAD_VALUE),
                Arguments.of("a relative address", "<a>" + IN + "skos:prefLabel \"a\"@fi .", Kind.BAD_VALUE),
                Arguments.of(
                        "no type", "k:a skos:inScheme <https://k.example/s> ; skos:prefLabel \"a\"@fi .", Kind.MISSING),
                Arguments.of(
                        "a circle",
                        "k:a" + IN + "skos:prefLabel \"a\"@fi ; skos:broader k:b .\n" + "k:b" + IN
                                + "skos:prefLabel \"b\"@fi ; skos:broader k:a .",
                        Kind.CIRCLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftOut")
    void aBadConceptIsLeftOutAndToldOfWithItsLine(String what, String turtle, Kind kind) {
        SkosImport read = read("k.ttl", HEAD + turtle + "\n");

        assertThat(ids(read)).containsExactly("k:hyva");
        assertThat(read.report().issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.kind()).as(what).isEqualTo(kind);
            assertThat(issue.place().file()).isEqualTo("k.ttl");
            assertThat(issue.place().line())
                    .hasValueSatisfying(line -> assertThat(line).isGreaterThanOrEqualTo(5));
            assertThat(issue.cure()).startsWith("Maybe ");
        });
    }

    static Stream<Arguments> takenIn() {
        return Stream.of(
                Arguments.of("a name without a language", "skos:prefLabel \"ilman\"", Kind.MISSING),
                Arguments.of("a language that is none", "skos:altLabel \"b\"@f_i", Kind.BAD_VALUE),
                Arguments.of("a blank label", "skos:altLabel \" \"@fi", Kind.BAD_VALUE),
                Arguments.of("a label with a line break", "skos:altLabel \"a\\nb\"@fi", Kind.BAD_VALUE),
                Arguments.of(
                        "a label as long as a text",
                        "skos:hiddenLabel \"" + "a".repeat(SkosReader.LONGEST_LABEL + 1) + "\"@fi",
                        Kind.BAD_VALUE),
                Arguments.of("an address as label", "skos:altLabel k:hyva", Kind.WRONG_TYPE),
                Arguments.of("a label that is the name already", "skos:altLabel \"a\"@fi", Kind.DUPLICATE_VALUE),
                Arguments.of("a text as link", "skos:broader \"hyvä\"@fi", Kind.WRONG_TYPE),
                Arguments.of("a link to nothing", "skos:broader k:puuttuu", Kind.UNKNOWN_CONCEPT),
                Arguments.of("a link to a foreign thing", "skos:related <https://muu.example/x>", Kind.UNKNOWN_CONCEPT),
                Arguments.of("a link to itself", "skos:related k:a", Kind.CONTRADICTION),
                Arguments.of("beside and above", "skos:related k:hyva ; skos:broader k:hyva", Kind.CONTRADICTION),
                Arguments.of("a known concept below", "skos:narrower m:loneliness", Kind.CONTRADICTION),
                Arguments.of(
                        "a public class that is not there",
                        "skos:exactMatch <https://ptv.example/P99>",
                        Kind.UNKNOWN_CONCEPT),
                Arguments.of(
                        "a match outside the mapping",
                        "skos:exactMatch <https://muu.example/sh1>",
                        Kind.UNKNOWN_REFERENCE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takenIn")
    void aConceptIsTakenInWithoutWhatIsWrongInIt(String what, String property, Kind kind) {
        SkosImport read = read("k.ttl", HEAD + "k:a" + IN + "skos:prefLabel \"a\"@fi ;\n " + property + " .\n");

        assertThat(ids(read)).containsExactly("k:a", "k:hyva");
        assertThat(read.report().issues()).hasSize(1).allSatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.kind()).as(what).isEqualTo(kind);
            assertThat(issue.place().line()).contains(6);
            assertThat(issue.cure()).startsWith("Maybe ");
        });
        assertThat(Vocabulary.shipped().with(read.concepts()).concepts()).isNotEmpty();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("k.ttl", HEAD + "k:a skos:prefLabel \"auki", Kind.SYNTAX),
                Arguments.of("k.ttl", HEAD + "ei:tunnettu a skos:Concept .", Kind.SYNTAX),
                Arguments.of("k.ttl", "", Kind.MISSING),
                Arguments.of(
                        "k.ttl",
                        "<https://a.example/> <https://b.example/> " + "[ <https://b.example/> ".repeat(200_000),
                        Kind.TOO_LARGE),
                Arguments.of("k.jsonld", "{\"@id\": \"x\",", Kind.SYNTAX),
                Arguments.of("k.jsonld", "", Kind.SYNTAX),
                Arguments.of("k.jsonld", "\"teksti\"", Kind.SYNTAX),
                Arguments.of("k.jsonld", "[".repeat(100_000), Kind.TOO_LARGE),
                Arguments.of("k.jsonld", "{\"@id\": 5}", Kind.SYNTAX),
                Arguments.of("k.jsonld", "{\"@context\": \"https://context.example/skos.jsonld\"}", Kind.BAD_VALUE),
                Arguments.of(
                        "k.jsonld", "{\"@context\": {\"@import\": \"https://context.example/a\"}}", Kind.BAD_VALUE),
                Arguments.of("k.rdf", "<rdf/>", Kind.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aFileThatCannotBeReadGivesOneErrorAndNothingElse(String file, String text, Kind kind) {
        SkosImport read = read(file, text);

        assertThat(read.concepts()).isEmpty();
        assertThat(read.report().issues()).hasSize(1).allSatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo(kind);
            assertThat(issue.isError()).isTrue();
            assertThat(issue.cure()).startsWith("Maybe ");
        });
    }

    @Test
    void aContextIsNamedAndNotFetched() {
        SkosImport read = read("k.jsonld", "{\"@context\": \"https://context.example/skos.jsonld\"}");

        assertThat(read.report().issues().get(0).value()).contains("https://context.example/skos.jsonld");
        assertThat(read.report().issues().get(0).cause()).contains("nothing is fetched");
    }

    @Test
    void aFaultOfTheTurtleNamesItsLine() {
        SkosImport read = read("k.ttl", HEAD + "k:a skos:prefLabel tuntematon .\n");

        assertThat(read.report().issues().get(0).place().line()).contains(5);
    }

    @Test
    void twoConceptsOfOneNotationAreTold() {
        SkosImport read = SkosReader.of(MAPPING.withNotationAsId())
                .read(
                        "k.ttl",
                        (HEAD.replace("k:hyva a", "k:hyva skos:notation \"1\" ; a") + "k:a skos:notation \"1\" ;" + IN
                                        + "skos:prefLabel \"a\"@fi .\nk:b" + IN + "skos:prefLabel \"b\"@fi .\n")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(ids(read)).containsExactly("k:1");
        assertThat(read.report().errors())
                .extracting(ImportIssue::kind)
                .containsExactlyInAnyOrder(Kind.DUPLICATE_ID, Kind.MISSING);
    }

    @Test
    void aCircleOverAKnownConceptIsFound() {
        String turtle = HEAD + "m:loneliness" + IN + "skos:prefLabel \"a\"@fi ; skos:broader m:holiday-loneliness .\n";

        SkosImport read = read("k.ttl", turtle);

        assertThat(ids(read)).containsExactly("k:hyva");
        assertThat(read.report().errors()).extracting(ImportIssue::kind).containsExactly(Kind.CIRCLE);
    }

    @Test
    void whatNamesALeftOutConceptStaysWithoutTheLink() {
        SkosImport read = read(
                "k.ttl",
                HEAD + "k:a" + IN + "skos:prefLabel \"a\"@fi ; skos:broader k:b .\nk:b" + IN
                        + "skos:notation \"x\" .\n");

        assertThat(ids(read)).containsExactly("k:a", "k:hyva");
        assertThat(read.report().errors()).hasSize(1);
        assertThat(read.report().warnings()).extracting(ImportIssue::kind).containsExactly(Kind.UNKNOWN_CONCEPT);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String turtle = HEAD + "k:a" + IN + "skos:altLabel \"a\"@fi .\nk:b_c" + IN + "skos:prefLabel \"b\"@fi .\nk:d"
                + IN + "skos:prefLabel \"d\"@fi ; skos:broader k:puuttuu .\n";

        assertThat(read("k.ttl", turtle).report().issues())
                .extracting(issue -> issue.place().line().orElse(0))
                .containsExactly(5, 6, 7);
    }

    @Test
    void thousandsOfForeignConceptsAreOneFinding() {
        StringBuilder turtle = new StringBuilder(HEAD);
        for (int i = 0; i < 3_000; i++) {
            turtle.append("<https://muu.example/a").append(i).append("> a skos:Concept ; skos:prefLabel \"a\"@fi .\n");
        }

        SkosImport read = read("k.ttl", turtle.toString());

        assertThat(read.report().issues()).hasSize(1);
        assertThat(read.report().issues().get(0).cause()).startsWith("3000 concepts");
        assertThat(read.report().recordsRead()).isEqualTo(3_001);
    }

    @Test
    void moreFindingsThanCanBeListedAreCounted() {
        StringBuilder turtle = new StringBuilder(HEAD);
        for (int i = 0; i < Findings.MOST + 10; i++) {
            turtle.append("k:a").append(i).append(IN).append("skos:altLabel \"a\"@fi .\n");
        }

        SkosImport read = read("k.ttl", turtle.toString());

        assertThat(read.report().issues()).hasSize(Findings.MOST);
        assertThat(read.report().omitted()).isEqualTo(10);
    }

    @Test
    void tooManyStatementsAreNotRead() {
        for (String file : List.of("k.ttl", "k.jsonld")) {
            String text = file.endsWith("ttl")
                    ? HEAD
                    : "{\"@id\": \"https://k.example/s/a\", \"https://p.example/\": [1, 2, 3, 4]}";

            SkosImport read =
                    SkosReader.of(MAPPING).withMostStatements(2).read(file, text.getBytes(StandardCharsets.UTF_8));

            assertThat(read.concepts()).isEmpty();
            assertThat(read.report().issues()).extracting(ImportIssue::kind).containsExactly(Kind.TOO_LARGE);
        }
    }

    @Test
    void aFileLargerThanIsReadIsNotParsed() {
        byte[] content = new byte[SkosReader.LARGEST_FILE + 1];
        Arrays.fill(content, (byte) '#');

        assertThat(SkosReader.of(MAPPING).read("k.ttl", content).report().issues())
                .extracting(ImportIssue::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void aFileInAnotherEncodingIsTold() {
        byte[] content = HEAD.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SkosReader.of(MAPPING).read("k.ttl", content).report().issues())
                .extracting(ImportIssue::kind)
                .containsExactly(Kind.ENCODING);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(SkosReader.of(MAPPING)
                        .read(Path.of("ei-ole", "k.ttl"))
                        .report()
                        .issues())
                .extracting(ImportIssue::kind)
                .containsExactly(Kind.UNREADABLE);
    }
}
