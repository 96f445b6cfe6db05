package fi.mukana.directory.exchange.region;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.ImportIssue.Severity;
import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region's own concepts as a table with the columns of the shipped one. */
final class VocabularyFile {

    private static final List<String> COLUMNS = List.of(
            "id", "scheme", "fi", "sv", "en", "altFi", "altSv", "altEn", "layFi", "laySv", "layEn", "broader",
            "related", "ptv");
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

    private final String file;
    private final Issues issues;
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
    private final Map<ConceptId, Integer> lines = new LinkedHashMap<>();
    private int read;

    VocabularyFile(String file, Issues issues) {
        this.file = file;
        this.issues = issues;
    }

    /** The good concepts of a text, in its order. */
    List<Concept> read(String text) {
        @Nullable String header = null;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header == null) {
                header = line;
                if (!headerIsGood(header, number)) {
                    return List.of();
                }
                continue;
            }
            read++;
            readConcept(header, line, number);
        }
        dropUntilAllIsKnown();
        dropCircles();
        dropUntilAllIsKnown();
        return List.copyOf(concepts.values());
    }

    int recordsRead() {
        return read;
    }

    private boolean headerIsGood(String header, int line) {
        List<String> columns = Arrays.asList(header.split("\t", -1));
        int before = issues.errors();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                error(
                        Kind.UNKNOWN_KEY,
                        line,
                        column,
                        column,
                        "There is no column \"%s\".".formatted(column),
                        Nearest.cure(column, COLUMNS, "Maybe the columns are not separated by tabs."));
            }
        }
        for (String needed : COLUMNS) {
            if (!columns.contains(needed)) {
                error(
                        Kind.MISSING,
                        line,
                        needed,
                        needed,
                        "The column \"%s\" is missing.".formatted(needed),
                        "Maybe copy the header of the shipped table; its cells may be empty.");
            }
        }
        return issues.errors() == before;
    }

    private void readConcept(String header, String line, int number) {
        try {
            Concept concept = Vocabulary.read(TsvTable.read(file, new StringReader(header + "\n" + line)))
                    .get(0);
            @Nullable Integer first = lines.putIfAbsent(concept.id(), number);
            if (first != null) {
                error(
                        Kind.DUPLICATE_ID,
                        number,
                        "id",
                        concept.id().value(),
                        "The concept stands twice, first on line %d.".formatted(first),
                        "Maybe join the two rows.");
                return;
            }
            concepts.put(concept.id(), concept);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage()).replaceFirst("^.*?, line 2: ", "");
            int maybe = message.indexOf("Maybe ");
            error(
                    Kind.BAD_VALUE,
                    number,
                    "",
                    line.split("\t", 2)[0],
                    (maybe < 0 ? message : message.substring(0, maybe)).strip(),
                    maybe < 0
                            ? "Maybe a cell stands in the wrong column."
                            : message.substring(maybe).strip());
        }
    }

    private void dropUntilAllIsKnown() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (Concept concept : List.copyOf(concepts.values())) {
                Set<ConceptId> named = new LinkedHashSet<>(concept.broader());
                named.addAll(concept.related());
                for (ConceptId other : named) {
                    if (!isKnown(other)) {
                        concepts.remove(concept.id());
                        dropped = true;
                        error(
                                Kind.UNKNOWN_CONCEPT,
                                line(concept),
                                concept.broader().contains(other) ? "broader" : "related",
                                other.value(),
                                "The concept \"%s\" names one that is not there.".formatted(concept.id()),
                                Nearest.cure(other.value(), knownIds(), "Maybe add it first, or cure its own row."));
                    }
                }
            }
        }
    }

    private void dropCircles() {
        for (ConceptId id : Circles.in(concepts.keySet(), this::broader)) {
            Concept concept = java.util.Objects.requireNonNull(concepts.remove(id));
            error(
                    Kind.CIRCLE,
                    line(concept),
                    "broader",
                    id.value(),
                    "The concept is broader than itself over others.",
                    "Maybe one of %s points the wrong way.".formatted(concept.broader()));
        }
    }

    private Collection<ConceptId> broader(ConceptId id) {
        return Optional.ofNullable(concepts.get(id))
                .or(() -> Vocabulary.shipped().find(id))
                .map(Concept::broader)
                .orElse(Set.of());
    }

    private boolean isKnown(ConceptId id) {
        return concepts.containsKey(id) || Vocabulary.shipped().find(id).isPresent();
    }

    private List<String> knownIds() {
        List<String> ids = new ArrayList<>();
        concepts.keySet().forEach(id -> ids.add(id.value()));
        Vocabulary.shipped().concepts().forEach(concept -> ids.add(concept.id().value()));
        return ids;
    }

    private int line(Concept concept) {
        return lines.getOrDefault(concept.id(), 1);
    }

    private void error(Kind kind, int line, String column, String value, String cause, String cure) {
        issues.add(new ImportIssue(
                Severity.ERROR,
                kind,
                new SourcePlace(file, Optional.of(line), column),
                Optional.of(value),
                cause,
                cure));
    }

    /** The table of concepts, ending with a line break. */
    static String write(List<Concept> concepts) {
        StringBuilder table = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (Concept concept : concepts) {
            List<String> cells = new ArrayList<>(List.of(concept.id().value(), EnumCodes.code(concept.scheme())));
            LANGUAGES.forEach(
                    language -> cells.add(concept.prefLabel().in(language).orElse("")));
            LANGUAGES.forEach(language -> cells.add(joined(concept.altLabels(), language)));
            LANGUAGES.forEach(language -> cells.add(joined(concept.hiddenLabels(), language)));
            cells.add(ids(concept.broader()));
            cells.add(ids(concept.related()));
            cells.add(ids(concept.exactMatches()));
            requireWritable(concept, cells);
            table.append(String.join("\t", cells)).append('\n');
        }
        return table.toString();
    }

    private static void requireWritable(Concept concept, List<String> cells) {
        Set<Language> languages = new LinkedHashSet<>(concept.prefLabel().languages());
        languages.addAll(concept.altLabels().byLanguage().keySet());
        languages.addAll(concept.hiddenLabels().byLanguage().keySet());
        languages.removeAll(LANGUAGES);
        boolean broken = cells.stream().anyMatch(cell -> cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0)
                || labels(concept.prefLabel()).contains("|");
        if (!languages.isEmpty() || broken) {
            throw new IllegalArgumentException("""
                    The concept "%s" cannot be written to vocabulary.tsv: it has labels in %s, or labels with tabs, line breaks or "|".
                    Maybe keep its other labels in a vocabulary of another format.""".formatted(concept.id(), languages));
        }
    }

    private static String labels(LocalizedText text) {
        return String.join("", text.byLanguage().values());
    }

    private static String joined(LocalizedTerms terms, Language language) {
        return String.join("|", terms.in(language));
    }

    private static String ids(Set<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).collect(joining("|"));
    }
}
