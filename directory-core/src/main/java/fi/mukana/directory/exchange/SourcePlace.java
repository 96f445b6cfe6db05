package fi.mukana.directory.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where something stands in what was imported.
 *
 * <p>Natural order is by file, line, path. Immutable and thread-safe. Finnish: <i>kohta lähdetiedostossa</i>. HSDS: –.
 * PTV: –.
 *
 * @param file the file, relative to the folder that was imported
 * @param line the line, counted from 1; empty where the whole file is meant
 * @param path the JSON pointer within the file, the name of the column of a table, or the address of a concept and its
 *     property; {@code ""} is the whole file or row
 */
public record SourcePlace(String file, Optional<Integer> line, String path) implements Comparable<SourcePlace> {

    private static final Comparator<SourcePlace> ORDER = Comparator.comparing((SourcePlace place) -> place.file())
            .thenComparing(place -> place.line().orElse(0))
            .thenComparing(SourcePlace::path);

    /**
     * Checks the line.
     *
     * @throws IllegalArgumentException if the line is less than 1
     */
    public SourcePlace {
        requireNonNull(file, "file");
        requireNonNull(line, "line");
        requireNonNull(path, "path");
        if (line.orElse(1) < 1) {
            throw new IllegalArgumentException("The line (%d) must be 1 or more.".formatted(line.orElse(0)));
        }
    }

    /**
     * A whole file.
     *
     * @param file the file
     * @return its place
     */
    public static SourcePlace file(String file) {
        return new SourcePlace(file, Optional.empty(), "");
    }

    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }

    /** The place in words: {@code services.json, line 12, /0/cost/charge}. */
    @Override
    public String toString() {
        return file + line.map(number -> ", line " + number).orElse("") + (path.isEmpty() ? "" : ", " + path);
    }
}
