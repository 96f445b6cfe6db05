package fi.mukana.directory.webapp.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reason rests on.
 *
 * @param field the field of the record
 * @param value what stands there, none if it is not to be shown
 * @param assuredDate when it was last assured, ISO 8601, none if never
 */
@Schema(name = "BasisView")
public record BasisView(
        String field, @Nullable String value, @Nullable String assuredDate) {}
