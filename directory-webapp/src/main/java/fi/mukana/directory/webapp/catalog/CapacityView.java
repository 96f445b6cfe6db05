package fi.mukana.directory.webapp.catalog;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is room.
 *
 * @param status available, waiting-list, full, closed or unknown
 * @param places free places, none if not told
 * @param waitingListLength how many wait, none if not told
 * @param waitTimes how long one waits, in words, by language
 * @param updated when this was told, ISO 8601, none if not told
 */
@Schema(name = "CapacityView")
public record CapacityView(
        String status,
        @Nullable Integer places,
        @Nullable Integer waitingListLength,
        Map<String, String> waitTimes,
        @Nullable String updated) {}
