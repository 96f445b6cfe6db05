package fi.mukana.directory.taxonomy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The concepts that a directory knows: those shipped, and what a region adds or replaces.
 *
 * <p>Concepts form a graph without cycles along {@code broader}. Immutable and thread-safe. Finnish: <i>sanasto</i>.
 * HSDS: {@code taxonomy}. PTV: ontology, classifications.
 */
public final class Vocabulary {

    /**
     * Of how many branches of a scheme a public class may consist and still say something of each. The class of all
     * citizens consists of more: that a service is meant for them says nothing of a group.
     */
    public static final int MOST_BRANCHES = 16;

    private static final class Shipped {
        private static final Vocabulary CONCEPTS = readShipped();
    }

    private final SortedMap<ConceptId, Concept> concepts;
    private final Map<ConceptId, SortedSet<ConceptId>> narrower;
    private final Map<ConceptId, SortedSet<ConceptId>> neighbors;
    private final Map<ConceptId, Map<ConceptId, Integer>> above;
    private final ClassMapping classes;

    private Vocabulary(Collection<Concept> concepts) {
        TreeMap<ConceptId, Concept> byId = new TreeMap<>();
        concepts.forEach(concept -> byId.put(concept.id(), concept));
        this.concepts = Collections.unmodifiableSortedMap(byId);
        Map<ConceptId, SortedSet<ConceptId>> below = new HashMap<>();
        Map<ConceptId, SortedSet<ConceptId>> beside = new HashMap<>();
        for (Concept concept : byId.values()) {
            concept.broader().forEach(above -> {
                require(byId, concept, above);
                below.computeIfAbsent(above, key -> new TreeSet<>()).add(concept.id());
            });
            concept.related().forEach(other -> {
                require(byId, concept, other);
                beside.computeIfAbsent(concept.id(), key -> new TreeSet<>()).add(other);
                beside.computeIfAbsent(other, key -> new TreeSet<>()).add(concept.id());
            });
        }
        this.narrower = Map.copyOf(below);
        this.neighbors = Map.copyOf(beside);
        Map<ConceptId, Map<ConceptId, Integer>> allAbove = new HashMap<>();
        byId.keySet().forEach(id -> allAbove.put(id, climb(id)));
        this.above = allAbove;
        this.classes = ClassMapping.of(byId.values(), allAbove);
        for (Concept concept : byId.values()) {
            if (broaderThan(concept.id()).containsKey(concept.id())) {
                throw new IllegalArgumentException("""
                        The concept "%s" is broader than itself over others.
                        Maybe one of %s points the wrong way.""".formatted(concept.id(), concept.broader()));
            }
        }
    }

    /**
     * The shipped concepts: our own for needs, support, barriers and groups, and the classes of PTV.
     *
     * @return the vocabulary, the same object at each call
     */
    public static Vocabulary shipped() {
        return Shipped.CONCEPTS;
    }

    /**
     * A vocabulary of these concepts alone.
     *
     * @param concepts the concepts; of two with one id the later counts
     * @return the vocabulary
     * @throws IllegalArgumentException if a broader or related concept is missing, or if broader ones form a circle
     */
    public static Vocabulary of(Collection<Concept> concepts) {
        return new Vocabulary(concepts);
    }

    /**
     * This vocabulary and further concepts; one with the id of an existing concept replaces it.
     *
     * @param added the concepts to add
     * @return the extended copy
     * @throws IllegalArgumentException if a broader or related concept is missing, or if broader ones form a circle
     */
    public Vocabulary with(Collection<Concept> added) {
        List<Concept> all = new ArrayList<>(concepts.values());
        all.addAll(added);
        return new Vocabulary(all);
    }

    /**
     * Reads concepts from a table with the columns of the shipped one: {@code id scheme fi sv en altFi altSv altEn layFi
     * laySv layEn broader related ptv}.
     *
     * @param table the table; several values of a cell are separated by {@code |}
     * @return the concepts in the order of the rows
     * @throws IllegalArgumentException if a row is not a concept; the message names the table and line
     */
    public static List<Concept> read(TsvTable table) {
        return table.rows().stream().map(Vocabulary::readConcept).toList();
    }

