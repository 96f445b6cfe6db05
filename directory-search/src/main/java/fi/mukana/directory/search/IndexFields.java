package fi.mukana.directory.search;

/** The names of the fields of the index. */
final class IndexFields {

    /** Goes up whenever fields or the analysis change: an index of another number is rebuilt. */
    static final String FORMAT = "1";

    static final String KEY = "key";
    static final String ID = "id";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String THROUGH = "through";
    static final String STATE = "state";
    static final String CONCEPT = "concept";
    static final String CONCEPT_OR_NARROWER = "concept.narrower";
    static final String AREA = "area";
    static final String AREA_KEY = "area.key";
    static final String LANGUAGE = "language";
    static final String COST = "cost";
    static final String CHANNEL = "channel";
    static final String TIME = "time";
    static final String ORGANIZATION = "organization";

    static final String WORDS_PREFIX = "words.";
    static final String STEM = ".stem";
    static final String PIECE = ".piece";
    static final String BEGINNING = ".beginning";
    static final String LENGTH = ".length";
    static final String SORT_PREFIX = "sort.";
    static final String SUGGEST_PREFIX = "suggest.";
    static final String STORED_PREFIX = "stored.";
    static final String FACET_PREFIX = "facet.";

    /** In the area or language field: found everywhere, in every language. */
    static final String EVERY = "*";
    /** In the area field: found everywhere but in Åland. */
    static final String MAINLAND = "mainland";
    /** In the state field: not given now, or ended. */
    static final String INACTIVE = "inactive";

    private IndexFields() {}

    /** A kind of record as it stands in the index. */
    static int code(RecordKind kind) {
        return switch (kind) {
            case SERVICE -> 0;
            case ORGANIZATION -> 1;
            case EVENT -> 2;
        };
    }

    static String facet(FacetDimension dimension) {
        return FACET_PREFIX + dimension.name();
    }
}
