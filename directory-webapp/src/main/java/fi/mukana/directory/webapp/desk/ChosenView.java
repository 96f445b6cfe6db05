package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;

/**
 * The services chosen, and what can be done with them.
 *
 * @param services the services in the order of choosing
 * @param compare the address of the comparison
 * @param languages the languages in which the client can read the list
 * @param print the client's list, to be printed; a whole path
 * @param list the client's list; a whole address, to be copied
 * @param listHref the client's list; a whole path
 * @param listLanguage the tag of the client's language
 * @param summary the text for the client's record
 * @param contact the address of the request on the client's behalf
 */
public record ChosenView(
        List<Chosen> services,
        String compare,
        List<LanguageWay> languages,
        String print,
        String list,
        String listHref,
        String listLanguage,
        String summary,
        String contact) {

    /**
     * A service chosen.
     *
     * @param id its id
     * @param name its name
     * @param organization whose it is
     * @param remove the address without it
     */
    public record Chosen(String id, TextView name, TextView organization, String remove) {}

    /**
     * A language for the client.
     *
     * @param base the tag of the language that its name is read in
     * @param name its own name
     * @param href the address at which it is chosen
     * @param current whether it is chosen
     */
    public record LanguageWay(String base, String name, String href, boolean current) {}

    /** Copies the lists. */
    public ChosenView {
        services = List.copyOf(services);
        languages = List.copyOf(languages);
    }
}
