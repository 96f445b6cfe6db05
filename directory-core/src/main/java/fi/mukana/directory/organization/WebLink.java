package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A link to a page on the web.
 *
 * <p>Immutable and thread-safe. Finnish: <i>verkkosivu</i>. HSDS: {@code url}. PTV: webPages. Seed rows S0-17, S2-26.
 *
 * @param url an absolute http or https address without user information
 * @param name the name of the page
 * @param kind what kind of page it is
 * @param purpose what the page is for, in a sentence; empty if it is not told
 * @param audience for whom it is written, in the order of the ids; empty for anyone
 * @param published when a piece of news was published, as far as it is known
 */
public record WebLink(
        String url,
        LocalizedText name,
        Kind kind,
        LocalizedText purpose,
        Set<ConceptId> audience,
        Optional<PartialDate> published) {

    /** What kind of page a link leads to. */
    public enum Kind {
        /** An ordinary page. */
        WEB_SITE(false),
        /** A page or group in Facebook. */
        FACEBOOK(true),
        /** An account in Instagram. */
        INSTAGRAM(true),
        /** A channel in YouTube. */
        YOUTUBE(true),
        /** An account in X. */
        X(true),
        /** A page in LinkedIn. */
        LINKEDIN(true),
        /** Another social medium. */
        OTHER_SOCIAL_MEDIA(true),
        /** A newsletter to subscribe to. Finnish: <i>uutiskirje</i>. */
        NEWSLETTER(true),
        /** A blog or a page of news that goes on. Finnish: <i>blogi, ajankohtaissivu</i>. */
        BLOG(true),
        /** A series of recordings to listen to. Finnish: <i>podcast</i>. */
        PODCAST(true),
        /** One piece of news: an article or a blog post. Finnish: <i>uutinen</i>. */
        NEWS(false);

        private final boolean channel;

        Kind(boolean channel) {
            this.channel = channel;
        }

        /**
         * Whether it is a channel that one can follow or subscribe to, where new things go on appearing.
         *
         * @return false for an ordinary page and for one piece of news
         */
        public boolean isChannel() {
            return channel;
        }

        /**
         * Whether it leads to what is new: a channel or one piece of news.
         *
         * @return false for an ordinary page
         */
        public boolean isNewsOrChannel() {
            return channel || this == NEWS;
        }
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
        requireNonNull(purpose, "purpose");
        SortedSet<ConceptId> sortedAudience = Collections.unmodifiableSortedSet(new TreeSet<>(audience));
        audience = sortedAudience;
        requireNonNull(published, "published");
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
        return of(url, LocalizedText.EMPTY, Kind.WEB_SITE);
    }

    /**
     * A link of a kind of which nothing further is told.
     *
     * @param url an absolute http or https address
     * @param name the name of the page
     * @param kind what kind of page it is
     * @return the link
     * @throws IllegalArgumentException if the address is not absolute, not http or https, has no host, or has user
     *     information
     */
    public static WebLink of(String url, LocalizedText name, Kind kind) {
        return new WebLink(url, name, kind, LocalizedText.EMPTY, Set.of(), Optional.empty());
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
