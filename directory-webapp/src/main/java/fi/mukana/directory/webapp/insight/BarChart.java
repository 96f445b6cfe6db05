package fi.mukana.directory.webapp.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as bars below each other, the name above each bar and the number at its end. A part of a bar may be marked by
 * hatching; its number stands with the whole one.
 *
 * @param width the width of the drawing
 * @param height the height of the drawing
 * @param bars the bars, in the order given
 */
public record BarChart(int width, int height, List<Bar> bars) {

    private static final int WIDTH = 400;
    private static final int STEP = 46;
    private static final int THICK = 16;
    private static final double FONT = 15;

    /**
     * A bar.
     *
     * @param name what it counts
     * @param nameY the line of the name
     * @param y the top of the bar
     * @param width its length
     * @param markedX where the marked part begins; it goes to the end
     * @param markedWidth the length of the marked part
     * @param number the number as it is written, with that of the marked part
     * @param numberX where the number begins
     * @param numberY the line of the number
     */
    public record Bar(
            String name,
            String nameY,
            String y,
            String width,
            String markedX,
            String markedWidth,
            String number,
            String numberX,
            String numberY) {}

    /** What is drawn: a name, a number, the part of it that is marked, and how both are written. */
    record Item(String name, int number, int marked, String written) {}

    /** Copies the list. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Returns how thick a bar is. */
    public int thickness() {
        return THICK;
    }

    /** Draws numbers; the longest bar leaves room for what is written at its end. */
    static BarChart of(List<Item> items) {
        int most = Math.max(1, items.stream().mapToInt(Item::number).max().orElse(1));
        double widest = items.stream()
                .mapToDouble(item -> Drawn.width(item.written(), FONT))
                .max()
                .orElse(0);
        double longest = WIDTH - widest - 12;
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            Item item = items.get(row);
            double length = longest * item.number() / most;
            double marked = longest * item.marked() / most;
            int top = row * STEP;
            bars.add(new Bar(
                    Drawn.fitted(item.name(), FONT, WIDTH),
                    Drawn.length(top + 16),
                    Drawn.length(top + 22),
                    Drawn.length(length),
                    Drawn.length(length - marked),
                    Drawn.length(marked),
                    item.written(),
                    Drawn.length(length + 6),
                    Drawn.length(top + 35)));
        }
        return new BarChart(WIDTH, Math.max(1, items.size()) * STEP, bars);
    }
}
