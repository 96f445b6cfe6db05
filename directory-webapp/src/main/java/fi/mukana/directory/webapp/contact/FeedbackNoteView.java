package fi.mukana.directory.webapp.contact;

import java.util.Optional;

/**
 * Feedback as the editors read it. {@code toString()} does not show the note.
 *
 * @param about the entry
 * @param kind what is the matter
 * @param note what was written
 * @param created when
 * @param handled when it was handled; empty while it is not
 * @param csrf what the button sends along
 */
public record FeedbackNoteView(
        RecipientView about,
        String kind,
        Optional<String> note,
        String created,
        Optional<String> handled,
        String csrf) {

    @Override
    public String toString() {
        return "FeedbackNoteView[%s]".formatted(about.reference());
    }
}
