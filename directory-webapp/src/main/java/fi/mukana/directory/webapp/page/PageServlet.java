package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.problem.Incident;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers every page: finds it by its address, checks that a form is our own, renders what it answers. */
@WebServlet(
        name = "pages",
        urlPatterns = {"/fi/*", "/sv/*", "/en/*", "/fi-simple/*"},
        loadOnStartup = 1)
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Page> pages;

    @Inject
    private transient PageRenderer renderer;

    @Inject
    private transient WebappSettings settings;

    private transient PageRoutes routes = PageRoutes.of(List.of());

    /** Gathers the pages. */
    @Override
    public void init() {
        routes = PageRoutes.of(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            response.sendRedirect(request.getServletPath() + "/");
            return;
        }
        answer(
                request,
                response,
                asked -> routes.find(asked.path())
                        .map(found -> found.page().get(with(asked, found)))
                        .orElseGet(PageAnswer::notFound));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!FormOrigin.isOwn(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                settings.publicAddress())) {
            answer(request, response, asked -> PageAnswer.foreignForm());
            return;
        }
        answer(
                request,
                response,
                asked -> routes.find(asked.path())
                        .map(found -> found.page().post(with(asked, found)))
                        .orElseGet(PageAnswer::notFound));
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Function<PageRequest, PageAnswer> page)
            throws IOException {
        request.setCharacterEncoding("UTF-8");
        Language language = Language.of(request.getServletPath().substring(1));
        String path = path(request);
        PageRequest asked = PageRequest.of(language, path);
        try {
            Optional<PageRequest> read = read(request, asked);
            asked = read.orElse(asked);
            renderer.render(asked, read.map(page).orElseGet(PageAnswer::badRequest), request, response);
        } catch (Exception e) {
            fail(asked, e, request, response);
        }
    }

    /** Answers that it went wrong here; the log gets the code, the page and the cause, and nothing that was asked. */
    private void fail(PageRequest asked, Exception cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String incident = Incident.log("page, language " + asked.language(), cause);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        try {
            renderer.render(asked, PageAnswer.failed(incident), request, response);
        } catch (Exception e) {
            Incident.log("the page that tells of incident " + incident, e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = info == null ? "" : info.substring(1);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Reads the parameters; empty if the server cannot make sense of them. */
    private static Optional<PageRequest> read(HttpServletRequest request, PageRequest asked) {
        Map<String, List<String>> parameters = new HashMap<>();
        try {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
        Map<String, String> cookies = new HashMap<>();
        Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .forEach((Cookie cookie) -> cookies.putIfAbsent(cookie.getName(), cookie.getValue()));
        return Optional.of(new PageRequest(asked.language(), asked.path(), Map.of(), parameters, cookies));
    }

    private static PageRequest with(PageRequest asked, PageRoutes.Found found) {
        return new PageRequest(asked.language(), asked.path(), found.variables(), asked.parameters(), asked.cookies());
    }
}
