package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.TextView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words hold signs of acute danger, and whom to call. To be shown before all else.
 *
 * @param level none, talk or acute
 * @param mustShow whether the lines must stand before the results
 * @param lines whom to call, the most urgent first, of one level those that answer in the language of the question
 */
@Schema(name = "CrisisView")
public record CrisisView(String level, boolean mustShow, List<Line> lines) {

    /**
     * A line to call or write to.
     *
     * @param id its id
     * @param level talk or acute
     * @param name its name
     * @param phone the number, none if it has only a page
     * @param url the page, none if it has only a phone
     * @param hours when it answers, none if not told
     * @param languages the languages in which it answers, in the order of their tags; empty if not told
     */
    public record Line(
            String id,
            String level,
            @Nullable TextView name,
            @Nullable String phone,
            @Nullable String url,
            @Nullable TextView hours,
            List<String> languages) {}
}
