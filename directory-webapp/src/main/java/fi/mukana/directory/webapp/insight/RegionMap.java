package fi.mukana.directory.webapp.insight;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.place.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A region's municipalities as points on a map, each as large as its number: the area of a point grows with the number.
 * Each point bears its name and number, so that size and color alone tell nothing. North is up.
 *
 * <p>The drawing is as narrow as a phone, so that its text is read there as well as in print. Borders are not known; the
 * ground shows where the municipalities lie together.
 *
 * @param width the width of the drawing
 * @param height the height of the drawing
 * @param ground the path of the ground
 * @param groundWidth how broad the path is
 * @param points the points, the largest first, so that small ones lie above
 * @param unnamed how many points have no name because there is no room; their numbers stand in the table alone
 */
public record RegionMap(int width, int height, String ground, String groundWidth, List<Point> points, int unnamed) {

    private static final int WIDTH = 400;
    private static final int MARGIN = 40;
    private static final int LOWEST = 260;
    private static final int TALLEST = 640;
    private static final double FONT = 16;
    private static final double LINE = 19;
    private static final double LARGEST = 20;
    private static final double SMALLEST = 5;
    private static final int ROOM_OF_A_LINE = 4;
    private static final int MOST_ROOM = 7;

    /**
     * A municipality on the map.
     *
     * @param name its name
     * @param number its number, as the language writes it
     * @param isNone whether the number is none
     * @param x from the left
     * @param y from the top
     * @param radius the size of the point
     * @param label where its name stands; empty if there is no room
     * @param leader the path from the point to its name, where that lies off
     */
    public record Point(
            String name,
            String number,
            boolean isNone,
            String x,
            String y,
            String radius,
            Optional<Spot> label,
            Optional<String> leader) {}

    /** Where a text stands: its start, middle or end. */
    public record Spot(String x, String y, String anchor) {}

    /** What is drawn: a name, where it lies, its number, and the number as the language writes it. */
    record Place(String name, GeoPoint where, int count, String number) {
        private String words() {
            return name + " " + number;
        }
    }

    /** Copies the list. */
    public RegionMap {
        points = List.copyOf(points);
    }

    /** Draws places; a number of none is a small empty point. */
    static RegionMap of(List<Place> places) {
        if (places.isEmpty()) {
            return new RegionMap(WIDTH, LOWEST, "", "0", List.of(), 0);
        }
        List<Place> ordered = places.stream()
                .sorted(Comparator.comparingInt(Place::count).reversed().thenComparing(Place::name))
                .toList();
        List<Double> widths =
                ordered.stream().map(place -> Drawn.width(place.words(), FONT)).toList();
        RegionMap best = null;
        int least = Integer.MAX_VALUE;
        for (int room = 0; room <= MOST_ROOM && least > 0; room++) {
            List<MapLabels.Circle> circles =
                    Spread.apart(circles(ordered), LINE * room / ROOM_OF_A_LINE, MARGIN, WIDTH);
            int height = (int) Math.max(
                    LOWEST,
                    circles.stream()
                            .mapToDouble(circle -> circle.y() + MARGIN)
                            .max()
                            .orElse(0));
            List<Optional<MapLabels.Label>> labels = MapLabels.place(circles, widths, LINE, WIDTH, height);
            int faults = faults(circles, labels);
            if (best == null || faults < least) {
                least = faults;
                best = drawn(ordered, circles, labels, height);
            }
        }
        return requireNonNull(best, "drawn at least once");
    }

