package fi.mukana.directory.webapp.page;

import fi.mukana.directory.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the addresses of pages. */
public final class Addresses {

    private Addresses() {}

    /** Returns the address of a page: {@code in(SV, "services/x")} is {@code /sv/services/x}. */
    public static String in(Language language, String address) {
        return "/" + language + "/" + address;
    }

    /** Returns a query with its question mark, in the order of the map; empty without values. */
    public static String query(Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Returns a value as it stands in a query; a colon stays readable. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
