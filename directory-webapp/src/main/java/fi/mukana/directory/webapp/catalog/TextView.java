package fi.mukana.directory.webapp.catalog;

import static java.util.Objects.requireNonNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in the language that could be given.
 *
 * @param text the text
 * @param lang its language, BCP 47
 * @param fallback whether another language was asked for
 */
@Schema(name = "TextView")
public record TextView(String text, String lang, boolean fallback) {

    /** Checks that nothing is missing. */
    public TextView {
        requireNonNull(text, "text");
        requireNonNull(lang, "lang");
    }
}
