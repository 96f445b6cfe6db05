package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Leads from addresses that have no language, {@code /} and the types of problems, to the page in the language that the
 * browser accepts.
 */
@WebServlet(
        name = "entry",
        urlPatterns = {"", "/errors/*"})
public class EntryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageRenderer renderer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getServletPath().isEmpty()
                ? ""
                : request.getServletPath().substring(1) + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!address.matches("[a-z/-]{0,80}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = AcceptedLanguage.pick(request.getHeader("Accept-Language"), renderer.languages());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", Addresses.in(language, address));
    }
}
