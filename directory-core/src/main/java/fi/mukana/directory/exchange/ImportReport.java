package fi.mukana.directory.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What an import found, all of it at once.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tuontiraportti</i>. HSDS: –. PTV: –.
 *
 * @param recordsRead how many records there were
 * @param recordsKept how many of them were taken in
 * @param issues the findings, by place
 * @param omitted how many further findings are not listed, 0 or more
 */
public record ImportReport(int recordsRead, int recordsKept, List<ImportIssue> issues, int omitted) {

    /** Sorts the findings. */
    public ImportReport {
        issues = issues.stream().sorted().toList();
    }

    /**
     * The findings for which something was left out, by place.
     *
     * @return the errors
     */
    public List<ImportIssue> errors() {
        return issues.stream().filter(ImportIssue::isError).toList();
    }

    /**
     * The findings that somebody should look at, by place.
     *
     * @return the warnings
     */
    public List<ImportIssue> warnings() {
        return issues.stream().filter(issue -> !issue.isError()).toList();
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is no finding
     */
    public boolean isClean() {
        return issues.isEmpty() && omitted == 0;
    }

    /** The report for people: one line that counts, then each finding in two lines. */
    @Override
    public String toString() {
        String counts = "%d of %d records taken in, %d errors, %d warnings%s."
                .formatted(
                        recordsKept,
                        recordsRead,
                        errors().size(),
                        warnings().size(),
                        omitted == 0 ? "" : ", %d more findings not listed".formatted(omitted));
        return issues.stream().map(issue -> System.lineSeparator() + issue).collect(joining("", counts, ""));
    }
}
