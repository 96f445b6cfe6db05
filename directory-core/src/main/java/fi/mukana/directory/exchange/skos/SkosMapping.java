package fi.mukana.directory.exchange.skos;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the addresses of a SKOS vocabulary correspond to this product's schemes and ids.
 *
 * <pre>{@code
 * SkosMapping.of(Vocabulary.shipped())
 *         .withScheme("https://region.example/themes", ConceptScheme.THEME)
 *         .withNamespace("https://region.example/themes/", "kylat");
 * }</pre>
 *
 * <p>With it {@code https://region.example/themes/kyyti} becomes {@code kylat:kyyti}. Immutable and thread-safe. Finnish:
 * <i>sanaston vastaavuudet</i>. HSDS: –. PTV: –.
 *
 * @param known the concepts that those of the file may name beside one another
 * @param schemes the scheme of ours for the address of a {@code skos:ConceptScheme}
 * @param namespaces the prefix of ids for the beginning of addresses; of several that fit the longest counts
 * @param otherwise the scheme of concepts that say none
 * @param notationAsId whether the local part of an id is the {@code skos:notation} of the concept rather than the end of
 *     its address
 */
public record SkosMapping(
        Vocabulary known,
        Map<String, ConceptScheme> schemes,
        Map<String, String> namespaces,
        Optional<ConceptScheme> otherwise,
        boolean notationAsId) {

    /**
     * Checks addresses and prefixes.
     *
     * @throws IllegalArgumentException if an address is not absolute, or if a prefix is not one of lower-case letters,
     *     digits and hyphens that begins with a letter
     */
    public SkosMapping {
        requireNonNull(known, "known");
        schemes = Collections.unmodifiableMap(new TreeMap<>(schemes));
        namespaces = Collections.unmodifiableMap(new TreeMap<>(namespaces));
        requireNonNull(otherwise, "otherwise");
        schemes.keySet().forEach(iri -> requireAbsolute("scheme", iri));
        namespaces.forEach((iri, prefix) -> {
            requireAbsolute("namespace", iri);
            if (!prefix.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("""
                        The prefix "%s" of the namespace <%s> must be lower-case letters, digits and hyphens.
                        Maybe write "yso" or "kylat".""".formatted(prefix, iri));
            }
        });
    }

    /**
     * A mapping that maps nothing yet.
     *
     * @param known the concepts that those of the file may name, such as {@link Vocabulary#shipped()}
     * @return the mapping
     */
    public static SkosMapping of(Vocabulary known) {
        return new SkosMapping(known, Map.of(), Map.of(), Optional.empty(), false);
    }

    /**
     * This mapping and one more scheme.
     *
     * @param iri the address of the {@code skos:ConceptScheme}
     * @param scheme what its concepts are concepts of
     * @return the changed copy
     * @throws IllegalArgumentException if the address is not absolute
     */
    public SkosMapping withScheme(String iri, ConceptScheme scheme) {
        Map<String, ConceptScheme> more = new TreeMap<>(schemes);
        more.put(iri, scheme);
        return new SkosMapping(known, more, namespaces, otherwise, notationAsId);
    }

    /**
     * This mapping and one more namespace.
     *
     * @param iri the beginning of the concepts' addresses, up to the last {@code /} or {@code #}
     * @param prefix what stands before the colon of their ids
     * @return the changed copy
     * @throws IllegalArgumentException if the address is not absolute or the prefix has not the shape of one
     */
    public SkosMapping withNamespace(String iri, String prefix) {
        Map<String, String> more = new TreeMap<>(namespaces);
        more.put(iri, prefix);
        return new SkosMapping(known, schemes, more, otherwise, notationAsId);
    }

    /**
     * This mapping, in which concepts that say no scheme belong to one.
     *
     * @param scheme the scheme
     * @return the changed copy
     */
    public SkosMapping withOtherwise(ConceptScheme scheme) {
        return new SkosMapping(known, schemes, namespaces, Optional.of(scheme), notationAsId);
    }

    /**
     * This mapping, in which the notation of a concept is the local part of its id.
     *
     * @return the changed copy
     */
    public SkosMapping withNotationAsId() {
        return new SkosMapping(known, schemes, namespaces, otherwise, true);
    }

    /** The namespace of an address, empty if there is none. */
    Optional<String> namespaceOf(String iri) {
        return namespaces.keySet().stream()
                .filter(iri::startsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static void requireAbsolute(String what, String iri) {
        if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+")) {
            throw new IllegalArgumentException("""
                    The %s <%s> must be an absolute address.
                    Maybe write it in full, such as "https://region.example/themes".""".formatted(what, iri));
        }
    }
}
