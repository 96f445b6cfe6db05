package fi.mukana.directory.webapp.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which page of a long list is shown.
 *
 * @param number the page, from 1
 * @param last the last page, from 1
 * @param total how many there are on all pages
 * @param previous the address of the page before, below the language
 * @param next the address of the page after
 */
public record Paging(int number, int last, int total, Optional<String> previous, Optional<String> next) {

    /** How many stand on a page. */
    public static final int SIZE = 20;

    /**
     * Returns the page that is asked for by the parameter {@code page}; the last one if there are fewer.
     *
     * @param request the request
     * @param total how many there are
     * @param filters the parameters that the addresses of the other pages keep
     */
    public static Paging of(PageRequest request, int total, Map<String, List<String>> filters) {
        int last = Math.max(1, (total + SIZE - 1) / SIZE);
        int number = request.number("page", 1, last, 1);
        return new Paging(
                number,
                last,
                total,
                number > 1 ? Optional.of(address(request, number - 1, filters)) : Optional.empty(),
                number < last ? Optional.of(address(request, number + 1, filters)) : Optional.empty());
    }

    private static String address(PageRequest request, int page, Map<String, List<String>> filters) {
        Map<String, List<String>> parameters = new TreeMap<>(filters);
        if (page > 1) {
            parameters.put("page", List.of(Integer.toString(page)));
        }
        return request.path() + Addresses.query(parameters);
    }

    /** Returns the part of a list that stands on this page. */
    public <T> List<T> part(List<T> all) {
        int from = Math.min(all.size(), (number - 1) * SIZE);
        return List.copyOf(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
}
