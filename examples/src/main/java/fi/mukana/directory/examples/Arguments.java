package fi.mukana.directory.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an example was called with.
 *
 * @param words the words that belong to no option, in one text; empty if there are none
 * @param options the values of {@code --name value} by name
 */
record Arguments(Optional<String> words, Map<String, String> options) {

    static Arguments of(List<String> given) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (i + 1 == given.size()) {
                throw new IllegalArgumentException("The option %s needs a value.".formatted(argument));
            } else {
                i++;
                options.put(argument.substring(2), given.get(i));
            }
        }
        return new Arguments(
                words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words)), Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    int number(String name, int otherwise) {
        String value = option(name).orElse(Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("The option --%s needs a number, not \"%s\".".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    Arguments requireOnly(Set<String> known) {
        options.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("There is no option --%s.".formatted(name));
                });
        return this;
    }
}
