package fi.mukana.directory.exchange.skos;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.skos.Graph.Subject;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the mapping does not cover, counted, so that a vocabulary of thousands gives one finding and not thousands. */
final class OutsideMapping {

    /** How often, and where first. */
    private static final class Count {
        private final String example;
        private final int line;
        private int number;

        private Count(String example, int line) {
            this.example = example;
            this.line = line;
        }
    }

    private final SkosMapping mapping;
    private final Findings findings;
    private final Map<String, Count> concepts = new LinkedHashMap<>();
    private final Map<String, Count> schemes = new LinkedHashMap<>();
    private final Map<String, Count> matches = new LinkedHashMap<>();

    OutsideMapping(SkosMapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    void concept(Subject subject) {
        count(concepts, namespace(subject.iri()), subject.iri(), subject.line());
    }

    void scheme(Subject subject, Set<String> iris) {
        count(schemes, String.join("> <", iris), subject.iri(), subject.line());
    }

    void match(String iri, int line) {
        count(matches, namespace(iri), iri, line);
    }

    void tell() {
        concepts.forEach((namespace, count) -> findings.error(
                Kind.BAD_VALUE,
                count.line,
                count.example,
                namespace,
                "%d concepts lie in a namespace to which no prefix is mapped.".formatted(count.number),
                "Maybe map a prefix to <%s>; mapped are %s."
                        .formatted(namespace, mapping.namespaces().keySet())));
        schemes.forEach((scheme, count) -> findings.error(
                Kind.UNKNOWN_REFERENCE,
                count.line,
                count.example + " skos:inScheme",
                scheme,
                "%d concepts stand in a scheme that is mapped to none of ours.".formatted(count.number),
                "Maybe map <%s> to one of %s.".formatted(scheme, EnumCodes.all(ConceptScheme.class))));
        matches.forEach((namespace, count) -> findings.warning(
                Kind.UNKNOWN_REFERENCE,
                count.line,
                count.example,
                namespace,
                "%d matches with another vocabulary are not read: no prefix is mapped to its namespace."
                        .formatted(count.number),
                "Maybe map a prefix to <%s>, or leave it.".formatted(namespace)));
    }

    private static void count(Map<String, Count> counts, String key, String example, int line) {
        counts.computeIfAbsent(key, one -> new Count(example, line)).number++;
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
