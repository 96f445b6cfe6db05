package fi.mukana.directory.webapp.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs.
 *
 * @param charge free, charged, other or unknown
 * @param options prices
 * @param descriptions in words, by language
 */
@Schema(name = "CostView")
public record CostView(String charge, List<Option> options, Map<String, String> descriptions) {

    /**
     * One price.
     *
     * @param names what it is for, by language
     * @param amount the amount with its currency, none if not told
     */
    public record Option(
            Map<String, String> names, @Nullable String amount) {}
}
