package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows the error page for addresses that no page and no resource answers. */
@WebServlet(name = "error", urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageRenderer renderer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        String address = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
        Language language = renderer.languages().stream()
                .filter(offered -> address.startsWith("/" + offered + "/"))
                .findFirst()
                .orElseGet(() -> AcceptedLanguage.pick(request.getHeader("Accept-Language"), renderer.languages()));
        renderer.render(PageRequest.of(language, ""), PageAnswer.ofStatus(status), request, response);
    }
}
