package fi.mukana.directory.text;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plain table of tab-separated values in UTF-8 with a header line: the form of the tables that are shipped.
 *
 * <p>Cells hold no tabs, quotes or line breaks; {@code |} separates several values in one cell; lines beginning with
 * {@code #} and blank lines are skipped. What associations send is read by {@code exchange}, not by this class.
 * Immutable and thread-safe. Finnish: <i>taulukko</i>. HSDS: –. PTV: –.
 */
public final class TsvTable {

    private final List<Row> rows;

    private TsvTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table that is shipped beside a class.
     *
     * @param owner the class beside which the table lies
     * @param resource the name of the resource, relative to the class
     * @return the table
     * @throws IllegalStateException if there is no such resource
     * @throws IllegalArgumentException if a row has more cells than the header
     */
    public static TsvTable shipped(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table %s is missing beside %s. Maybe the jar was repackaged without resources."
                                .formatted(resource, owner.getName()));
            }
            return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param name the name of the table in messages
     * @param reader where it is read from; closed by the caller
     * @return the table
     * @throws IllegalArgumentException if there is no header, or a row has more cells than the header
     * @throws UncheckedIOException if reading fails
     */
    public static TsvTable read(String name, Reader reader) {
        List<Row> rows = new ArrayList<>();
        try {
            BufferedReader lines = new BufferedReader(reader);
            @Nullable List<String> header = null;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (header == null) {
                    header = cells;
                    continue;
                }
                if (cells.size() > header.size()) {
                    throw new IllegalArgumentException("%s, line %d: %d cells, but the header has %d."
                            .formatted(name, number, cells.size(), header.size()));
                }
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    byColumn.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
                }
                rows.add(new Row(name, number, byColumn));
            }
            if (header == null) {
                throw new IllegalArgumentException("%s: no header line.".formatted(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TsvTable(rows);
    }

    /**
     * The rows in the order of the file, without the header.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return rows;
    }

    /** One row of a table. Immutable and thread-safe. */
    public static final class Row {

        private final String table;
        private final int line;
        private final Map<String, String> cells;

        private Row(String table, int line, Map<String, String> cells) {
            this.table = requireNonNull(table);
            this.line = line;
            this.cells = cells;
        }

        /**
         * Where the row stands, for messages.
         *
         * @return the table's name and the line, counted from 1
         */
        public String place() {
            return table + ", line " + line;
        }

        /**
         * The value of a cell.
         *
         * @param column the column's name in the header
         * @return the value, {@code ""} if the cell is empty
         * @throws IllegalArgumentException if the table has no such column
         */
        public String cell(String column) {
            @Nullable String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException(
                        "%s: no column \"%s\"; there are %s.".formatted(place(), column, cells.keySet()));
            }
            return value;
        }

        /**
         * The value of a cell that may be empty or whose column may be missing.
         *
         * @param column the column's name in the header
         * @return the value, empty if there is none
         */
        public Optional<String> optional(String column) {
            return Optional.ofNullable(cells.get(column)).filter(value -> !value.isEmpty());
        }

        /**
         * The values of a cell that holds several, in their order.
         *
         * @param column the column's name in the header
         * @return the values, none of them blank
         */
        public List<String> list(String column) {
            return optional(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /**
         * The text of the columns named by language tags.
         *
         * @param languages the languages whose tags are columns
         * @return the text in those languages whose cell is not empty
         */
        public LocalizedText text(Language... languages) {
            Map<Language, String> texts = new LinkedHashMap<>();
            for (Language language : languages) {
                optional(language.tag()).ifPresent(text -> texts.put(language, text));
            }
            return LocalizedText.of(texts);
        }
    }
}
