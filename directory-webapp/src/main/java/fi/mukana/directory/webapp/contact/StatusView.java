package fi.mukana.directory.webapp.contact;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows that tells how far a request has come. {@code toString()} does not show the code.
 *
 * @param code what was typed
 * @param error what is wrong with it
 * @param withdrawn whether the request was just withdrawn
 * @param sent the day on which the request was sent
 * @param states how far it has come with each recipient
 */
public record StatusView(
        String code, Optional<String> error, boolean withdrawn, Optional<String> sent, List<State> states) {

    /**
     * How far it has come with a recipient.
     *
     * @param recipient the recipient
     * @param text how far
     * @param day since which day
     */
    public record State(RecipientView recipient, String text, String day) {}

    /** Copies the list. */
    public StatusView {
        states = List.copyOf(states);
    }

    @Override
    public String toString() {
        return "StatusView[states=%d]".formatted(states.size());
    }
}
