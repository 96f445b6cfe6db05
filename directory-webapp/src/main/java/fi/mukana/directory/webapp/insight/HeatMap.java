package fi.mukana.directory.webapp.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers by row and column, each in a cell that is the darker the larger the number: the number stands in the cell, so
 * that the shade alone tells nothing.
 *
 * @param width the width of the drawing
 * @param height the height of the drawing
 * @param columns the columns' names, as far as there is room
 * @param rows the rows
 * @param legend what the shades mean, from light to dark; shades that no number has are left out
 */
public record HeatMap(int width, int height, List<Text> columns, List<Row> rows, List<Shade> legend) {

    /** How many shades there are beside that of none. */
    static final int SHADES = 4;

    private static final int NAMES = 112;
    private static final int CELL = 38;
    private static final int TALL = 28;
    private static final int HEAD = 138;
    private static final int SLANT = 78;
    private static final double FONT = 14;

    /** A text in the drawing. */
    public record Text(String words, String x, String y) {}

    /** A row of the drawing. */
    public record Row(Text name, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param x from the left
     * @param y from the top
     * @param textX the middle of the cell
     * @param textY the line of the number
     * @param number the number, as the language writes it
     * @param shade 0 for none, otherwise 1 to {@link #SHADES}
     */
    public record Cell(String x, String y, String textX, String textY, String number, int shade) {}

    /**
     * A shade and the numbers that have it.
     *
     * @param shade 0 for none, otherwise 1 to {@link #SHADES}
     * @param from the smallest number, inclusive
     * @param through the largest number, inclusive
     */
    public record Shade(int shade, int from, int through) {}

    /** What is drawn: a row's name and its numbers, and how the language writes them. */
    record Numbers(String name, List<Integer> numbers, List<String> written) {}

    /** Copies the lists. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /** Returns how wide a cell is. */
    public int cellWidth() {
        return CELL - 2;
    }

    /** Returns how tall a cell is. */
    public int cellHeight() {
        return TALL - 2;
    }

    /** Draws numbers; shades are those of all of them together. */
    static HeatMap of(List<String> columns, List<Numbers> numbers) {
        int most = numbers.stream()
                .flatMap(row -> row.numbers().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<Text> heads = IntStream.range(0, columns.size())
                .mapToObj(column -> new Text(
                        Drawn.fitted(columns.get(column), FONT, HEAD * 1.15),
                        Drawn.length(NAMES + column * CELL + CELL / 2.0),
                        Drawn.length(HEAD - 8.0)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < numbers.size(); row++) {
            rows.add(row(numbers.get(row), HEAD + row * TALL, most));
        }
        return new HeatMap(
                NAMES + columns.size() * CELL + SLANT, HEAD + numbers.size() * TALL + 4, heads, rows, legend(most));
    }

    private static Row row(Numbers numbers, int top, int most) {
        List<Cell> cells = IntStream.range(0, numbers.numbers().size())
                .mapToObj(column -> new Cell(
                        Drawn.length(NAMES + column * CELL),
                        Drawn.length(top),
                        Drawn.length(NAMES + column * CELL + (CELL - 2) / 2.0),
                        Drawn.length(top + TALL - 10.0),
                        numbers.written().get(column),
                        shade(numbers.numbers().get(column), most)))
                .toList();
        return new Row(
                new Text(Drawn.fitted(numbers.name(), FONT, NAMES - 8.0), "0", Drawn.length(top + TALL - 10.0)), cells);
    }

    /** Returns the shade of a number: by its root, so that a few large ones do not make all others equal. */
    static int shade(int number, int most) {
        return number == 0 ? 0 : Math.max(1, (int) Math.ceil(SHADES * Math.sqrt((double) number / most)));
    }

    private static List<Shade> legend(int most) {
        List<Shade> legend = new ArrayList<>(List.of(new Shade(0, 0, 0)));
        for (int shade = 1; shade <= SHADES; shade++) {
            int wanted = shade;
            int[] numbers = IntStream.rangeClosed(1, most)
                    .filter(number -> shade(number, most) == wanted)
                    .toArray();
            if (numbers.length > 0) {
                legend.add(new Shade(shade, numbers[0], numbers[numbers.length - 1]));
            }
        }
        return legend;
    }
}
