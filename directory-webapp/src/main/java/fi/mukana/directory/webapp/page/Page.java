package fi.mukana.directory.webapp.page;

/**
 * A page at one address, in every language of the interface.
 *
 * <p>An implementation is an {@code @ApplicationScoped} bean; nothing else is needed for it to be found. It is called by
 * several requests at a time and keeps nothing of them.
 */
public interface Page {

    /**
     * Returns the address below the language, without a slash at either end: {@code services}, {@code services/{id}}.
     * The home page has the empty address. A literal segment goes before a variable one.
     */
    String address();

    /** Answers a reading request; it changes nothing. */
    PageAnswer get(PageRequest request);

    /**
     * Answers a form. That the form came from this site has been checked. Default: the page has no form, and the
     * answer is 405.
     */
    default PageAnswer post(PageRequest request) {
        return PageAnswer.noForm();
    }
}
