package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.webapp.catalog.page.ComparisonTable;
import java.util.List;
import java.util.Optional;

/**
 * Services side by side.
 *
 * @param findings what could not be taken, a sentence each
 * @param table the comparison; empty if no service is named
 * @param removes for each column the address without it, in the order of the columns
 * @param same how many rows are the same for all
 * @param onlyDiffering whether only the rows that differ are shown
 * @param toggle the address that shows the others, too, or hides them; empty if there are none of one kind
 * @param desk the address of the desk
 * @param list the path of the list to take along
 */
public record CompareView(
        List<String> findings,
        Optional<ComparisonTable> table,
        List<String> removes,
        int same,
        boolean onlyDiffering,
        Optional<String> toggle,
        String desk,
        String list) {

    /** Copies the lists. */
    public CompareView {
        findings = List.copyOf(findings);
        removes = List.copyOf(removes);
    }
}
