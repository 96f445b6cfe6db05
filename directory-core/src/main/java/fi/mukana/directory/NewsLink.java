package fi.mukana.directory;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.service.ServiceId;
import java.util.Optional;

/**
 * A channel that one can follow, or one piece of news, and whose it is.
 *
 * <p>Only the link is known; nothing is ever fetched from its page. Immutable and thread-safe. Finnish: <i>uutinen tai
 * kanava</i>. HSDS: {@code url}. PTV: webPages. Seed rows S0-17, S2-26.
 *
 * @param link the link, a channel or a piece of news
 * @param organization the organization whose it is; empty for what is the region's own
 * @param service the service that it tells of; empty for what is the organization's or the region's
 */
public record NewsLink(WebLink link, Optional<OrganizationId> organization, Optional<ServiceId> service) {

    /**
     * Checks the link.
     *
     * @throws IllegalArgumentException if the link is neither a channel nor a piece of news
     */
    public NewsLink {
        requireNonNull(link, "link");
        requireNonNull(organization, "organization");
        requireNonNull(service, "service");
        if (!link.kind().isNewsOrChannel()) {
            throw new IllegalArgumentException("""
                    The link "%s" of kind %s is neither a channel nor news.
                    Maybe give it another kind.""".formatted(link.url(), link.kind()));
        }
    }
}
