package fi.mukana.directory.webapp.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Serves the region's colors as a style sheet. */
@WebServlet(name = "look", urlPatterns = "/look.css")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sheet = look.styleSheet();
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader(
                "Cache-Control", Look.caching(request, Look.version(sheet.getBytes(StandardCharsets.UTF_8))));
        response.getWriter().write(sheet);
    }
}
