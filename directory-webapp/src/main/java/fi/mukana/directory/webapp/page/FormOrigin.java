package fi.mukana.directory.webapp.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form comes from this site: the guard against forms that other sites send in a visitor's name.
 *
 * <p>Browsers say where a form comes from, and no page can make them say otherwise; so no token is needed, no session
 * to hold one, and no form grows old while somebody takes their time over it. What says nothing is no browser and sends
 * no visitor's cookies.
 */
final class FormOrigin {

    private FormOrigin() {}

    /**
     * Judges a form.
     *
     * @param fetchSite the header Sec-Fetch-Site, if there is one
     * @param origin the header Origin, if there is one
     * @param host the header Host, if there is one
     * @param publicAddress where people reach the webapp
     * @return whether to accept it
     */
    static boolean isOwn(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host, URI publicAddress) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin == null) {
            return true;
        }
        try {
            String from = authority(new URI(origin));
            return !from.isEmpty()
                    && (from.equals(authority(publicAddress))
                            || (host != null && from.equals(host.toLowerCase(Locale.ROOT))));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String authority(URI uri) {
        String authority = uri.getRawAuthority();
        return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    }
}
