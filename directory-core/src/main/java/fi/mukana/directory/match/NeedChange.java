package fi.mukana.directory.match;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Message;

/**
 * A change of a need, such as accepting what is remote.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tarpeen muutos</i>. HSDS: –. PTV: –.
 *
 * @param field the field of the need that changes, such as {@code remote} or {@code languages}
 * @param message the change in words: "if you also accept …"
 * @param changed the need with the change
 */
public record NeedChange(String field, Message message, Need changed) {
    /** Checks that nothing is null. */
    public NeedChange {
        requireNonNull(field, "field");
        requireNonNull(message, "message");
        requireNonNull(changed, "changed");
    }
}
