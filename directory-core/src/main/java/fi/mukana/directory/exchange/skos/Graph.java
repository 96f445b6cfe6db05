package fi.mukana.directory.exchange.skos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file says, subject by subject, with the line where the format tells it; used by one thread. */
final class Graph {

    /**
     * A value: an address, or a text that may have a language.
     *
     * @param text the address or the text
     * @param iri whether it is an address or a blank node
     * @param language the language tag as it is written
     */
    record Value(String text, boolean iri, Optional<String> language) {}

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final int mostStatements;
    private int statements;

    Graph(int mostStatements) {
        this.mostStatements = mostStatements;
    }

    /** Adds a statement; the line is 0 where the format tells none. */
    void add(String subject, String predicate, Value value, int line) {
        if (++statements > mostStatements) {
            throw new TooLarge();
        }
        subjects.computeIfAbsent(subject, iri -> new Subject(iri, line)).add(predicate, value, line);
    }

    /** The subjects by their address, in the order of the file. */
    Map<String, Subject> subjects() {
        return subjects;
    }

    /** Thrown out of a parser when there are more statements than are read. */
    static final class TooLarge extends RuntimeException {}

    /** What is said of one address. */
    static final class Subject {

        private final String iri;
        private final int line;
        private final Map<String, Map<Value, Integer>> values = new LinkedHashMap<>();

        private Subject(String iri, int line) {
            this.iri = iri;
            this.line = line;
        }

        private void add(String predicate, Value value, int line) {
            values.computeIfAbsent(predicate, key -> new LinkedHashMap<>()).putIfAbsent(value, line);
        }

        String iri() {
            return iri;
        }

        int line() {
            return line;
        }

        boolean isBlank() {
            return iri.startsWith("_:");
        }

        boolean has(String predicate, String iri) {
            return values(predicate).containsKey(new Value(iri, true, Optional.empty()));
        }

        /** The values of a property with their lines, each once. */
        Map<Value, Integer> values(String predicate) {
            return values.getOrDefault(predicate, Map.of());
        }

        /** The addresses that a property names. */
        List<String> iris(String predicate) {
            return values(predicate).keySet().stream()
                    .filter(Value::iri)
                    .map(Value::text)
                    .toList();
        }
    }
}
