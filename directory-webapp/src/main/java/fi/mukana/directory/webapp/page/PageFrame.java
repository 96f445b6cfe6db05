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
 * @param leave the address of a neutral page of another site, for those who must leave quickly
 * @param print the view to print that the page is shown in: {@code large} or {@code plain}; empty on the screen
 * @param printLinks the ways to the other views, for pages that have an address
 * @param assets the version of style sheet, logo and icons, part of their addresses
 * @param look the version of the region's colors
 * @param logo the region's logo, empty if it has none and the shipped one is shown
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
        String leave,
        Optional<String> print,
        List<PrintLink> printLinks,
        String assets,
        String look,
        Optional<LogoView> logo) {

    /**
     * A way to a language.
     *
     * @param tag the language's tag, easy variants told apart
     * @param base the tag of the language that the words are read in
     * @param name the language's own name
     * @param href the address of the page in it
     * @param current whether it is the present one
     */
    public record LanguageLink(String tag, String base, String name, String href, boolean current) {}

    /**
     * A way to a view of the same page.
     *
     * @param view {@code large}, {@code plain} or {@code screen}
     * @param href its address; empty where a button of the language form leads there
     */
    public record PrintLink(String view, Optional<String> href) {}

    /** Copies the lists. */
    public PageFrame {
        languages = List.copyOf(languages);
        printLinks = List.copyOf(printLinks);
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
