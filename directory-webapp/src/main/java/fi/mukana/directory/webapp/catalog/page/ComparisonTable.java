package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.page.TextView;
import java.util.List;
import java.util.Optional;

/**
 * Services side by side.
 *
 * @param services the columns, in the order given
 * @param rows what is compared; what nobody tells is left out
 */
public record ComparisonTable(List<ServiceCard> services, List<Row> rows) {

    /**
     * One thing that is compared.
     *
     * @param aspect its stable name
     * @param label its name in words
     * @param differs whether the services differ in it, as far as the words tell
     * @param cells what each service tells of it, in the order of the columns
     */
    public record Row(String aspect, String label, boolean differs, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a row that differs where two cells do. */
        public static Row of(String aspect, String label, List<Cell> cells) {
            return new Row(aspect, label, cells.stream().distinct().count() > 1, cells);
        }
    }

    /**
     * What one service tells of one thing.
     *
     * @param lines a line each
     */
    public record Cell(List<Line> lines) {

        /** Copies the list. */
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param text what it says
     * @param href where it leads: a number to call; empty if nowhere
     */
    public record Line(TextView text, Optional<String> href) {

        /** Returns a line that leads nowhere. */
        public static Line of(String text) {
            return new Line(TextView.plain(text), Optional.empty());
        }
    }

    /** Copies the lists. */
    public ComparisonTable {
        services = List.copyOf(services);
        rows = List.copyOf(rows);
    }
}
