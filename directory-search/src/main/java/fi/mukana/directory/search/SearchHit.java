package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One record that was found.
 *
 * <p>Immutable and thread-safe. Finnish: <i>hakuosuma</i>. HSDS: –. PTV: –.
 *
 * @param kind the kind of record
 * @param id the record's id, as its own id type writes it
 * @param score 0 to 100: the part of what the words could reach at most, whatever filters are set; 0 without words
 * @param title the record's name
 * @param snippet the part of its texts in which most of the words stand; empty if it has no text but its name
 */
public record SearchHit(RecordKind kind, String id, int score, Excerpt title, Optional<Excerpt> snippet) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if the score is outside 0 to 100
     */
    public SearchHit {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(snippet, "snippet");
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("The score (%d) must be from 0 to 100.".formatted(score));
        }
    }
}
