package fi.mukana.directory.exchange.skos;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.exchange.skos.Graph.Subject;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the concepts of a file stand to one another and to those known: links that lead nowhere are told and left out. */
final class RelationsOfGraph {

    private final SkosMapping mapping;
    private final Findings findings;
    private final Map<String, ConceptId> ids;
    private final OutsideMapping outside;
    private final Map<ConceptId, Subject> subjects = new HashMap<>();
    private final Set<String> knownPrefixes;
    private final Set<String> toldMissing = new HashSet<>();

    RelationsOfGraph(
            Graph graph, SkosMapping mapping, Findings findings, Map<String, ConceptId> ids, OutsideMapping outside) {
        this.mapping = mapping;
        this.findings = findings;
        this.ids = ids;
        this.outside = outside;
        this.knownPrefixes = mapping.known().concepts().stream()
                .map(concept -> concept.id().prefix())
                .collect(toSet());
        ids.forEach(
                (iri, id) -> Optional.ofNullable(graph.subjects().get(iri)).ifPresent(one -> subjects.put(id, one)));
    }

    /** The same concept in other vocabularies. */
    Set<ConceptId> matches(ConceptId id, Subject subject) {
        Set<ConceptId> matches = new TreeSet<>();
        for (String property : List.of(Skos.EXACT_MATCH, Skos.CLOSE_MATCH)) {
            subject.values(property).forEach((value, line) -> {
                if (!value.iri() || value.text().startsWith("_:")) {
                    tellText(subject, property, value, line);
                } else if (mapping.namespaceOf(value.text()).isEmpty()) {
                    outside.match(value.text(), line);
                } else {
                    target(value.text())
                            .filter(other -> !other.equals(id))
                            .filter(other -> isGood(other, subject, property, line))
                            .ifPresent(matches::add);
                }
            });
        }
        return matches;
    }

    /** The concepts with their links, in the order of their ids; those that stand above themselves are left out. */
    List<Concept> join(Map<ConceptId, Concept> concepts) {
        Map<ConceptId, Map<ConceptId, Integer>> broader = new TreeMap<>();
        Map<ConceptId, Map<ConceptId, Integer>> related = new TreeMap<>();
        for (ConceptId id : concepts.keySet()) {
            Subject subject = subject(id);
            links(id, subject, Skos.BROADER, concepts).forEach((other, line) -> link(broader, id, other, line));
            links(id, subject, Skos.NARROWER, concepts).forEach((other, line) -> {
                if (concepts.containsKey(other)) {
                    link(broader, other, id, line);
                } else {
                    tellKnownBelow(subject, other, line);
                }
            });
            links(id, subject, Skos.RELATED, concepts).forEach((other, line) -> link(related, id, other, line));
        }
        Map<ConceptId, Concept> kept = new TreeMap<>(concepts);
        dropCircles(kept, broader);
        dropWhatStandsAboveToo(kept, broader, related);
        return kept.values().stream()
                .map(concept -> new Concept(
                        concept.id(),
                        concept.scheme(),
                        concept.prefLabel(),
                        concept.altLabels(),
                        concept.hiddenLabels(),
                        links(broader, concept, kept),
                        links(related, concept, kept),
                        concept.exactMatches()))
                .toList();
    }

    private Set<ConceptId> links(
            Map<ConceptId, Map<ConceptId, Integer>> links, Concept concept, Map<ConceptId, Concept> kept) {
        Set<ConceptId> good = new TreeSet<>();
        links.getOrDefault(concept.id(), Map.of()).forEach((other, line) -> {
            if (kept.containsKey(other) || mapping.known().find(other).isPresent()) {
                good.add(other);
            } else {
                tellMissing(subject(concept.id()), other.value(), line);
            }
        });
        return good;
    }

    private Map<ConceptId, Integer> links(
            ConceptId id, Subject subject, String property, Map<ConceptId, Concept> concepts) {
        Map<ConceptId, Integer> links = new LinkedHashMap<>();
        subject.values(property).forEach((value, line) -> {
            if (!value.iri() || value.text().startsWith("_:")) {
                tellText(subject, property, value, line);
                return;
            }
            Optional<ConceptId> other = target(value.text());
            if (other.isEmpty()
                    || !(concepts.containsKey(other.get())
                            || mapping.known().find(other.get()).isPresent())) {
                tellMissing(subject, value.text(), line);
            } else if (other.get().equals(id)) {
                findings.warning(
                        Kind.CONTRADICTION,
                        line,
                        subject.iri() + " " + Skos.shortName(property),
                        id.value(),
                        "The concept names itself; the link is not read.",
                        "Maybe another concept is meant.");
            } else {
                links.putIfAbsent(other.get(), line);
            }
        });
        return links;
    }

    private static void link(Map<ConceptId, Map<ConceptId, Integer>> links, ConceptId from, ConceptId to, int line) {
        links.computeIfAbsent(from, key -> new TreeMap<>()).putIfAbsent(to, line);
    }

