package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.place.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Municipalities as points on a map, each as large as its number: the area of a point grows with the number.
 *
 * @param width the width of the drawing
 * @param height the height of the drawing
 * @param points the points, the largest first, so that small ones lie above
 */
public record TownMap(int width, int height, List<Point> points) {

    private static final int WIDTH = 720;
    private static final int MARGIN = 80;
    private static final double LARGEST = 42;
    private static final double SMALLEST = 9;
    private static final int TALLEST = 980;
    private static final double LETTER = 9.4;
    private static final double LINE = 20;

    /**
     * A municipality on the map.
     *
     * @param name its name
     * @param count its number
     * @param x from the left
     * @param y from the top
     * @param radius the size of the point
     * @param labelX where its name begins, ends or has its middle
     * @param labelY the line of its name
     * @param anchor how the name lies to {@code labelX}: start, middle or end
     * @param countY the line of its number
     * @param showsCount whether the number fits into the point
     */
    public record Point(
            String name,
            int count,
            String x,
            String y,
            String radius,
            String labelX,
            String labelY,
            String anchor,
            String countY,
            boolean showsCount) {}

    /** What is drawn: a name, where it lies, its number. */
    record Place(String name, GeoPoint where, int count) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double outside(int height) {
            return Math.max(0, 4 - left)
                    + Math.max(0, right - WIDTH + 4)
                    + Math.max(0, 4 - top)
                    + Math.max(0, bottom - height + 4);
        }
    }

    /** Copies the list. */
    public TownMap {
        points = List.copyOf(points);
    }

    /** Draws places; a number of none is a small empty point. */
    static TownMap of(List<Place> places) {
        if (places.isEmpty()) {
            return new TownMap(WIDTH, WIDTH / 2, List.of());
        }
        double west = places.stream()
                .mapToDouble(place -> place.where().longitude())
                .min()
                .orElseThrow();
        double east = places.stream()
                .mapToDouble(place -> place.where().longitude())
                .max()
                .orElseThrow();
        double south = places.stream()
                .mapToDouble(place -> place.where().latitude())
                .min()
                .orElseThrow();
        double north = places.stream()
                .mapToDouble(place -> place.where().latitude())
                .max()
                .orElseThrow();
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double spanX = Math.max(0.1, (east - west) * shrink);
        double spanY = Math.max(0.1, north - south);
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / spanX, (TALLEST - 2.0 * MARGIN) / spanY);
        int height = (int) Math.round(spanY * scale) + 2 * MARGIN;
        double indent = (WIDTH - spanX * scale) / 2;
        int most = Math.max(1, places.stream().mapToInt(Place::count).max().orElse(1));
        List<Place> ordered = places.stream()
                .sorted(Comparator.comparingInt(Place::count).reversed().thenComparing(Place::name))
                .toList();
        List<double[]> circles = new ArrayList<>();
        for (Place place : ordered) {
            circles.add(new double[] {
                indent + (place.where().longitude() - west) * shrink * scale,
                MARGIN + (north - place.where().latitude()) * scale,
                place.count() == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) place.count() / most))
            });
        }
        List<Box> taken = new ArrayList<>();
        circles.forEach(circle -> taken.add(
                new Box(circle[0] - circle[2], circle[1] - circle[2], circle[0] + circle[2], circle[1] + circle[2])));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            points.add(point(ordered.get(i), circles.get(i), taken, height));
        }
        return new TownMap(WIDTH, height, points);
    }

    /** Sets the name right, left, below or above the point, where it meets the least of what is there already. */
    private static Point point(Place place, double[] circle, List<Box> taken, int height) {
        double x = circle[0];
        double y = circle[1];
        double radius = circle[2];
        double width = place.name().length() * LETTER;
        String[] anchors = {"start", "end", "middle", "middle"};
        double[] labelX = {x + radius + 5, x - radius - 5, x, x};
        double[] labelY = {y + 5, y + 5, y + radius + LINE - 2, y - radius - 6};
        int best = 0;
        double least = Double.MAX_VALUE;
        Box bestBox = null;
        for (int i = 0; i < anchors.length; i++) {
            double left = switch (anchors[i]) {
                case "start" -> labelX[i];
                case "end" -> labelX[i] - width;
                default -> labelX[i] - width / 2;
            };
            Box box = new Box(left, labelY[i] - LINE + 4, left + width, labelY[i] + 4);
            double cost = taken.stream().filter(box::meets).count() * 10 + box.outside(height) + i * 0.1;
            if (cost < least) {
                least = cost;
                best = i;
                bestBox = box;
            }
        }
        if (bestBox != null) {
            taken.add(bestBox);
        }
        return new Point(
                place.name(),
                place.count(),
                written(x),
                written(y),
                written(radius),
                written(labelX[best]),
                written(labelY[best]),
                anchors[best],
                written(y + 5),
                radius >= 15);
    }

    private static String written(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
