package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.page.Texts;
import java.util.List;

/**
 * Something of an address that could not be taken as it stands.
 *
 * @param kind which sentence tells it: {@code desk.finding.<kind>}
 * @param arguments what the sentence names
 */
record DeskFinding(String kind, List<Object> arguments) {

    private static final int LONGEST_VALUE = 80;

    /** Copies the list. */
    DeskFinding {
        arguments = List.copyOf(arguments);
    }

    /** A need's part that there is not, at a place from 1. */
    static DeskFinding code(String name, String value, int need) {
        return new DeskFinding("code", List.of(shortened(value.isEmpty() ? name : name + ":" + value), need));
    }

    /** A service that the directory does not show. */
    static DeskFinding service(String id) {
        return new DeskFinding("service", List.of(shortened(id)));
    }

    /** A language that the pages are not offered in. */
    static DeskFinding language(String tag) {
        return new DeskFinding("language", List.of(shortened(tag)));
    }

    /** More than there may be. */
    static DeskFinding limit(String of, int most) {
        return new DeskFinding(of, List.of(most));
    }

    /** Returns the sentence. */
    String in(Texts texts) {
        return texts.of("desk.finding." + kind, arguments.toArray());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
