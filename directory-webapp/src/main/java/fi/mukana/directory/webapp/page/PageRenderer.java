package fi.mukana.directory.webapp.page;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the answer of a page into a response: the view in its frame, or a redirect. */
@ApplicationScoped
class PageRenderer {

    /** Pages of choices and fields, which nobody takes along on paper. */
    private static final Set<String> NOT_PRINTED = Set.of("", "choose", "basket", "contact", "feedback", "desk");

    private static final List<String> PRINT_VIEWS = List.of("large", "plain");

    @Inject
    private CatalogViews views;

    @Inject
    private Look look;

    @Inject
    private WebappSettings settings;

    @Inject
    private Instance<Basket> basket;

    /** Returns the languages in which this region's interface is offered, the default first. */
    List<Language> languages() {
        return Texts.offeredBy(profile());
    }

    void render(PageRequest asked, PageAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PageAnswer given = languages().contains(asked.language()) ? answer : PageAnswer.notFound();
        given.cookies().forEach(cookie -> response.addCookie(cookie(cookie)));
        response.setHeader("Cache-Control", given.stored() ? "private, no-cache" : "private, no-store");
        if (given.redirect().isPresent()) {
            String to = given.redirect().get();
            response.setStatus(given.status());
            response.setHeader("Location", to.startsWith("/") ? to : Addresses.in(asked.language(), to));
            return;
        }
        response.setStatus(given.status());
        response.setContentType("text/html;charset=UTF-8");
        request.setAttribute("page", frame(asked, given, request));
        request.setAttribute("m", Texts.in(asked.language()));
        request.setAttribute("v", given.view().orElseThrow());
        String template = "/WEB-INF/views/" + given.template().orElseThrow() + ".xhtml";
        RequestDispatcher dispatcher = request.getRequestDispatcher(template);
        dispatcher.forward(request, response);
    }

    private PageFrame frame(PageRequest asked, PageAnswer answer, HttpServletRequest request) {
        Language language = asked.language();
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = isRead && request.getQueryString() != null && answer.status() == 200
                ? "?" + request.getQueryString()
                : "";
        String address = answer.otherLanguages().orElse(answer.status() == 404 ? "" : asked.path() + query);
        Optional<String> print = asked.parameter("print").filter(PRINT_VIEWS::contains);
        return new PageFrame(
                language,
                asked.path(),
                TextView.name(profile().name(), language),
                TextView.brief(profile().publisher(), language),
                settings.isDemo(),
                languages().stream()
                        .map(other -> new PageFrame.LanguageLink(
                                other.tag(),
                                other.base().tag(),
                                Texts.in(other).get("page.language.name"),
                                Addresses.in(other, address),
                                other.equals(language)))
                        .toList(),
                answer.languageForm(),
                basket.isResolvable()
                        ? Optional.of(basket.get()
                                .services(asked.with(answer.cookies()))
                                .size())
                        : Optional.empty(),
                settings.leaveAddress().toString(),
                print,
                printLinks(asked, answer, isRead, request.getQueryString(), print),
                look.assets(),
                look.version(),
                look.logo(language));
    }

    /** Returns the ways to the views that the page is not shown in; none for a page that nobody can ask for again. */
    private static List<PageFrame.PrintLink> printLinks(
            PageRequest asked, PageAnswer answer, boolean isRead, @Nullable String query, Optional<String> shown) {
        if (answer.status() != 200
                || NOT_PRINTED.contains(asked.path())
                || (!isRead && answer.languageForm().isEmpty())) {
            return List.of();
        }
        String rest = Arrays.stream(query == null || !isRead ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("print="))
                .collect(Collectors.joining("&"));
        String address = Addresses.in(asked.language(), asked.path()) + (rest.isEmpty() ? "" : "?" + rest);
        String sign = rest.isEmpty() ? "?" : "&";
        return Stream.concat(PRINT_VIEWS.stream(), shown.isPresent() ? Stream.of("screen") : Stream.empty())
                .filter(view -> !shown.equals(Optional.of(view)))
                .map(view -> new PageFrame.PrintLink(
                        view,
                        isRead
                                ? Optional.of(view.equals("screen") ? address : address + sign + "print=" + view)
                                : Optional.empty()))
                .toList();
    }

    private Cookie cookie(PageCookie given) {
        Cookie cookie = new Cookie(given.name(), given.value());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.publicAddress().getScheme()));
        cookie.setMaxAge(Math.toIntExact(given.age().toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private RegionProfile profile() {
        return views.current().directory().profile();
    }
}
