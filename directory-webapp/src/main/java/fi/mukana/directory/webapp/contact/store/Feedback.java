package fi.mukana.directory.webapp.contact.store;

import fi.mukana.directory.contact.Recipient;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody told of an entry. {@code toString()} does not show the note.
 *
 * @param about the entry: an organization or one of its services
 * @param kind what is the matter
 * @param note what was written, at most {@value #LONGEST_NOTE} characters
 * @param created when
 * @param handled when the editors were done with it; empty while they are not
 */
public record Feedback(
        Recipient about, FeedbackKind kind, Optional<String> note, Instant created, Optional<Instant> handled) {

    /** The longest note, in characters (code points). */
    public static final int LONGEST_NOTE = 1_000;

    @Override
    public String toString() {
        return "Feedback[%s, %s]".formatted(about, kind);
    }
}
