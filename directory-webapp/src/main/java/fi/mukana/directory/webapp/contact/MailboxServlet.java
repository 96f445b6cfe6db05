package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the address that is easy to type to the development mailbox. */
@WebServlet(name = "mailbox", urlPatterns = "/dev/mailbox")
public class MailboxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WebappSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isDemo() || !settings.developmentMailbox()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/fi/" + MailboxPage.ADDRESS);
    }
}
