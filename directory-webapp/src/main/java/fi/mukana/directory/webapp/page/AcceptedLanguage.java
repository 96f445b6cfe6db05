package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picks a language of the interface by what a browser accepts. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /**
     * Picks a language.
     *
     * @param header the header Accept-Language, if there is one
     * @param offered the languages to pick from, at least one, the first one the default
     * @return the one accepted most; the default if the header accepts none or cannot be read
     */
    public static Language pick(@Nullable String header, List<Language> offered) {
        if (header == null || header.isBlank() || header.length() > 1_000) {
            return offered.get(0);
        }
        try {
            String best = Locale.lookupTag(
                    Locale.LanguageRange.parse(header),
                    offered.stream().map(Language::tag).toList());
            return best == null ? offered.get(0) : Language.of(best);
        } catch (IllegalArgumentException e) {
            return offered.get(0);
        }
    }
}
