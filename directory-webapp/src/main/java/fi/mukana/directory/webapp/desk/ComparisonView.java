package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.catalog.ServiceSummary;
import fi.mukana.directory.webapp.catalog.TextView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Services side by side, in words.
 *
 * @param services the services, in the order of the ids asked for
 * @param rows what is compared; what no service tells is left out
 */
@Schema(name = "ComparisonView")
public record ComparisonView(List<ServiceSummary> services, List<Row> rows) {

    /**
     * One thing that is compared.
     *
     * @param aspect its stable name, such as price
     * @param label its name in words
     * @param differs whether the services differ in it, as far as the words tell
     * @param values for each service what it tells of it, a text each line, in the order of the services
     */
    @Schema(name = "ComparisonRow")
    public record Row(String aspect, String label, boolean differs, List<List<TextView>> values) {

        /** Copies the list. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists. */
    public ComparisonView {
        services = List.copyOf(services);
        rows = List.copyOf(rows);
    }
}