    private Optional<ConceptId> target(String iri) {
        @Nullable ConceptId own = ids.get(iri);
        if (own != null) {
            return Optional.of(own);
        }
        return mapping.namespaceOf(iri)
                .map(namespace -> mapping.namespaces().get(namespace) + ":" + iri.substring(namespace.length()))
                .filter(id -> id.matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]+"))
                .map(ConceptId::of);
    }

    /** Whether a match can be kept: one with a vocabulary that is known must be there. */
    private boolean isGood(ConceptId other, Subject subject, String property, int line) {
        boolean good = !knownPrefixes.contains(other.prefix())
                || mapping.known().find(other).isPresent()
                || subjects.containsKey(other);
        if (!good) {
            findings.warning(
                    Kind.UNKNOWN_CONCEPT,
                    line,
                    subject.iri() + " " + Skos.shortName(property),
                    other.value(),
                    "The concept that is matched is not there; the match is not read.",
                    "Maybe its code is mistyped or from another version.");
        }
        return good;
    }

    private void dropCircles(Map<ConceptId, Concept> kept, Map<ConceptId, Map<ConceptId, Integer>> broader) {
        Set<ConceptId> circular = circular(kept, broader);
        while (!circular.isEmpty()) {
            for (ConceptId id : circular) {
                kept.remove(id);
                findings.error(
                        Kind.CIRCLE,
                        subject(id).line(),
                        subject(id).iri() + " skos:broader",
                        id.value(),
                        "The concept is broader than itself over others.",
                        "Maybe one of %s points the wrong way.".formatted(circular));
            }
            // where a concept of the file is gone, the known one of the same id counts again
            circular = circular(kept, broader);
        }
    }

    private Set<ConceptId> circular(Map<ConceptId, Concept> kept, Map<ConceptId, Map<ConceptId, Integer>> broader) {
        return kept.keySet().stream()
                .filter(id -> above(id, kept, broader).contains(id))
                .collect(toCollection(TreeSet::new));
    }

    private void dropWhatStandsAboveToo(
            Map<ConceptId, Concept> kept,
            Map<ConceptId, Map<ConceptId, Integer>> broader,
            Map<ConceptId, Map<ConceptId, Integer>> related) {
        for (ConceptId id : kept.keySet()) {
            Set<ConceptId> above = above(id, kept, broader);
            related.getOrDefault(id, Map.of()).entrySet().removeIf(link -> {
                boolean both = above.contains(link.getKey())
                        || above(link.getKey(), kept, broader).contains(id);
                if (both) {
                    findings.warning(
                            Kind.CONTRADICTION,
                            link.getValue(),
                            subject(id).iri() + " skos:related",
                            link.getKey().value(),
                            "The concepts stand beside and above one another; only above is read.",
                            "Maybe leave skos:related out.");
                }
                return both;
            });
        }
    }

    /** All concepts above one, among those of the file that are kept and those known. */
    private Set<ConceptId> above(
            ConceptId id, Map<ConceptId, Concept> kept, Map<ConceptId, Map<ConceptId, Integer>> broader) {
        Set<ConceptId> seen = new HashSet<>();
        Queue<ConceptId> open = new ArrayDeque<>(next(id, kept, broader));
        while (!open.isEmpty()) {
            ConceptId one = open.remove();
            if (seen.add(one)) {
                open.addAll(next(one, kept, broader));
            }
        }
        return seen;
    }

    private Set<ConceptId> next(
            ConceptId id, Map<ConceptId, Concept> kept, Map<ConceptId, Map<ConceptId, Integer>> broader) {
        if (kept.containsKey(id)) {
            return broader.getOrDefault(id, Map.of()).keySet();
        }
        return mapping.known().find(id).map(Concept::broader).orElse(Set.of());
    }

    private Subject subject(ConceptId id) {
        @Nullable Subject subject = subjects.get(id);
        if (subject == null) {
            throw new IllegalStateException("The concept %s does not stand in the file.".formatted(id));
        }
        return subject;
    }

    private void tellText(Subject subject, String property, Graph.Value value, int line) {
        findings.warning(
                Kind.WRONG_TYPE,
                line,
                subject.iri() + " " + Skos.shortName(property),
                value.iri() ? "" : value.text(),
                "The link names no address; it is not read.",
                "Maybe write the address of the concept in < and >.");
    }

    private void tellMissing(Subject subject, String target, int line) {
        if (toldMissing.add(target)) {
            findings.warning(
                    Kind.UNKNOWN_CONCEPT,
                    line,
                    subject.iri(),
                    target,
                    "The concept is named beside others and is neither in the file nor known; the links are not read.",
                    "Maybe it is in a part of the vocabulary that was not taken, or was left out for its own error.");
        }
    }

    private void tellKnownBelow(Subject subject, ConceptId other, int line) {
        findings.warning(
                Kind.CONTRADICTION,
                line,
                subject.iri() + " skos:narrower",
                other.value(),
                "A concept that is known already cannot be put below one of the file; the link is not read.",
                "Maybe write the concept into the file, with skos:broader.");
    }
}
