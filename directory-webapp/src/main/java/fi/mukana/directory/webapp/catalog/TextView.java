package fi.mukana.directory.webapp.catalog;

import static java.util.Objects.requireNonNull;

/**
 * A text in the language that could be given.
 *
 * @param text the text
 * @param lang its language, BCP 47
 * @param fallback whether another language was asked for
 */
public record TextView(String text, String lang, boolean fallback) {

    /** Checks that nothing is missing. */
    public TextView {
        requireNonNull(text, "text");
        requireNonNull(lang, "lang");
    }
}
