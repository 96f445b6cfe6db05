package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What stands around every page; in a view {@code #{page}}.
 *
 * @param language the language of the interface
 * @param path the address of the page below the language
 * @param region the name of the region
 * @param publisher who keeps the directory
 * @param isDemo whether the content is invented
 * @param languages the ways to the other languages, the present one included, in the order of the interface
 * @param languageForm the form whose buttons change the language, where the page has no address
 * @param basket how many services lie in the basket; empty if the webapp has no basket
 * @param assets the version of style sheet, logo and icons, part of their addresses
 * @param look the version of the region's colors
 */
public record PageFrame(
        Language language,
        String path,
        TextView region,
        Optional<TextView> publisher,
        boolean isDemo,
        List<LanguageLink> languages,
        Optional<String> languageForm,
        Optional<Integer> basket,
        String assets,
        String look) {

    /**
     * A way to a language.
     *
     * @param tag the language's tag
     * @param name the language's own name
     * @param href the address of the page in it
     * @param current whether it is the present one
     */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    /** Copies the list. */
    public PageFrame {
        languages = List.copyOf(languages);
    }

    /** Returns the address of a page in the language of this one: {@code #{page.to('services')}}. */
    public String to(String address) {
        return Addresses.in(language, address);
    }

    /** Returns the address of a file of the look: {@code #{page.asset('mukana.css')}}. */
    public String asset(String file) {
        return "/assets/" + file + "?v=" + assets;
    }

    /** Returns whether the page is the one at an address or below it: for {@code aria-current}. */
    public boolean isAt(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
