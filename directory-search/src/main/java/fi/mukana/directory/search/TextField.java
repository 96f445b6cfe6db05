package fi.mukana.directory.search;

import fi.mukana.directory.search.SearchSettings.FieldWeights;
import java.util.List;

/** The texts of a record that words are looked for in. Their codes stand in the index, in this order. */
enum TextField {
    NAME(0, "name"),
    ALTERNATE_NAMES(1, "alternateNames"),
    KEYWORDS(2, "keywords"),
    CONCEPTS(3, "concepts"),
    SUMMARY(4, "summary"),
    DESCRIPTION(5, "description");

    private static final List<TextField> ALL = List.of(values());

    private final int code;
    private final String component;

    TextField(int code, String component) {
        this.code = code;
        this.component = component;
    }

    /** The number of the text in the index, from 0. */
    int code() {
        return code;
    }

    /** The name of the record component. */
    String component() {
        return component;
    }

    int weight(FieldWeights weights) {
        return switch (this) {
            case NAME -> weights.name();
            case ALTERNATE_NAMES -> weights.alternateNames();
            case KEYWORDS -> weights.keywords();
            case CONCEPTS -> weights.concepts();
            case SUMMARY -> weights.summary();
            case DESCRIPTION -> weights.description();
        };
    }

    static TextField of(int code) {
        return ALL.get(code);
    }

    static int count() {
        return ALL.size();
    }
}
