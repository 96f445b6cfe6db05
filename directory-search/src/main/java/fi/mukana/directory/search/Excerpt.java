package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import java.util.List;

/**
 * A piece of a record's text with the places of the words that were found: data, no markup.
 *
 * <p>Immutable and thread-safe. Finnish: <i>ote</i>. HSDS: –. PTV: –.
 *
 * @param text the text, plain
 * @param language the language that it is in
 * @param fallback whether that is another language than the one asked for
 * @param highlights where words of the request stand, in order, not overlapping
 * @param cutBefore whether the record's text begins before it
 * @param cutAfter whether the record's text goes on after it
 */
public record Excerpt(
        String text,
        Language language,
        boolean fallback,
        List<Highlight> highlights,
        boolean cutBefore,
        boolean cutAfter) {

    /** Checks that nothing is null and copies the list. */
    public Excerpt {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        highlights = List.copyOf(highlights);
    }

    /**
     * A place in an excerpt.
     *
     * @param begin where it begins in the excerpt's text, characters from 0, inclusive
     * @param end where it ends, exclusive
     */
    public record Highlight(int begin, int end) {
        /**
         * Checks the place.
         *
         * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is not after it
         */
        public Highlight {
            if (begin < 0 || end <= begin) {
                throw new IllegalArgumentException("The highlight from %d to %d has no place.".formatted(begin, end));
            }
        }
    }
}
