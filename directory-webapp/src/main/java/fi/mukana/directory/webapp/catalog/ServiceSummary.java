package fi.mukana.directory.webapp.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service as a list shows it.
 *
 * @param id the service's id
 * @param name its name
 * @param summary one or two sentences, none if there are none
 * @param organization who is responsible for it
 * @param areas where people are served
 * @param free whether it costs nothing, none if that is not told
 * @param remote whether it can be used from anywhere
 * @param assuredDate when its data were last assured, ISO 8601, none if never
 */
@Schema(name = "ServiceSummary")
public record ServiceSummary(
        String id,
        @Nullable TextView name,
        @Nullable TextView summary,
        CodeView organization,
        List<CodeView> areas,
        @Nullable Boolean free,
        boolean remote,
        @Nullable String assuredDate) {}
