package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;

/**
 * A name or concept label that begins, in one of its words, as a person has begun to write.
 *
 * <p>Immutable and thread-safe. Finnish: <i>hakuehdotus</i>. HSDS: –. PTV: –.
 *
 * @param kind what it is the name of
 * @param text the name
 * @param language the language of the name
 * @param id the record's id or the concept's; of several records with one name the first by id
 * @param count how many published records have the concept or the name, 1 or more
 */
public record Suggestion(Kind kind, String text, Language language, String id, int count) {

    /** What a suggestion is the name of. */
    public enum Kind {
        /** A concept that a published record has. */
        CONCEPT,
        /** A service. */
        SERVICE,
        /** An organization. */
        ORGANIZATION,
        /** An event. */
        EVENT
    }

    /** Checks that nothing is null. */
    public Suggestion {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        requireNonNull(id, "id");
    }
}
