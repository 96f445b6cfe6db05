package fi.mukana.directory.webapp.start;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The webapp cannot start; the message is one sentence that names what is wrong, its value and the cure. It
 * continues "Mukana Directory did not start: …", so it starts with a small letter and has no full stop.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /**
     * A failure that has no other cause than what it says.
     *
     * @param message the sentence
     */
    public StartFailure(String message) {
        this(message, null);
    }

    /**
     * A failure of something below.
     *
     * @param message the sentence
     * @param cause what failed, for the log
     */
    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.sentence = requireNonNull(message, "message");
    }

    /** Returns the message. */
    public String sentence() {
        return sentence;
    }
}
