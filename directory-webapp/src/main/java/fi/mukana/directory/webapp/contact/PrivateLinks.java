package fi.mukana.directory.webapp.contact;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Keeps the addresses of mailed links to themselves: no page that is reached from there, not even one of our own, is
 * told of them, and no search engine keeps them.
 */
@WebFilter(filterName = "private-links", urlPatterns = "/*")
public class PrivateLinks extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String REFERRER_POLICY = "Referrer-Policy";
    private static final Pattern PRIVATE = Pattern.compile(
            "/[a-z]{2}/(" + RecipientPage.FOLDER + "|" + FeedbackNotePage.FOLDER + "|dev|contact)(/.*)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!PRIVATE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        // the filter of the safe headers may come before this one or after it: ours has to stay
        response.setHeader(REFERRER_POLICY, "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!REFERRER_POLICY.equalsIgnoreCase(name)) {
                    super.setHeader(name, value);
                }
            }
        });
    }
}
