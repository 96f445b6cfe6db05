package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The index cannot be used or written: the disk, another process or an older version is in the way. It is never thrown
 * for what somebody wrote into a search field.
 *
 * <p>Finnish: <i>hakemiston häiriö</i>. HSDS: –. PTV: –.
 */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        /** Checksums do not match or files are missing: rebuild it. */
        DAMAGED,
        /** It was made for other places, concepts, settings or by another version: rebuild it. */
        OUTDATED,
        /** Another process writes into it. */
        LOCKED,
        /** Reading or writing failed: the disk may be full or gone. What was read before stays usable. */
        UNAVAILABLE,
        /** It has been closed. */
        CLOSED
    }

    /** What is the matter. */
    private final Reason reason;

    SearchException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = requireNonNull(reason, "reason");
    }

    /**
     * What is the matter.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Whether a rebuild of the index is the cure.
     *
     * @return true for a damaged or outdated index
     */
    public boolean isCuredByRebuild() {
        return reason == Reason.DAMAGED || reason == Reason.OUTDATED;
    }
}
