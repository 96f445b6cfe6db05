package fi.mukana.directory.webapp.catalog;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to a page outside the directory.
 *
 * @param url the address
 * @param kind what kind of page it is
 * @param names its name by language, empty if it has none
 */
@Schema(name = "LinkView")
public record LinkView(String url, String kind, Map<String, String> names) {}
