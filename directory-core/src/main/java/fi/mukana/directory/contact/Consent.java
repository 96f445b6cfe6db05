package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import java.time.Instant;

/**
 * That a person agreed to a text, to which version of it, in which language and when.
 *
 * <p>The text itself is the region's; its version says which it was. Immutable and thread-safe. Finnish:
 * <i>suostumus</i>. HSDS: –. PTV: –.
 *
 * @param version the version of the text, 1 to 40 letters, digits, dots and hyphens
 * @param language the language in which the text was read
 * @param given when it was agreed to
 */
public record Consent(String version, Language language, Instant given) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the version is not 1 to 40 letters, digits, dots and hyphens
     */
    public Consent {
        requireNonNull(version, "version");
        requireNonNull(language, "language");
        requireNonNull(given, "given");
        if (!version.matches("[A-Za-z0-9.-]{1,40}")) {
            throw new IllegalArgumentException("""
                    The consent version (%d characters) must be 1 to 40 letters, digits, dots and hyphens.
                    Maybe write "2026-1".""".formatted(version.length()));
        }
    }
}
