package fi.mukana.directory.webapp.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was stated.
 *
 * @param number the number
 * @param qualifier exact, approximate, over, under or at-least
 * @param asOf the day of the statement, none if not told
 */
@Schema(name = "Count")
public record CountView(
        long number, String qualifier, @Nullable String asOf) {}
