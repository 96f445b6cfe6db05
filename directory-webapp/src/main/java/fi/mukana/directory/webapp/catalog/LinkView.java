package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link to a page outside the directory.
 *
 * @param url the address
 * @param kind what kind of page it is
 * @param names its name by language, empty if it has none
 * @param purposes what it is for by language, empty if not told
 * @param audience the ids of the groups that it is for, empty for anyone
 * @param published when a piece of news was published, as far as it is known; none if not told
 */
@Schema(name = "LinkView")
public record LinkView(
        String url,
        String kind,
        Map<String, String> names,
        Map<String, String> purposes,
        List<String> audience,
        @Nullable String published) {}
