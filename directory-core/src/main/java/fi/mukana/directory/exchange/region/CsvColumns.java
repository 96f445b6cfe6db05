package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.SourcePlace;
import fi.mukana.directory.exchange.region.RegionFiles.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The columns of the tables of organizations and services: each cell is a value somewhere in the record. */
final class CsvColumns {

    /** How a cell becomes a value. */
    private enum Form {
        TEXT,
        NUMBER,
        /** Several texts, separated by {@code |}. */
        LIST
    }

    /**
     * A column.
     *
     * @param name the name; one that ends with {@code _} is followed by a language tag
     * @param pointer where its value stands in the record, for a language its object
     * @param form how a cell becomes a value
     */
    private record Column(String name, String pointer, Form form) {}

    private static final List<Column> ORGANIZATION = columns("""
            id /id
            name_ /name
            alternateNames_ /alternateNames list
            type /type
            scopeLevel /scopeLevel
            volunteerRun /volunteerRun
            businessId /businessId
            registerNumber /registerNumber
            summary_ /summary
            description_ /description
            contactRole_ /contactPoints/0/role
            phone /contactPoints/0/phones list
            email /contactPoints/0/emails list
            street_ /addresses/0/street
            postalCode /addresses/0/postalCode
            postalDistrict_ /addresses/0/postalDistrict
            municipality /addresses/0/municipality
            website /links list
            areas /areas list
            languages /languages list
            keywords_ /keywords list
            parent /parent
            founded /founded
            ended /ended
            status /status
            assuredDate /assurance/assuredDate
            """);

    private static final List<Column> SERVICE = columns("""
            id /id
            organization /organization
            name_ /name
            alternateNames_ /alternateNames list
            type /type
            summary_ /summary
            description_ /description
            userInstruction_ /userInstruction
            concepts /concepts list
            keywords_ /keywords list
            street_ /channels/0/addresses/0/street
            postalCode /channels/0/addresses/0/postalCode
            postalDistrict_ /channels/0/addresses/0/postalDistrict
            municipality /channels/0/addresses/0/municipality
            modes /modes list
            areas /areas list
            languages /languages list
            charge /cost/charge
            price /cost/options/0/amount/amount
            cost_ /cost/description
            minimumAge /eligibility/ages/minimumAge number
            maximumAge /eligibility/ages/maximumAge number
            restrictedTo /eligibility/restrictedTo list
            gender /eligibility/gender
            referral /eligibility/referral
            diagnosis /eligibility/diagnosis
            membership /eligibility/membership
            membershipFee /eligibility/membershipFee/amount
            anonymousUse /eligibility/anonymousUse
            walkIn /eligibility/walkIn
            eligibility_ /eligibility/description
            hours /hours/weekly list
            hours_ /hours/description
            capacity /capacity/status
            capacityUpdated /capacity/updated
            contactRole_ /contactPoints/0/role
            phone /contactPoints/0/phones list
            email /contactPoints/0/emails list
            website /links list
            status /status
            publishing /publishing
            validFrom /validity/from
            validThrough /validity/through
            assuredDate /assurance/assuredDate
            """);

    private final List<Column> columns;

    private CsvColumns(List<Column> columns) {
        this.columns = columns;
    }

    static CsvColumns of(Records kind) {
        return new CsvColumns(kind == Records.ORGANIZATIONS ? ORGANIZATION : SERVICE);
    }

    /** The names, those of languages with {@code _fi}. */
    List<String> names() {
        return columns.stream()
                .map(column -> column.name().endsWith("_") ? column.name() + "fi" : column.name())
                .toList();
    }

    boolean isKnown(String header) {
        return find(header).isPresent();
    }

    /** The record of a row as it would stand in JSON. */
    Node record(CsvTable.Row row, List<String> header) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (int i = 0; i < header.size() && i < row.cells().size(); i++) {
            String cell = row.cells().get(i).strip();
            Optional<Column> column = find(header.get(i));
            if (!cell.isEmpty() && column.isPresent()) {
                put(
                        root,
                        pointer(header.get(i), column.get()),
                        value(cell, column.get().form(), row.line()));
            }
        }
        if (root.get("channels") instanceof Map<?, ?> channels && channels.get("0") instanceof Map<?, ?> channel) {
            @SuppressWarnings("unchecked")
            Map<String, Object> location = (Map<String, Object>) channel;
            location.put("kind", new Node.Text(row.line(), "service-location"));
        }
        return node(root, row.line());
    }

    /** Says which column a pointer into a record means. */
    BiFunction<String, Integer, SourcePlace> places(String file, List<String> header) {
        Map<String, String> names = new TreeMap<>();
        header.forEach(name -> find(name).ifPresent(column -> names.put(pointer(name, column), name)));
        return (pointer, line) -> new SourcePlace(file, Optional.of(line), column(pointer, names));
    }

    private static String column(String pointer, Map<String, String> names) {
        for (String above = pointer; !above.isEmpty(); above = above.substring(0, above.lastIndexOf('/'))) {
            @Nullable String name = names.get(above);
            if (name != null) {
                return name;
            }
        }
        return names.entrySet().stream()
                .filter(entry -> !pointer.isEmpty() && entry.getKey().startsWith(pointer + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Optional<Column> find(String header) {
        return columns.stream()
                .filter(column -> column.name().endsWith("_")
                        ? header.startsWith(column.name())
                                && header.length() > column.name().length()
                        : column.name().equals(header))
                .findFirst();
    }

    private static String pointer(String header, Column column) {
        return column.name().endsWith("_")
                ? column.pointer() + "/" + header.substring(column.name().length())
                : column.pointer();
    }

    private static Node value(String cell, Form form, int line) {
        return switch (form) {
            case TEXT -> new Node.Text(line, cell);
            case NUMBER -> cell.matches("-?[0-9]+") ? new Node.Num(line, cell) : new Node.Text(line, cell);
            case LIST ->
                new Node.Arr(
                        line,
                        Arrays.stream(cell.split("\\|", -1))
                                .map(String::strip)
                                .map(part -> (Node) new Node.Text(line, part))
                                .toList());
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String pointer, Node value) {
        List<String> keys = Arrays.asList(pointer.substring(1).split("/", -1));
        Map<String, Object> object = root;
        for (String key : keys.subList(0, keys.size() - 1)) {
            object = (Map<String, Object>) object.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
        }
        object.put(keys.get(keys.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Node node(Object value, int line) {
        if (value instanceof Node node) {
            return node;
        }
        Map<String, Object> members = (Map<String, Object>) value;
        @Nullable Object only = members.get("0");
        if (only != null) {
            return new Node.Arr(line, List.of(node(only, line)));
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        members.forEach((key, member) -> nodes.put(key, node(member, line)));
        return new Node.Obj(line, nodes);
    }

    private static List<Column> columns(String table) {
        List<Column> columns = new ArrayList<>();
        table.lines().forEach(line -> {
            List<String> cells = Arrays.asList(line.split(" ", -1));
            Form form = cells.size() < 3 ? Form.TEXT : cells.get(2).equals("list") ? Form.LIST : Form.NUMBER;
            columns.add(new Column(cells.get(0), cells.get(1), form));
        });
        return List.copyOf(columns);
    }
}
