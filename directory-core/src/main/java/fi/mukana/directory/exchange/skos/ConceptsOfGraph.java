package fi.mukana.directory.exchange.skos;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.skos.Graph.Subject;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes concepts of what a file says: first who they are, then what they are called, then how they stand. */
final class ConceptsOfGraph {

    /** A concept that has an id, a scheme and a name. */
    private record Named(Subject subject, ConceptScheme scheme, LocalizedText name, LabelsOfSubject labels) {}

    private final Graph graph;
    private final SkosMapping mapping;
    private final Findings findings;
    private final Map<String, ConceptId> ids = new LinkedHashMap<>();
    private final Map<ConceptId, String> iris = new HashMap<>();
    private final Map<ConceptId, Named> named = new TreeMap<>();
    private int read;

    ConceptsOfGraph(Graph graph, SkosMapping mapping, Findings findings) {
        this.graph = graph;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The good concepts, in the order of their ids. */
    List<Concept> read() {
        List<Subject> subjects = subjects();
        read = subjects.size();
        if (read == 0) {
            findings.error(
                    Kind.MISSING,
                    0,
                    "",
                    "",
                    "The file holds no concept (skos:Concept).",
                    "Maybe its concepts are of another type, or have no address.");
            return List.of();
        }
        Map<String, Set<String>> schemes = schemesByConcept();
        OutsideMapping outside = new OutsideMapping(mapping, findings);
        for (Subject subject : subjects) {
            id(subject, outside).ifPresent(id -> name(id, subject, schemes, outside));
        }
        RelationsOfGraph relations = new RelationsOfGraph(graph, mapping, findings, ids, outside);
        Map<ConceptId, Concept> concepts = new TreeMap<>();
        named.forEach((id, one) -> {
            concepts.put(
                    id,
                    new Concept(
                            id,
                            one.scheme(),
                            one.name(),
                            one.labels().further(Skos.ALT_LABEL),
                            one.labels().further(Skos.HIDDEN_LABEL),
                            Set.of(),
                            Set.of(),
                            relations.matches(id, one.subject())));
        });
        outside.tell();
        return relations.join(concepts);
    }

    int recordsRead() {
        return read;
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        int deprecated = 0;
        for (Subject subject : graph.subjects().values()) {
            if (!subject.has(Skos.TYPE, Skos.CONCEPT)) {
                tellUntyped(subject);
            } else if (subject.values(Skos.DEPRECATED).keySet().stream()
                    .anyMatch(value -> value.text().equals("true"))) {
                deprecated++;
            } else {
                subjects.add(subject);
            }
        }
        if (deprecated > 0) {
            findings.warning(
                    Kind.BAD_VALUE,
                    0,
                    "",
                    String.valueOf(deprecated),
                    "Concepts that are out of use (owl:deprecated) are passed over.",
                    "Maybe map what used them to those that replace them.");
        }
        return subjects;
    }

    private void tellUntyped(Subject subject) {
        boolean another = Stream.of(Skos.CONCEPT_SCHEME, Skos.COLLECTION, Skos.ORDERED_COLLECTION)
                .anyMatch(type -> subject.has(Skos.TYPE, type));
        boolean standsAmongConcepts = Stream.of(Skos.IN_SCHEME, Skos.TOP_CONCEPT_OF, Skos.BROADER)
                .anyMatch(property -> !subject.values(property).isEmpty());
        if (!another && standsAmongConcepts && !subject.values(Skos.PREF_LABEL).isEmpty()) {
            findings.error(
                    Kind.MISSING,
                    subject.line(),
                    subject.iri(),
                    "",
                    "What looks like a concept is not said to be one.",
                    "Maybe add the type skos:Concept.");
        }
    }

    private Map<String, Set<String>> schemesByConcept() {
        Map<String, Set<String>> schemes = new LinkedHashMap<>();
        for (Subject subject : graph.subjects().values()) {
            Stream.of(Skos.IN_SCHEME, Skos.TOP_CONCEPT_OF)
                    .flatMap(property -> subject.iris(property).stream())
                    .forEach(scheme -> schemes.computeIfAbsent(subject.iri(), key -> new TreeSet<>())
                            .add(scheme));
            subject.iris(Skos.HAS_TOP_CONCEPT)
                    .forEach(concept -> schemes.computeIfAbsent(concept, key -> new TreeSet<>())
                            .add(subject.iri()));
        }
        return schemes;
    }

    private Optional<ConceptId> id(Subject subject, OutsideMapping outside) {
        if (subject.isBlank() || subject.iri().startsWith(SkosReader.NO_BASE)) {
            findings.error(
                    Kind.BAD_VALUE,
                    subject.line(),
                    "",
                    subject.isBlank() ? "" : subject.iri().substring(SkosReader.NO_BASE.length()),
                    "The concept has no absolute address.",
                    "Maybe write its address in full, or declare a base.");
            return Optional.empty();
        }
        Optional<String> namespace = mapping.namespaceOf(subject.iri());
        if (namespace.isEmpty()) {
            outside.concept(subject);
            return Optional.empty();
        }
        String local = subject.iri().substring(namespace.get().length());
        if (mapping.notationAsId()) {
            List<String> notations = subject.values(Skos.NOTATION).keySet().stream()
                    .map(Graph.Value::text)
                    .distinct()
                    .toList();
            if (notations.size() != 1) {
                findings.error(
                        notations.isEmpty() ? Kind.MISSING : Kind.CONTRADICTION,
                        subject.line(),
                        subject.iri() + " skos:notation",
                        String.join(", ", notations),
                        "The concept has %s notations, and its id is made of one.".formatted(notations.size()),
                        "Maybe keep one skos:notation, or make ids of addresses.");
                return Optional.empty();
            }
            local = notations.get(0);
        }
        return id(subject, mapping.namespaces().get(namespace.get()) + ":" + local);
    }

    private Optional<ConceptId> id(Subject subject, String value) {
        ConceptId id;
        try {
            id = ConceptId.of(value);
        } catch (IllegalArgumentException e) {
            findings.error(
                    Kind.BAD_VALUE,
                    subject.line(),
                    subject.iri(),
                    value,
                    "The address or notation gives no id: only letters a to z, digits, dots and hyphens may stand in it.",
                    "Maybe make ids of the notations, or map a longer namespace.");
            return Optional.empty();
        }
        @Nullable String first = iris.putIfAbsent(id, subject.iri());
        if (first != null) {
            findings.error(
                    Kind.DUPLICATE_ID,
                    subject.line(),
                    subject.iri(),
                    value,
                    "Two concepts have one id; the other is <%s>.".formatted(first),
                    "Maybe give one another notation or another prefix.");
            return Optional.empty();
        }
        ids.put(subject.iri(), id);
        return Optional.of(id);
    }

    private void name(ConceptId id, Subject subject, Map<String, Set<String>> schemes, OutsideMapping outside) {
        Optional<ConceptScheme> scheme = scheme(subject, schemes.getOrDefault(subject.iri(), Set.of()), outside);
        LabelsOfSubject labels = new LabelsOfSubject(subject, findings);
        Optional<LocalizedText> name = labels.names();
        if (scheme.isPresent() && name.isPresent()) {
            named.put(id, new Named(subject, scheme.get(), name.get(), labels));
        }
    }

    private Optional<ConceptScheme> scheme(Subject subject, Set<String> iris, OutsideMapping outside) {
        Set<ConceptScheme> schemes = new TreeSet<>();
        for (String iri : iris) {
            @Nullable ConceptScheme scheme = mapping.schemes().get(iri);
            if (scheme != null) {
                schemes.add(scheme);
            }
        }
        if (schemes.size() > 1) {
            findings.error(
                    Kind.CONTRADICTION,
                    subject.line(),
                    subject.iri() + " skos:inScheme",
                    String.join(", ", iris),
                    "The concept stands in schemes that are mapped to different ones of ours, %s."
                            .formatted(schemes.stream().map(EnumCodes::code).toList()),
                    "Maybe map only one of them.");
            return Optional.empty();
        }
        if (schemes.size() == 1) {
            return schemes.stream().findFirst();
        }
        if (!iris.isEmpty()) {
            outside.scheme(subject, iris);
            return Optional.empty();
        }
        if (mapping.otherwise().isEmpty()) {
            findings.error(
                    Kind.MISSING,
                    subject.line(),
                    subject.iri() + " skos:inScheme",
                    "",
                    "The concept says no scheme, and the mapping has none for such concepts.",
                    "Maybe add skos:inScheme, or say the scheme of concepts without one.");
        }
        return mapping.otherwise();
    }
}
