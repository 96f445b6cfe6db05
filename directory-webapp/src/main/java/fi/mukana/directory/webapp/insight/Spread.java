package fi.mukana.directory.webapp.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves points of a map apart where they lie on each other, and no farther than needed: what is north or east of another
 * stays so as far as there is room.
 */
final class Spread {

    private static final int ROUNDS = 120;
    private static final double TOLERANCE = 0.1;
    private static final double GAP = 2;
    private static final double BESIDE = 100;

    private Spread() {}

    /**
     * Moves points apart.
     *
     * @param circles the points
     * @param line how far below each other points lie at least that are too near for names beside each other; 0 for no
     *     matter
     * @param margin how far from the borders at the left, right and top they stay
     * @param width the width of the map
     * @return the points in the same order
     */
    static List<MapLabels.Circle> apart(List<MapLabels.Circle> circles, double line, double margin, double width) {
        double[] x = circles.stream().mapToDouble(MapLabels.Circle::x).toArray();
        double[] y = circles.stream().mapToDouble(MapLabels.Circle::y).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int one = 0; one < x.length; one++) {
                for (int other = one + 1; other < x.length; other++) {
                    boolean pushed = push(circles, x, y, one, other);
                    boolean stacked = stack(circles, x, y, one, other, line);
                    moved |= pushed || stacked;
                }
            }
            for (int one = 0; one < x.length; one++) {
                double edge = Math.max(margin / 2, circles.get(one).radius() + 3);
                x[one] = Math.max(edge, Math.min(width - edge, x[one]));
            }
            if (!moved) {
                break;
            }
        }
        double top = Arrays.stream(y).min().orElse(0);
        double lowered = Math.max(0, margin - top);
        List<MapLabels.Circle> apart = new ArrayList<>();
        for (int one = 0; one < x.length; one++) {
            apart.add(new MapLabels.Circle(
                    x[one], y[one] + lowered, circles.get(one).radius()));
        }
        return apart;
    }

    /** Moves two points that lie on each other, each half of the way, in the direction in which they really lie. */
    private static boolean push(List<MapLabels.Circle> circles, double[] x, double[] y, int one, int other) {
        MapLabels.Circle first = circles.get(one);
        MapLabels.Circle second = circles.get(other);
        double missing = first.radius() + second.radius() + GAP - Math.hypot(x[other] - x[one], y[other] - y[one]);
        if (missing <= TOLERANCE) {
            return false;
        }
        double really = Math.hypot(second.x() - first.x(), second.y() - first.y());
        double alongX = really < TOLERANCE ? 1 : (second.x() - first.x()) / really;
        double alongY = really < TOLERANCE ? 0 : (second.y() - first.y()) / really;
        x[one] -= alongX * missing / 2;
        y[one] -= alongY * missing / 2;
        x[other] += alongX * missing / 2;
        y[other] += alongY * missing / 2;
        return true;
    }

    /** Moves two points that lie side by side too near for names between them: the one that is north of the other up. */
    private static boolean stack(
            List<MapLabels.Circle> circles, double[] x, double[] y, int one, int other, double line) {
        double south = circles.get(other).y() < circles.get(one).y() ? -1 : 1;
        double missing = line - south * (y[other] - y[one]);
        if (line == 0 || Math.abs(x[other] - x[one]) > BESIDE || missing <= TOLERANCE) {
            return false;
        }
        y[one] -= south * missing / 4;
        y[other] += south * missing / 4;
        return true;
    }
}
