package fi.mukana.directory.webapp.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A code with its name.
 *
 * @param code the code: a concept's id, an area's key, an organization's id
 * @param name its name in the reader's language; none if it is not known here
 */
@Schema(name = "CodeView")
public record CodeView(String code, @Nullable TextView name) {}
