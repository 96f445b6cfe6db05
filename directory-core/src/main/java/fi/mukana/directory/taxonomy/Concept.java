package fi.mukana.directory.taxonomy;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A concept as SKOS describes it, with the words that people really say.
 *
 * <p>Immutable and thread-safe. Finnish: <i>käsite, asiasana</i>. HSDS: {@code taxonomy_term}. PTV: ontology term,
 * class.
 *
 * @param id the id
 * @param scheme what it is a concept of
 * @param prefLabel the name to show (skos:prefLabel)
 * @param altLabels other names, official and everyday (skos:altLabel)
 * @param hiddenLabels phrases by which people describe it, to recognise and not to show (skos:hiddenLabel)
 * @param broader the concepts above it (skos:broader), in the order of their ids
 * @param related concepts beside it (skos:related), in the order of their ids
 * @param exactMatches the same concept in other vocabularies (skos:exactMatch, skos:closeMatch), in the order of ids
 */
public record Concept(
        ConceptId id,
        ConceptScheme scheme,
        LocalizedText prefLabel,
        LocalizedTerms altLabels,
        LocalizedTerms hiddenLabels,
        Set<ConceptId> broader,
        Set<ConceptId> related,
        Set<ConceptId> exactMatches) {
    /**
     * Checks that it has a name and is not its own neighbor.
     *
     * @throws IllegalArgumentException if the name is empty in every language, or if the concept is broader than or
     *     related to itself
     */
    public Concept {
        requireNonNull(id, "id");
        requireNonNull(scheme, "scheme");
        requireNonNull(prefLabel, "prefLabel");
        requireNonNull(altLabels, "altLabels");
        requireNonNull(hiddenLabels, "hiddenLabels");
        broader = sorted(broader);
        related = sorted(related);
        exactMatches = sorted(exactMatches);
        if (prefLabel.isEmpty()) {
            throw new IllegalArgumentException("The concept \"%s\" needs a name in a language.".formatted(id));
        }
        if (broader.contains(id) || related.contains(id)) {
            throw new IllegalArgumentException(
                    "The concept \"%s\" must not be broader than or related to itself.".formatted(id));
        }
    }

    private static SortedSet<ConceptId> sorted(Set<ConceptId> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }
}
