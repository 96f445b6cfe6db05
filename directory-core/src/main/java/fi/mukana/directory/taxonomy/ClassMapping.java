package fi.mukana.directory.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts fall in which classes of another vocabulary, by what they are mapped to, and how closely. Not changed once
 * it is made.
 */
final class ClassMapping {

    private final Map<ConceptId, Concept> concepts = new TreeMap<>();
    private final Map<ConceptId, Map<ConceptId, Integer>> above;
    private final Map<ConceptId, Map<ConceptId, Integer>> classes = new HashMap<>();
    private final Map<ConceptId, SortedSet<ConceptId>> members = new HashMap<>();
    private final Map<ConceptId, Set<ConceptScheme>> tooWide = new HashMap<>();

    private ClassMapping(Collection<Concept> concepts, Map<ConceptId, Map<ConceptId, Integer>> above) {
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
        this.above = above;
    }

    /** The mapping of these concepts, of which the steps to all those above each are known. */
    static ClassMapping of(Collection<Concept> concepts, Map<ConceptId, Map<ConceptId, Integer>> above) {
        ClassMapping mapping = new ClassMapping(concepts, above);
        Map<ConceptId, Set<ConceptId>> mapped = new TreeMap<>();
        for (Concept concept : concepts) {
            concept.exactMatches()
                    .forEach(match -> mapped.computeIfAbsent(match, key -> new TreeSet<>())
                            .add(concept.id()));
        }
        Map<ConceptId, Set<ConceptId>> withBelow = new TreeMap<>();
        mapped.forEach((match, ofMatch) -> {
            withBelow.computeIfAbsent(match, key -> new TreeSet<>()).addAll(ofMatch);
            mapping.above(match)
                    .keySet()
                    .forEach(wider -> withBelow
                            .computeIfAbsent(wider, key -> new TreeSet<>())
                            .addAll(ofMatch));
        });
        withBelow.forEach((match, all) -> all.stream()
                .collect(groupingBy(mapping::scheme, toSet()))
                .forEach((scheme, ofScheme) -> mapping.add(
                        match,
                        ofScheme,
                        mapped.getOrDefault(match, Set.of()).stream()
                                .filter(ofScheme::contains)
                                .collect(toSet()),
                        withBelow.keySet())));
        return mapping;
    }

    /**
     * The classes in which a concept falls.
     *
     * @param needed the concept
     * @return the steps to each class, 1 or more
     */
    Map<ConceptId, Integer> classesOf(ConceptId needed) {
        return classes.getOrDefault(needed, Map.of());
    }

    /**
     * The concepts that fall in a class.
     *
     * @param needed the class
     * @return the concepts in the order of their ids
     */
    SortedSet<ConceptId> membersOf(ConceptId needed) {
        return members.getOrDefault(needed, Collections.emptySortedSet());
    }

    /**
     * Whether a class stands for so much that it says nothing of a concept.
     *
     * @param offered the class
     * @param needed the concept
     * @return true if it has more branches of the concept's scheme than {@link Vocabulary#MOST_BRANCHES}
     */
    boolean saysNothingOf(ConceptId offered, ConceptId needed) {
        Concept concept = concepts.get(needed);
        return concept != null && tooWide.getOrDefault(offered, Set.of()).contains(concept.scheme());
    }

    /** Adds what a class and those below it stand for in one scheme, and what of that is mapped to the class itself. */
    private void add(ConceptId match, Set<ConceptId> all, Set<ConceptId> direct, Set<ConceptId> allClasses) {
        Set<ConceptId> branches = all.stream()
                .filter(one -> Collections.disjoint(above(one).keySet(), all))
                .collect(toSet());
        ConceptScheme scheme = scheme(all.iterator().next());
        if (branches.size() > Vocabulary.MOST_BRANCHES) {
            tooWide.computeIfAbsent(match, key -> EnumSet.noneOf(ConceptScheme.class))
                    .add(scheme);
            return;
        }
        for (Concept concept : concepts.values()) {
            ConceptId id = concept.id();
            if (concept.scheme() != scheme || allClasses.contains(id)) {
                continue;
            }
            if (all.contains(id) || !Collections.disjoint(above(id).keySet(), all)) {
                members.computeIfAbsent(match, key -> new TreeSet<>()).add(id);
            }
            int steps = steps(id, direct, branches);
            if (steps > 0) {
                classes.computeIfAbsent(id, key -> new HashMap<>()).put(match, steps);
            }
        }
    }

    /**
     * The steps from a concept to a class, 0 if it does not fall there: one, those to the nearest concept that is mapped to
     * the class, up or down, and one more each time that the branches of the class are twice those of the concept.
     */
    private int steps(ConceptId id, Set<ConceptId> direct, Set<ConceptId> branches) {
        long own = branches.stream()
                .filter(branch -> branch.equals(id) || above(branch).containsKey(id))
                .count();
        return direct.stream().flatMapToInt(mapped -> stepsBetween(id, mapped)).min().stream()
                .map(apart -> 1 + apart + doublings(Math.max(1, own), branches.size()))
                .findFirst()
                .orElse(0);
    }

    private IntStream stepsBetween(ConceptId id, ConceptId other) {
        if (id.equals(other)) {
            return IntStream.of(0);
        }
        return Stream.of(above(id).get(other), above(other).get(id))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    /** How often a number has to be doubled to reach another. */
    private static int doublings(long from, long to) {
        int times = 0;
        for (long reached = from; reached < to; reached *= 2) {
            times++;
        }
        return times;
    }

    private ConceptScheme scheme(ConceptId id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw new IllegalStateException("The concept %s is not there.".formatted(id));
        }
        return concept.scheme();
    }

    private Map<ConceptId, Integer> above(ConceptId id) {
        @Nullable Map<ConceptId, Integer> known = above.get(id);
        return known == null ? Map.of() : known;
    }
}
