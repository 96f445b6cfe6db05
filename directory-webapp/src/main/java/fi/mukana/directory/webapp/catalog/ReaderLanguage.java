package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which a reader is answered. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /**
     * Returns the language that a reader wants most of those that the directory is offered in.
     *
     * @param acceptLanguage the header of that name, null or blank if there is none
     * @param offered the directory's languages, the first of them being the default
     */
    public static Language of(@Nullable String acceptLanguage, List<Language> offered) {
        if (acceptLanguage != null && !acceptLanguage.isBlank()) {
            try {
                List<String> tags = offered.stream().map(Language::tag).toList();
                String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
                if (best != null) {
                    return offered.stream()
                            .filter(language -> language.tag().equalsIgnoreCase(best))
                            .findFirst()
                            .orElse(offered.get(0));
                }
            } catch (IllegalArgumentException e) {
                return offered.get(0);
            }
        }
        return offered.get(0);
    }
}
