package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.catalog.CodeView;
import fi.mukana.directory.webapp.catalog.LinkView;
import fi.mukana.directory.webapp.catalog.PageView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Channels to follow and news: the region's own first, then those of organizations, then those of services.
 *
 * @param page which part of the list
 * @param items the links
 */
@Schema(name = "NewsLinkPage")
public record NewsLinkPage(PageView page, List<Item> items) {

    /**
     * A channel or a piece of news.
     *
     * @param link the link
     * @param organization whose it is, none for what is the region's own
     * @param service the id of the service that it tells of, none if of none
     */
    @Schema(name = "NewsLink")
    public record Item(
            LinkView link,
            @Nullable CodeView organization,
            @Nullable String service) {}
}
