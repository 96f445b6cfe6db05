package fi.mukana.directory.webapp.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names that begin as a person has begun to write.
 *
 * @param changeNumber the change up to which the directory was read
 * @param suggestions the best first
 */
@Schema(name = "SuggestResponse")
public record SuggestResponse(long changeNumber, List<SuggestionView> suggestions) {

    /**
     * A suggestion.
     *
     * @param kind concept, service, organization or event
     * @param id the concept's or record's id
     * @param text the name
     * @param lang its language
     * @param count how many published records it leads to
     */
    @Schema(name = "Suggestion")
    public record SuggestionView(String kind, String id, String text, String lang, int count) {}
}
