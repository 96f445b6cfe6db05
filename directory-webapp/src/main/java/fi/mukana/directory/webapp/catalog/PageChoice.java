package fi.mukana.directory.webapp.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Which page of a list is asked for.
 *
 * @param number the page, 1 and upwards
 * @param size items on a page, 1 to 100
 */
public record PageChoice(int number, int size) {

    static final String PAGE = "page";
    static final String SIZE = "size";
    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_PAGE = 100;

    /**
     * Reads the parameters {@code page} and {@code size}.
     *
     * @param parameters the parameters of the address
     * @param lastPage the highest number that a page may have
     */
    public static PageChoice of(AddressParameters parameters, int lastPage) {
        return new PageChoice(
                parameters.number(PAGE, 1, lastPage), parameters.number(SIZE, DEFAULT_SIZE, LARGEST_PAGE));
    }

    /** Returns the items of this page. */
    public <T> List<T> of(List<T> all) {
        long from = (long) (number - 1) * size;
        if (from >= all.size()) {
            return List.of();
        }
        return all.subList((int) from, (int) Math.min(all.size(), from + size));
    }

    /** Returns what an answer says of the page. */
    public PageView view(int total) {
        return new PageView(number, size, total);
    }

    /**
     * Returns the {@code Link} header's value for this page: first, previous, next and last, as far as there are.
     *
     * @param path the path of the address
     * @param parameters its parameters
     * @param total how many items the list has
     */
    public String links(String path, AddressParameters parameters, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        List<String> links = new ArrayList<>();
        links.add(link(path, parameters, 1, "first"));
        if (number > 1 && number - 1 <= last) {
            links.add(link(path, parameters, number - 1, "prev"));
        }
        if (number < last) {
            links.add(link(path, parameters, number + 1, "next"));
        }
        links.add(link(path, parameters, last, "last"));
        return String.join(", ", links);
    }

    private String link(String path, AddressParameters parameters, int page, String relation) {
        StringBuilder query = new StringBuilder();
        parameters
                .withoutPage()
                .forEach((name, values) -> values.forEach(value -> query.append(name)
                        .append('=')
                        .append(Codes.encoded(value))
                        .append('&')));
        return "<%s?%spage=%d&size=%d>; rel=\"%s\"".formatted(path, query, page, size, relation);
    }
}
