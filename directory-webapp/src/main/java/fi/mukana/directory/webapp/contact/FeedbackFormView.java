package fi.mukana.directory.webapp.contact;

import java.util.List;
import java.util.Optional;

/**
 * What the feedback form shows. {@code toString()} does not show the note.
 *
 * @param about the entry
 * @param kinds what can be the matter
 * @param note what has been written
 * @param problem why it was not sent, where nothing has to be corrected
 * @param errors what has to be corrected
 * @param kindError what is wrong with the choice
 * @param noteError what is wrong with the note
 * @param longestNote the longest note, in characters
 * @param token the token of the form
 */
public record FeedbackFormView(
        RecipientView about,
        List<ChoiceView> kinds,
        String note,
        Optional<String> problem,
        List<FieldError> errors,
        Optional<String> kindError,
        Optional<String> noteError,
        int longestNote,
        String token) {

    /** Copies the lists. */
    public FeedbackFormView {
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    @Override
    public String toString() {
        return "FeedbackFormView[%s]".formatted(about.reference());
    }
}
