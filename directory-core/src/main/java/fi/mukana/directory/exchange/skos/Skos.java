package fi.mukana.directory.exchange.skos;

/** The addresses of the properties and classes that are read. */
final class Skos {

    private static final String CORE = "http://www.w3.org/2004/02/skos/core#";

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String DEPRECATED = "http://www.w3.org/2002/07/owl#deprecated";

    static final String CONCEPT = CORE + "Concept";
    static final String CONCEPT_SCHEME = CORE + "ConceptScheme";
    static final String COLLECTION = CORE + "Collection";
    static final String ORDERED_COLLECTION = CORE + "OrderedCollection";
    static final String PREF_LABEL = CORE + "prefLabel";
    static final String ALT_LABEL = CORE + "altLabel";
    static final String HIDDEN_LABEL = CORE + "hiddenLabel";
    static final String NOTATION = CORE + "notation";
    static final String BROADER = CORE + "broader";
    static final String NARROWER = CORE + "narrower";
    static final String RELATED = CORE + "related";
    static final String EXACT_MATCH = CORE + "exactMatch";
    static final String CLOSE_MATCH = CORE + "closeMatch";
    static final String IN_SCHEME = CORE + "inScheme";
    static final String TOP_CONCEPT_OF = CORE + "topConceptOf";
    static final String HAS_TOP_CONCEPT = CORE + "hasTopConcept";

    private Skos() {}

    /** A property as people write it: {@code skos:prefLabel}. */
    static String shortName(String iri) {
        return iri.startsWith(CORE) ? "skos:" + iri.substring(CORE.length()) : iri;
    }
}
