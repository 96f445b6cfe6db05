package fi.mukana.directory.webapp.catalog;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody states, beside what the directory lists of the same kind; neither takes the other's place.
 *
 * @param labels what is counted, by language
 * @param stated the number as its source states it
 * @param sources who states it, by language
 * @param link the page on which it is stated, none if not told
 * @param listedKind organizations, associations, services or events; none if the directory lists nothing of the kind
 * @param listed how many the directory lists today, none likewise
 */
@Schema(name = "FigureView")
public record FigureView(
        Map<String, String> labels,
        CountView stated,
        Map<String, String> sources,
        @Nullable LinkView link,
        @Nullable String listedKind,
        @Nullable Integer listed) {}