    /** Returns how many names found no room, lie on points, or have a line that crosses a point or a name. */
    private static int faults(List<MapLabels.Circle> circles, List<Optional<MapLabels.Label>> labels) {
        int faults = 0;
        for (int one = 0; one < labels.size(); one++) {
            if (labels.get(one).isEmpty()) {
                faults += circles.size();
                continue;
            }
            MapLabels.Label label = labels.get(one).get();
            for (int other = 0; other < circles.size(); other++) {
                faults += label.box().meets(circles.get(other)) ? 1 : 0;
                if (other != one && label.leader().isPresent()) {
                    MapLabels.Line leader = label.leader().get();
                    faults += leader.crosses(circles.get(other)) ? 1 : 0;
                    faults += labels.get(other)
                                    .filter(taken -> leader.crosses(taken.box()))
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
        }
        return faults;
    }

    /** Returns the points where coordinates put them: both ways to one scale, in the middle of the width. */
    private static List<MapLabels.Circle> circles(List<Place> places) {
        DoubleSummaryStatistics easts =
                places.stream().mapToDouble(place -> place.where().longitude()).summaryStatistics();
        DoubleSummaryStatistics norths =
                places.stream().mapToDouble(place -> place.where().latitude()).summaryStatistics();
        double shrink = Math.cos(Math.toRadians((norths.getMin() + norths.getMax()) / 2));
        double spanX = Math.max(0.1, (easts.getMax() - easts.getMin()) * shrink);
        double spanY = Math.max(0.1, norths.getMax() - norths.getMin());
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / spanX, (TALLEST - 2.0 * MARGIN) / spanY);
        double indent = (WIDTH - (easts.getMax() - easts.getMin()) * shrink * scale) / 2;
        double top = Math.max(MARGIN, (LOWEST - (norths.getMax() - norths.getMin()) * scale) / 2);
        int most = Math.max(1, places.stream().mapToInt(Place::count).max().orElse(1));
        return places.stream()
                .map(place -> new MapLabels.Circle(
                        indent + (place.where().longitude() - easts.getMin()) * shrink * scale,
                        top + (norths.getMax() - place.where().latitude()) * scale,
                        Math.max(SMALLEST, LARGEST * Math.sqrt((double) place.count() / most))))
                .toList();
    }

    private static RegionMap drawn(
            List<Place> places, List<MapLabels.Circle> circles, List<Optional<MapLabels.Label>> labels, int height) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            MapLabels.Circle circle = circles.get(i);
            points.add(new Point(
                    place.name(),
                    place.number(),
                    place.count() == 0,
                    Drawn.length(circle.x()),
                    Drawn.length(circle.y()),
                    Drawn.length(circle.radius()),
                    labels.get(i).map(label -> spot(label.box(), circle)),
                    labels.get(i).flatMap(MapLabels.Label::leader).map(RegionMap::path)));
        }
        double nearest = nearest(circles);
        int unnamed = (int) labels.stream().filter(Optional::isEmpty).count();
        return new RegionMap(
                WIDTH, height, ground(circles, nearest), Drawn.length(Math.min(90, nearest * 1.8)), points, unnamed);
    }

    /** Returns where a name begins, ends or has its middle: at the side that is towards its point. */
    private static Spot spot(MapLabels.Box box, MapLabels.Circle circle) {
        String y = Drawn.length(box.bottom() - 5);
        if (box.left() >= circle.x()) {
            return new Spot(Drawn.length(box.left()), y, "start");
        }
        return box.right() <= circle.x()
                ? new Spot(Drawn.length(box.right()), y, "end")
                : new Spot(Drawn.length((box.left() + box.right()) / 2), y, "middle");
    }

    private static String path(MapLabels.Line line) {
        return "M" + Drawn.length(line.x1()) + " " + Drawn.length(line.y1()) + "L" + Drawn.length(line.x2()) + " "
                + Drawn.length(line.y2());
    }

    /** Returns how far the nearest other point is from a point, in the middle of all; a broad stroke for one alone. */
    private static double nearest(List<MapLabels.Circle> circles) {
        double[] nearest = IntStream.range(0, circles.size())
                .mapToDouble(one -> IntStream.range(0, circles.size())
                        .filter(other -> other != one)
                        .mapToDouble(other -> distance(circles.get(one), circles.get(other)))
                        .min()
                        .orElse(50))
                .sorted()
                .toArray();
        return Math.max(20, nearest[nearest.length / 2]);
    }

    /** Returns lines between points that lie near each other and from each to the nearest that is drawn already. */
    private static String ground(List<MapLabels.Circle> circles, double nearest) {
        StringBuilder path = new StringBuilder();
        append(path, circles.get(0), circles.get(0));
        int[] from = new int[circles.size()];
        boolean[] isDrawn = new boolean[circles.size()];
        isDrawn[0] = true;
        for (int round = 1; round < circles.size(); round++) {
            int next = IntStream.range(0, circles.size())
                    .filter(one -> !isDrawn[one])
                    .boxed()
                    .min(Comparator.comparingDouble(one -> distance(circles.get(one), circles.get(from[one]))))
                    .orElseThrow();
            isDrawn[next] = true;
            append(path, circles.get(from[next]), circles.get(next));
            for (int one = 0; one < circles.size(); one++) {
                if (distance(circles.get(one), circles.get(next))
                        < distance(circles.get(one), circles.get(from[one]))) {
                    from[one] = next;
                }
            }
        }
        for (int one = 0; one < circles.size(); one++) {
            for (int other = one + 1; other < circles.size(); other++) {
                if (distance(circles.get(one), circles.get(other)) < nearest * 2) {
                    append(path, circles.get(one), circles.get(other));
                }
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, MapLabels.Circle from, MapLabels.Circle to) {
        path.append(path(new MapLabels.Line(from.x(), from.y(), to.x(), to.y())));
    }

    private static double distance(MapLabels.Circle one, MapLabels.Circle other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
