package fi.mukana.directory.exchange.skos;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.taxonomy.Concept;
import java.util.List;

/**
 * A SKOS vocabulary that was read: the good concepts, and what was found.
 *
 * <p>The concepts name only one another and those that the mapping knows, so that {@code known.with(concepts)} holds.
 * Immutable and thread-safe. Finnish: <i>sanaston tuonti</i>. HSDS: –. PTV: –.
 *
 * @param concepts the concepts without an error, in the order of their ids
 * @param report the findings
 */
public record SkosImport(List<Concept> concepts, ImportReport report) {

    /** Copies the concepts. */
    public SkosImport {
        concepts = List.copyOf(concepts);
        requireNonNull(report, "report");
    }

    /**
     * The concepts, where none may have been left out.
     *
     * @return the concepts, in the order of their ids
     * @throws IllegalArgumentException if there is an error; the message is the whole report
     */
    public List<Concept> requireNoErrors() {
        if (!report.errors().isEmpty()) {
            throw new IllegalArgumentException(report.toString());
        }
        return concepts;
    }
}
