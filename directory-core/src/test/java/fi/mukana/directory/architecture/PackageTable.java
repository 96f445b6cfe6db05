package fi.mukana.directory.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which package may use which, in the order of the flow: the one table from which the rules are made. */
final class PackageTable {

    static final String ROOT = "fi.mukana.directory";

    /** The packages of core by their short name, {@code ""} for the root, with those that each may use beside itself. */
    static final Map<String, List<String>> MAY_USE = table();

    private PackageTable() {}

    static String full(String shortName) {
        return shortName.isEmpty() ? ROOT : ROOT + "." + shortName;
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("text", List.of());
        table.put("place", List.of("text"));
        table.put("taxonomy", List.of("text"));
        table.put("reason", List.of("text", "taxonomy"));
        table.put("organization", List.of("text", "place", "taxonomy"));
        table.put("service", List.of("organization", "text", "place", "taxonomy"));
        table.put("event", List.of("service", "organization", "text", "place", "taxonomy"));
        table.put("need", List.of("reason", "text", "place", "taxonomy"));
        table.put("match", List.of("need", "service", "organization", "reason", "text", "place", "taxonomy"));
        table.put(
                "ranking", List.of("match", "need", "service", "organization", "reason", "text", "place", "taxonomy"));
        table.put("contact", List.of("service", "organization", "text"));
        table.put("look", List.of("text"));
        List<String> root = List.of(
                "text",
                "place",
                "taxonomy",
                "reason",
                "organization",
                "service",
                "event",
                "need",
                "match",
                "ranking",
                "look");
        table.put("", root);
        List<String> exchange = List.of("", "text", "place", "taxonomy", "reason", "organization", "service", "event");
        table.put("exchange", exchange);
        // the folder holds the region's policy and look beside its records
        table.put("exchange.region", concat("exchange", concat("match", concat("look", exchange))));
        table.put("exchange.skos", List.of("exchange", "text", "taxonomy"));
        return table;
    }

    private static List<String> concat(String first, List<String> rest) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), rest.stream())
                .toList();
    }
}
