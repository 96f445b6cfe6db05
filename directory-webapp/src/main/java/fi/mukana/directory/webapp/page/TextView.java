package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.Optional;

/**
 * A text of the content as a page shows it: {@code <m:text value="#{v.name}"/>}.
 *
 * @param text the text
 * @param lang the language it is written in, where that is not the language of the page
 * @param note the sentence that says so
 */
public record TextView(String text, Optional<String> lang, Optional<String> note) {

    /** Returns a text in the language of a page, or in the nearest one that there is; empty if there is none. */
    public static Optional<TextView> of(LocalizedText text, Language language) {
        return text.resolve(language).map(resolved -> of(resolved, language));
    }

    /** Returns the name of something, which always has one. */
    public static TextView name(LocalizedText text, Language language) {
        return of(text, language).orElse(new TextView("–", Optional.empty(), Optional.empty()));
    }

    private static TextView of(LocalizedText.Resolved resolved, Language page) {
        Language base = resolved.language().base();
        if (base.equals(page.base())) {
            return new TextView(resolved.text(), Optional.empty(), Optional.empty());
        }
        Texts texts = Texts.in(page);
        String key = "page.fallback." + base.tag();
        return new TextView(
                resolved.text(),
                Optional.of(base.tag()),
                Optional.of(texts.has(key) ? texts.get(key) : texts.get("page.fallback.other")));
    }
}
