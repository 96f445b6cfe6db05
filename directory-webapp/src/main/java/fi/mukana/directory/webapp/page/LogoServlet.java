package fi.mukana.directory.webapp.page;

import fi.mukana.directory.look.Logo;
import fi.mukana.directory.text.EnumCodes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the region's logo. */
@WebServlet(
        name = "logo",
        urlPatterns = {"/logo.svg", "/logo.png"})
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Logo> logo =
                look.logo().filter(one -> request.getServletPath().equals("/logo." + EnumCodes.code(one.format())));
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = logo.get().content();
        String version = Look.version(content);
        String tag = "\"" + version + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", Look.caching(request, version));
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(logo.get().format().mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
