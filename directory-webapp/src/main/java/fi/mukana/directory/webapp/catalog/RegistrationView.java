package fi.mukana.directory.webapp.catalog;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How one registers for an event.
 *
 * @param required yes, no or unknown
 * @param from the first day on which one can, inclusive, none if open
 * @param through the last day on which one can, inclusive, none if open
 * @param places how many places there are, none if not told
 * @param link where one registers, none if not told
 * @param instructions how one registers, by language
 */
@Schema(name = "Registration")
public record RegistrationView(
        String required,
        @Nullable String from,
        @Nullable String through,
        @Nullable Integer places,
        @Nullable LinkView link,
        Map<String, String> instructions) {}
