package fi.mukana.directory.webapp.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which page stands at which address. Immutable and thread-safe. */
final class PageRoutes {

    /** A page and what its variables are. */
    record Found(Page page, Map<String, String> variables) {}

    private record Route(List<String> segments, Page page) {
        long variables() {
            return segments.stream().filter(PageRoutes::isVariable).count();
        }
    }

    private final List<Route> routes;

    private PageRoutes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * Orders pages by their addresses.
     *
     * @throws IllegalArgumentException if two pages have one address
     */
    static PageRoutes of(Iterable<Page> pages) {
        Map<String, Route> byShape = new TreeMap<>();
        for (Page page : pages) {
            Route route = new Route(List.of(page.address().split("/")), page);
            String shape = page.address().replaceAll("\\{[^}]*}", "{}");
            Route other = byShape.put(shape, route);
            if (other != null) {
                throw new IllegalArgumentException("""
                        Two pages have the address "%s": %s and %s.
                        Maybe one of them is to be removed.""".formatted(page.address(), page, other.page()));
            }
        }
        List<Route> ordered = new ArrayList<>(byShape.values());
        ordered.sort(Comparator.comparingLong(Route::variables));
        return new PageRoutes(ordered);
    }

    /** Finds the page of an address without slashes at its ends. */
    Optional<Found> find(String path) {
        List<String> asked = List.of(path.split("/", -1));
        for (Route route : routes) {
            Optional<Map<String, String>> variables = match(route.segments(), asked);
            if (variables.isPresent()) {
                return Optional.of(new Found(route.page(), variables.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> match(List<String> segments, List<String> asked) {
        if (segments.size() != asked.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isVariable(segment) && !asked.get(i).isEmpty()) {
                variables.put(segment.substring(1, segment.length() - 1), asked.get(i));
            } else if (!segment.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