    /**
     * Labels of shipped concepts that nobody has confirmed: for editors to confirm or correct, never to be shown to others.
     * No concept carries them, so that no page, export or index can take one for a name.
     *
     * @param language the language, such as Northern Sámi
     * @return the drafts in the order of the ids, empty if there are none in the language
     */
    public static SortedMap<ConceptId, String> draftLabels(Language language) {
        TreeMap<ConceptId, String> drafts = new TreeMap<>();
        for (TsvTable.Row row :
                TsvTable.shipped(Vocabulary.class, "draft-labels.tsv").rows()) {
            if (Language.of(row.cell("language")).equals(language)) {
                drafts.put(ConceptId.of(row.cell("id")), row.cell("label"));
            }
        }
        return Collections.unmodifiableSortedMap(drafts);
    }

    /**
     * All concepts in the order of their ids.
     *
     * @return the concepts
     */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /**
     * The concepts of one scheme, in the order of their ids.
     *
     * @param scheme the scheme
     * @return the concepts
     */
    public List<Concept> concepts(ConceptScheme scheme) {
        return concepts.values().stream()
                .filter(concept -> concept.scheme() == scheme)
                .toList();
    }

    /**
     * The concept of an id.
     *
     * @param id the id
     * @return the concept, empty if it is not known here
     */
    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /**
     * The name of a concept.
     *
     * @param id the id
     * @return the name, the id as Finnish name for a concept that is not known here
     */
    public LocalizedText labelOf(ConceptId id) {
        return find(id).map(Concept::prefLabel).orElseGet(() -> LocalizedText.fi(id.value()));
    }

    /**
     * The concepts one step below, in the order of their ids.
     *
     * @param id the concept
     * @return the narrower concepts
     */
    public SortedSet<ConceptId> narrower(ConceptId id) {
        @Nullable SortedSet<ConceptId> below = narrower.get(id);
        return below == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(below);
    }

    /**
     * The concepts beside one, in the order of their ids; the relation holds both ways.
     *
     * @param id the concept
     * @return the related concepts
     */
    public SortedSet<ConceptId> related(ConceptId id) {
        @Nullable SortedSet<ConceptId> beside = neighbors.get(id);
        return beside == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(beside);
    }

    /**
     * All concepts above one, with the number of steps to each.
     *
     * @param id the concept
     * @return the steps by concept, 1 or more, nearest first; empty for a concept that is not known here
     */
    public Map<ConceptId, Integer> broaderThan(ConceptId id) {
        return above.getOrDefault(id, Map.of());
    }

    private Map<ConceptId, Integer> climb(ConceptId id) {
        Map<ConceptId, Integer> steps = new LinkedHashMap<>();
        Queue<ConceptId> open = new ArrayDeque<>(List.of(id));
        int distance = 0;
        while (!open.isEmpty()) {
            distance++;
            for (int left = open.size(); left > 0; left--) {
                @Nullable Concept concept = concepts.get(open.remove());
                if (concept == null) {
                    continue;
                }
                for (ConceptId above : concept.broader()) {
                    if (steps.putIfAbsent(above, distance) == null) {
                        open.add(above);
                    }
                }
            }
        }
        return Collections.unmodifiableMap(steps);
    }

    /**
     * How near a concept that something offers is to one that is needed.
     *
     * <p>A public class that the needed concept is mapped to ({@link Concept#exactMatches()}) is one step away if it stands
     * for nothing else of the needed concept's scheme; one that a concept above or below is mapped to is further by the
     * steps between. Of the concepts that a class stands for, those that have none of the others above them are its
     * branches: each time that their number doubles, the class is a step further from each. One of more branches than {@link #MOST_BRANCHES} says nothing, not even of what stands below
     * it.
     *
     * @param needed the concept of the need
     * @param offered the concept of the offer
     * @return how they relate, empty if they do not
     */
    public Optional<Nearness> nearness(ConceptId needed, ConceptId offered) {
        if (needed.equals(offered)) {
            return Optional.of(new Nearness(Relation.EXACT, 0));
        }
        @Nullable Integer up = broaderThan(offered).get(needed);
        if (up != null) {
            return Optional.of(new Nearness(Relation.NARROWER, up));
        }
        @Nullable Integer down = broaderThan(needed).get(offered);
        if (down != null && !classes.saysNothingOf(offered, needed)) {
            return Optional.of(new Nearness(Relation.BROADER, down));
        }
        if (related(needed).contains(offered)) {
            return Optional.of(new Nearness(Relation.RELATED, 1));
        }
        @Nullable Integer steps = classes.classesOf(needed).get(offered);
        if (steps != null) {
            return Optional.of(new Nearness(Relation.CLASS, steps));
        }
        return classes.membersOf(needed).contains(offered)
                ? Optional.of(new Nearness(Relation.MEMBER, 1))
                : Optional.empty();
    }

