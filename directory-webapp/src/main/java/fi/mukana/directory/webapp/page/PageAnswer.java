package fi.mukana.directory.webapp.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page answers: a view to render, or an address to go on to.
 *
 * @param status the HTTP status
 * @param template the view below {@code WEB-INF/views}, without {@code .xhtml}
 * @param view what the template shows, as {@code #{v}}: a public record
 * @param redirect where to go on to: an address below the language with its query, or one that begins with a slash
 * @param cookies the cookies to set
 * @param otherLanguages the address of this page in the other languages, where it differs from the one asked for
 * @param languageForm the id of the form that asks for this page again in another language, for answers to a form that
 *     have no address
 * @param stored whether a browser may keep a copy; what people wrote about themselves must not be kept
 */
public record PageAnswer(
        int status,
        Optional<String> template,
        Optional<Object> view,
        Optional<String> redirect,
        List<PageCookie> cookies,
        Optional<String> otherLanguages,
        Optional<String> languageForm,
        boolean stored) {

    private static final PageAnswer EMPTY = new PageAnswer(
            200,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true);

    /**
     * Checks that it is a view or a redirect.
     */
    public PageAnswer {
        requireNonNull(template, "template");
        requireNonNull(view, "view");
        requireNonNull(redirect, "redirect");
        cookies = List.copyOf(cookies);
        requireNonNull(otherLanguages, "otherLanguages");
        requireNonNull(languageForm, "languageForm");
    }

    /** Returns a view: {@code view("catalog/service", record)} renders {@code WEB-INF/views/catalog/service.xhtml}. */
    public static PageAnswer view(String template, Object view) {
        return new PageAnswer(
                200,
                Optional.of(template),
                Optional.of(view),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /**
     * Returns a redirect that is followed by GET: {@code redirect("basket")} stays in the language, {@code
     * redirect("/fi/basket")} names it.
     */
    public static PageAnswer redirect(String address) {
        return new PageAnswer(
                303,
                Optional.empty(),
                Optional.empty(),
                Optional.of(address),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** Returns the page that says that there is nothing at the address. */
    public static PageAnswer notFound() {
        return problem(404, "not-found");
    }

    /** Returns the page that says that the form could not be read. */
    public static PageAnswer badRequest() {
        return problem(400, "bad-request");
    }

    /** Returns the page that says that the form came from another site. */
    static PageAnswer foreignForm() {
        return problem(403, "foreign-form");
    }

    /** Returns the page that says that the address takes no form. */
    static PageAnswer noForm() {
        return problem(405, "no-form");
    }

    /** Returns the page that says that something went wrong here, with what to tell us. */
    static PageAnswer failed(String incident) {
        return EMPTY.withStatus(500).with("page/problem", new ProblemView("failed", Optional.of(incident)));
    }

    /** Returns the page of a status, as the server asks for it. */
    static PageAnswer ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound();
            case 405 -> noForm();
            default -> problem(status, status >= 500 ? "unavailable" : "bad-request");
        };
    }

    private static PageAnswer problem(int status, String kind) {
        return EMPTY.withStatus(status).with("page/problem", new ProblemView(kind, Optional.empty()));
    }

    private PageAnswer with(String newTemplate, Object newView) {
        return new PageAnswer(
                status,
                Optional.of(newTemplate),
                Optional.of(newView),
                redirect,
                cookies,
                otherLanguages,
                languageForm,
                stored);
    }

    /** Returns a copy with another status: 422 for a form to correct. */
    public PageAnswer withStatus(int newStatus) {
        return new PageAnswer(newStatus, template, view, redirect, cookies, otherLanguages, languageForm, stored);
    }

    /** Returns a copy that sets a cookie. */
    public PageAnswer withCookie(PageCookie cookie) {
        List<PageCookie> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new PageAnswer(status, template, view, redirect, more, otherLanguages, languageForm, stored);
    }

    /** Returns a copy whose language links lead to this address below each language. */
    public PageAnswer withOtherLanguages(String address) {
        return new PageAnswer(status, template, view, redirect, cookies, Optional.of(address), languageForm, stored);
    }

    /** Returns a copy whose language links are buttons of a form on the page. */
    public PageAnswer withLanguageForm(String formId) {
        return new PageAnswer(status, template, view, redirect, cookies, otherLanguages, Optional.of(formId), stored);
    }

    /** Returns a copy that browsers and proxies do not keep. */
    public PageAnswer notStored() {
        return new PageAnswer(status, template, view, redirect, cookies, otherLanguages, languageForm, false);
    }
}
