package fi.mukana.directory.webapp.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for the name of each point of a map, so that no name lies on another or leaves the map; a name that does
 * not find one near its point lies farther off with a line to it. For one drawing.
 */
final class MapLabels {

    private static final double[] DISTANCES = {3, 12, 24, 38, 54, 72, 94, 120, 150, 190};
    private static final double LEADER_FROM = 12;
    private static final int DIRECTIONS = 16;
    private static final int ROUNDS = 5;
    private static final double PAD = 1.5;
    private static final double FAR = 0.6;
    private static final double ON_CIRCLE = 40;
    private static final double LINE_ON_LABEL = 90;
    private static final double LINE_ON_LINE = 60;
    private static final double LINE_ON_CIRCLE = 15;

    /** A circle of the map. */
    record Circle(double x, double y, double radius) {}

    /** A name: the box that it takes and the line from its circle, if it lies off. */
    record Label(Box box, Optional<Line> leader) {}

    /** A line. */
    record Line(double x1, double y1, double x2, double y2) {
        boolean crosses(Line other) {
            return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
                    && other.side(x1, y1) * other.side(x2, y2) < 0;
        }

        private double side(double x, double y) {
            return Math.signum((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
        }

        boolean crosses(Box box) {
            return box.holds(x1, y1)
                    || box.holds(x2, y2)
                    || crosses(new Line(box.left, box.top, box.right, box.bottom))
                    || crosses(new Line(box.left, box.bottom, box.right, box.top));
        }

        boolean crosses(Circle circle) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double at = Math.max(
                    0, Math.min(1, ((circle.x - x1) * dx + (circle.y - y1) * dy) / Math.max(1e-9, dx * dx + dy * dy)));
            return Math.hypot(x1 + at * dx - circle.x, y1 + at * dy - circle.y) < circle.radius;
        }
    }

    /** A rectangle. */
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left - PAD < other.right
                    && other.left - PAD < right
                    && top - PAD < other.bottom
                    && other.top - PAD < bottom;
        }

        boolean meets(Circle circle) {
            double dx = circle.x - Math.max(left, Math.min(circle.x, right));
            double dy = circle.y - Math.max(top, Math.min(circle.y, bottom));
            return Math.hypot(dx, dy) < circle.radius;
        }

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }
    }

    private final List<Circle> circles;
    private final List<Double> widths;
    private final double line;
    private final Box map;
    private final List<@Nullable Label> placed;

    private MapLabels(List<Circle> circles, List<Double> widths, double line, double mapWidth, double mapHeight) {
        this.circles = circles;
        this.widths = widths;
        this.line = line;
        this.map = new Box(2, 2, mapWidth - 2, mapHeight - 2);
        this.placed = new ArrayList<>();
        circles.forEach(circle -> placed.add(null));
    }

    /**
     * Places names.
     *
     * @param circles the points
     * @param widths the widths of their names, in the same order
     * @param line the height of a name
     * @param mapWidth the width of the map
     * @param mapHeight the height of the map
     * @return the names in the same order; empty where there is no room
     */
    static List<Optional<Label>> place(
            List<Circle> circles, List<Double> widths, double line, double mapWidth, double mapHeight) {
        MapLabels labels = new MapLabels(circles, widths, line, mapWidth, mapHeight);
        labels.run();
        return labels.placed.stream().map(Optional::ofNullable).toList();
    }

    /** The most crowded first, then each once more with all the others in their places, for a few rounds. */
    private void run() {
        List<Integer> order = IntStream.range(0, circles.size())
                .boxed()
                .sorted(Comparator.comparing(this::neighbors).reversed().thenComparing(number -> number))
                .toList();
        for (int round = 0; round <= ROUNDS; round++) {
            boolean moved = false;
            for (int number : order) {
                @Nullable Label before = placed.get(number);
                @Nullable Label best = best(number);
                placed.set(number, best);
                moved |= best != null && !best.equals(before);
            }
            if (!moved) {
                return;
            }
        }
    }

    private long neighbors(int number) {
        Circle one = circles.get(number);
        return circles.stream()
                .filter(other -> Math.hypot(one.x - other.x, (one.y - other.y) * 2) < 90)
                .count();
    }

    private @Nullable Label best(int number) {
        Circle circle = circles.get(number);
        @Nullable Label best = null;
        double least = Double.MAX_VALUE;
        for (double distance : DISTANCES) {
            if (distance * FAR >= least) {
                break; // nothing farther off costs less
            }
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Label label = label(circle, widths.get(number), distance, direction);
                double cost = cost(number, label, distance, direction, least);
                if (cost < least) {
                    least = cost;
                    best = label;
                }
            }
        }
        return best;
    }

    private Label label(Circle circle, double width, double distance, int direction) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double x = circle.x + dx * (circle.radius + distance + width / 2);
        double y = circle.y + dy * (circle.radius + distance + line / 2);
        Box box = new Box(x - width / 2, y - line / 2, x + width / 2, y + line / 2);
        if (distance < LEADER_FROM) {
            return new Label(box, Optional.empty());
        }
        return new Label(
                box,
                Optional.of(new Line(
                        circle.x + dx * circle.radius,
                        circle.y + dy * circle.radius,
                        Math.max(box.left, Math.min(circle.x, box.right)),
                        Math.max(box.top, Math.min(circle.y, box.bottom)))));
    }

    /** Returns what a place costs; more than the least so far where it lies on another name or outside. */
    private double cost(int number, Label label, double distance, int direction, double least) {
        Box box = label.box();
        if (box.left < map.left || box.top < map.top || box.right > map.right || box.bottom > map.bottom) {
            return Double.MAX_VALUE;
        }
        double cost = distance * FAR + (direction % (DIRECTIONS / 2) == 0 ? 0 : 1) + direction * 0.01;
        for (int other = 0; other < circles.size() && cost < least; other++) {
            Circle circle = circles.get(other);
            if (box.meets(circle)) {
                cost += ON_CIRCLE;
            }
            @Nullable Label taken = placed.get(other);
            if (other == number) {
                continue;
            }
            cost += label.leader().filter(leader -> leader.crosses(circle)).isPresent() ? LINE_ON_CIRCLE : 0;
            if (taken == null) {
                continue;
            }
            if (box.meets(taken.box())) {
                return Double.MAX_VALUE;
            }
            cost += lines(label, taken);
        }
        return cost;
    }

    private static double lines(Label label, Label taken) {
        double cost =
                taken.leader().filter(leader -> leader.crosses(label.box())).isPresent() ? LINE_ON_LABEL : 0;
        if (label.leader().isPresent()) {
            Line leader = label.leader().get();
            cost += leader.crosses(taken.box()) ? LINE_ON_LABEL : 0;
            cost += taken.leader().filter(leader::crosses).isPresent() ? LINE_ON_LINE : 0;
        }
        return cost;
    }
}
