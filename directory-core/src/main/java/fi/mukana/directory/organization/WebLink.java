package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * A link to a page on the web.
 *
 * <p>Immutable and thread-safe. Finnish: <i>verkkosivu</i>. HSDS: {@code url}. PTV: webPages.
 *
 * @param url an absolute http or https address without user information
 * @param name the name of the page
 * @param kind what kind of page it is
 */
public record WebLink(String url, LocalizedText name, Kind kind) {

    /** What kind of page a link leads to. */
    public enum Kind {
        /** An ordinary page. */
        WEB_SITE,
        /** A page or group in Facebook. */
        FACEBOOK,
        /** An account in Instagram. */
        INSTAGRAM,
        /** A channel in YouTube. */
        YOUTUBE,
        /** An account in X. */
        X,
        /** A page in LinkedIn. */
        LINKEDIN,
        /** Another social medium. */
        OTHER_SOCIAL_MEDIA,
        /** A news article or blog post. */
        NEWS
    }

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if the address is not absolute, not http or https, has no host, or has user
     *     information
     */
    public WebLink {
        requireNonNull(url, "url");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireWebAddress(url);
    }

    /**
     * A link to an ordinary page without a name.
     *
     * @param url an absolute http or https address
     * @return the link
     * @throws IllegalArgumentException if the address is not absolute, not http or https, has no host, or has user
     *     information
     */
    public static WebLink of(String url) {
        return new WebLink(url, LocalizedText.EMPTY, Kind.WEB_SITE);
    }

    private static void requireWebAddress(String url) {
        String cure = "Maybe begin it with https://.";
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new IllegalArgumentException(
                        "The web address \"%s\" must be an absolute http or https address.%n%s".formatted(url, cure));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The web address \"%s\" cannot be read at character %d.%n%s".formatted(url, e.getIndex(), cure), e);
        }
    }
}
