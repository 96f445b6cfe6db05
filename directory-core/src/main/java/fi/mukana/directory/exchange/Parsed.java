package fi.mukana.directory.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * A value that was read, or what kept it from being read.
 *
 * <p>Immutable and thread-safe. Finnish: <i>luettu tietue</i>. HSDS: –. PTV: –.
 *
 * @param <T> what was read
 * @param value the value, empty if there is an error
 * @param issues the findings, by place; with a value they are warnings
 */
public record Parsed<T>(Optional<T> value, List<ImportIssue> issues) {

    /** Sorts the findings. */
    public Parsed {
        requireNonNull(value, "value");
        issues = issues.stream().sorted().toList();
    }

    /**
     * The value, where it must be there.
     *
     * @return the value
     * @throws IllegalArgumentException if there is none; the message lists all findings
     */
    public T requireValue() {
        return value.orElseThrow(() -> new IllegalArgumentException(
                issues.stream().map(ImportIssue::toString).collect(joining(System.lineSeparator()))));
    }
}
