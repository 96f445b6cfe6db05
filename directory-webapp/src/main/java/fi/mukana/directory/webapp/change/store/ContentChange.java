package fi.mukana.directory.webapp.change.store;

import static java.util.Objects.requireNonNull;

/**
 * One change of one content, as the log keeps it.
 *
 * @param number the place in the order of commits, 1 and upwards without gaps
 * @param kind the kind of content, such as {@code service}
 * @param id the content's id within its kind
 * @param deleted whether the change took the content away (the row is its tombstone)
 */
public record ContentChange(long number, String kind, String id, boolean deleted) {

    /** Checks that nothing is missing. */
    public ContentChange {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        if (number < 1) {
            throw new IllegalArgumentException("The number (%d) must be 1 or more.".formatted(number));
        }
    }
}
