package fi.mukana.directory.exchange.region;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.exchange.ImportReport;

/**
 * A region folder that was read: what was good, and what was found.
 *
 * <p>Immutable and thread-safe. Finnish: <i>alueen tuonti</i>. HSDS: –. PTV: –.
 *
 * @param content all records without an error
 * @param report the findings
 */
public record RegionImport(RegionContent content, ImportReport report) {

    /** Checks that nothing is null. */
    public RegionImport {
        requireNonNull(content, "content");
        requireNonNull(report, "report");
    }

    /**
     * The content, where nothing may have been left out.
     *
     * @return the content
     * @throws IllegalArgumentException if there is an error; the message is the whole report
     */
    public RegionContent requireNoErrors() {
        if (!report.errors().isEmpty()) {
            throw new IllegalArgumentException(report.toString());
        }
        return content;
    }
}