    /**
     * All concepts that are near one, itself among them: those for which {@link #nearness} is not empty.
     *
     * @param needed the concept of a need
     * @return the concepts in the order of their ids
     */
    public SortedSet<ConceptId> near(ConceptId needed) {
        TreeSet<ConceptId> near = new TreeSet<>(broaderThan(needed).keySet());
        near.removeIf(wider -> classes.saysNothingOf(wider, needed));
        near.add(needed);
        near.addAll(related(needed));
        near.addAll(classes.classesOf(needed).keySet());
        near.addAll(classes.membersOf(needed));
        Queue<ConceptId> open = new ArrayDeque<>(narrower(needed));
        while (!open.isEmpty()) {
            ConceptId below = open.remove();
            if (near.add(below)) {
                open.addAll(narrower(below));
            }
        }
        return Collections.unmodifiableSortedSet(near);
    }

    /** How the concept that is offered relates to the one that is needed. */
    public enum Relation {
        /** The same concept. */
        EXACT,
        /** What is offered is a part of what is needed. */
        NARROWER,
        /** What is offered holds what is needed. */
        BROADER,
        /** The two are related. */
        RELATED,
        /** What is offered is a public class in which what is needed falls, and maybe more. */
        CLASS,
        /** What is offered falls in the public class that is needed. */
        MEMBER
    }

    /**
     * The relation of two concepts.
     *
     * @param relation how the offered one relates to the needed one
     * @param steps the number of steps between them, 0 for the same
     */
    public record Nearness(Relation relation, int steps) {}

    private static void require(Map<ConceptId, Concept> known, Concept concept, ConceptId other) {
        if (!known.containsKey(other)) {
            throw new IllegalArgumentException("""
                    The concept "%s" names "%s", which is not in the vocabulary.
                    Maybe a typing error in its broader or related column.""".formatted(concept.id(), other));
        }
    }

    private static Vocabulary readShipped() {
        List<Concept> all = new ArrayList<>(read(TsvTable.shipped(Vocabulary.class, "ptv-classes.tsv")));
        all.addAll(read(TsvTable.shipped(Vocabulary.class, "concepts.tsv")));
        return new Vocabulary(all);
    }

    private static Concept readConcept(TsvTable.Row row) {
        try {
            ConceptScheme scheme = EnumCodes.parse(ConceptScheme.class, row.cell("scheme"))
                    .orElseThrow(() -> new IllegalArgumentException("The scheme \"%s\" is none of %s."
                            .formatted(row.cell("scheme"), EnumCodes.all(ConceptScheme.class))));
            return new Concept(
                    ConceptId.of(row.cell("id")),
                    scheme,
                    row.text(Language.FI, Language.SV, Language.EN),
                    terms(row, "alt"),
                    terms(row, "lay"),
                    ids(row, "broader"),
                    ids(row, "related"),
                    row.list("ptv").stream()
                            .map(code -> ConceptId.of(code.startsWith("ptv:") ? code : "ptv:" + code))
                            .collect(toSet()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.place() + ": " + e.getMessage(), e);
        }
    }

    private static Set<ConceptId> ids(TsvTable.Row row, String column) {
        return row.list(column).stream().map(ConceptId::of).collect(toSet());
    }

    private static LocalizedTerms terms(TsvTable.Row row, String prefix) {
        return LocalizedTerms.of(Map.of(Language.FI, "Fi", Language.SV, "Sv", Language.EN, "En").entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> row.list(prefix + entry.getValue()))));
    }
}
