package fi.mukana.directory.webapp.page;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is asked for.
 *
 * @param language the language of the interface: fi, sv, en or fi-simple
 * @param path the address below the language, without a slash at either end; empty for the home page
 * @param variables the values of the address's variables, by name
 * @param parameters the values of the query and of the form, by name, in the order sent
 * @param cookies the cookies by name
 */
public record PageRequest(
        Language language,
        String path,
        Map<String, String> variables,
        Map<String, List<String>> parameters,
        Map<String, String> cookies) {

    /** Copies the maps. */
    public PageRequest {
        requireNonNull(language, "language");
        requireNonNull(path, "path");
        variables = Map.copyOf(variables);
        parameters = Map.copyOf(parameters);
        cookies = Map.copyOf(cookies);
    }

    /** Returns a request without anything, to begin with in tests and for error pages. */
    public static PageRequest of(Language language, String path) {
        return new PageRequest(language, path, Map.of(), Map.of(), Map.of());
    }

    /**
     * Returns the value of a variable of the address.
     *
     * @throws IllegalArgumentException if the page's address has no such variable
     */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The address of the page has no variable \"%s\".".formatted(name));
        }
        return value;
    }

    /** Returns the first value of a parameter, stripped; empty if it is not there or blank. */
    public Optional<String> parameter(String name) {
        return parameters(name).stream().findFirst();
    }

    /** Returns the values of a parameter, stripped, without blank ones, in the order sent. */
    public List<String> parameters(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the number of a parameter, the default where it is missing or no whole number, kept within the bounds. */
    public int number(String name, int lowest, int highest, int otherwise) {
        int number = parameter(name)
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
        return Math.max(lowest, Math.min(highest, number));
    }

    /** Returns what the next request of the same browser brings: this one with the cookies that an answer sets. */
    PageRequest with(List<PageCookie> set) {
        Map<String, String> after = new HashMap<>(cookies);
        set.forEach(cookie -> {
            if (cookie.age().isZero()) {
                after.remove(cookie.name());
            } else {
                after.put(cookie.name(), cookie.value());
            }
        });
        return new PageRequest(language, path, variables, parameters, after);
    }

    /** Returns the value of a cookie. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }
}
