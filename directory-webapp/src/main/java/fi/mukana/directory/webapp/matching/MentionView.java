package fi.mukana.directory.webapp.matching;

import fi.mukana.directory.webapp.catalog.TextView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a part of the words.
 *
 * @param begin where the part begins, in characters of the words, inclusive
 * @param end where it ends, exclusive
 * @param kind concept, place, age, gender, language, time or channel
 * @param code what was understood, as a need would say it
 * @param name its name, none if the code says it
 * @param confidence high, medium or low
 * @param rule what understood it
 */
@Schema(name = "MentionView")
public record MentionView(
        int begin,
        int end,
        String kind,
        String code,
        @Nullable TextView name,
        String confidence,
        String rule) {}
