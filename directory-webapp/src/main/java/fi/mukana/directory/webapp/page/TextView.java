package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.util.Optional;

/**
 * A text of the content as a page shows it: {@code <m:text value="#{v.name}"/>}.
 *
 * @param text the text
 * @param lang the language it is written in, where that is not the language of the page
 * @param note what the language is called, where it is not the one of the page or not in its easy variant
 */
public record TextView(String text, Optional<String> lang, Optional<String> note) {

    /** Returns a text that is in the language of the page. */
    public static TextView plain(String text) {
        return new TextView(text, Optional.empty(), Optional.empty());
    }

    /** Returns a text in the language of a page, or in the nearest one that there is; empty if there is none. */
    public static Optional<TextView> of(LocalizedText text, Language language) {
        return text.resolve(language).map(resolved -> of(resolved, language, true));
    }

    /**
     * Returns a few words, such as hours, a role or a name, in the language of a page or the nearest one that there is;
     * empty if there are none. That they are not in easy language is no matter of note.
     */
    public static Optional<TextView> brief(LocalizedText text, Language language) {
        return text.resolve(language).map(resolved -> of(resolved, language, false));
    }

    /** Returns the name of something, which always has one. */
    public static TextView name(LocalizedText text, Language language) {
        return brief(text, language).orElse(plain("–"));
    }

    private static TextView of(LocalizedText.Resolved resolved, Language page, boolean easeMatters) {
        Language base = resolved.language().base();
        boolean isOther = !base.equals(page.base());
        boolean isHarder =
                easeMatters && page.isSimple() && !resolved.language().isSimple();
        Texts texts = Texts.in(page);
        String key = "page.fallback." + base.tag();
        return new TextView(
                resolved.text(),
                isOther ? Optional.of(base.tag()) : Optional.empty(),
                isOther || isHarder
                        ? Optional.of(texts.has(key) ? texts.get(key) : texts.get("page.fallback.other"))
                        : Optional.empty());
    }
}
