package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.text.EnumCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists, sets and maps of values that have a codec. */
final class Collections {

    private Collections() {}

    static <T> Codec<List<T>> list(Codec<T> codec) {
        return new Codec<>() {
            @Override
            public Optional<List<T>> read(Node node, Reading at) {
                if (!(node instanceof Node.Arr array)) {
                    at.wrongType(node, "an array", "Maybe put [ ] around it.");
                    return Optional.empty();
                }
                List<T> values = new ArrayList<>();
                for (int i = 0; i < array.items().size(); i++) {
                    Node item = array.items().get(i);
                    codec.read(item, at.item(i, item)).ifPresent(values::add);
                }
                return values.size() == array.items().size() ? Optional.of(values) : Optional.empty();
            }

            @Override
            public Node write(List<T> value) {
                return new Node.Arr(0, value.stream().map(codec::write).toList());
            }
        };
    }

    /** A set; it is written in the order of its iteration, which the records of core sort. */
    static <T> Codec<Set<T>> set(Codec<T> codec) {
        return new Codec<>() {
            private final Codec<List<T>> items = list(codec);

            @Override
            public Optional<Set<T>> read(Node node, Reading at) {
                Optional<List<T>> values = items.read(node, at);
                Set<T> once = new LinkedHashSet<>();
                values.ifPresent(all -> all.forEach(value -> {
                    if (!once.add(value)) {
                        at.warning(
                                Kind.DUPLICATE_VALUE,
                                codec.write(value).shown(),
                                "The value stands twice.",
                                "Maybe another value is meant; otherwise leave one of the two out.");
                    }
                }));
                return values.map(all -> once);
            }

            @Override
            public Node write(Set<T> value) {
                return items.write(List.copyOf(value));
            }
        };
    }

    /** A map from the constants of an enumeration; it is written in the order of its iteration. */
    static <K extends Enum<K>, V> Codec<Map<K, V>> map(Class<K> keys, Codec<V> codec) {
        return new Codec<>() {
            @Override
            public Optional<Map<K, V>> read(Node node, Reading at) {
                if (!(node instanceof Node.Obj object)) {
                    at.wrongType(
                            node,
                            "an object",
                            "Maybe write {\"%s\": …}."
                                    .formatted(EnumCodes.all(keys).get(0)));
                    return Optional.empty();
                }
                int before = at.scope().issues().errors();
                Map<K, V> values = new LinkedHashMap<>();
                object.members().forEach((key, value) -> {
                    Reading below = at.member(key, value);
                    Optional<K> constant = EnumCodes.parse(keys, key);
                    if (constant.isEmpty()) {
                        RecordCodec.unknownKey(key, EnumCodes.all(keys), below);
                    }
                    Optional<V> read = codec.read(value, below);
                    if (constant.isPresent() && read.isPresent()) {
                        values.put(constant.get(), read.get());
                    }
                });
                return at.scope().issues().errors() == before ? Optional.of(values) : Optional.empty();
            }

            @Override
            public Node write(Map<K, V> value) {
                Map<String, Node> members = new LinkedHashMap<>();
                value.forEach((key, held) -> members.put(EnumCodes.code(key), codec.write(held)));
                return new Node.Obj(0, members);
            }
        };
    }

    /** A map from keys that stand as a text; it is written in the order of its iteration. */
    static <K, V> Codec<Map<K, V>> keyed(Codec<K> keys, Codec<V> codec) {
        return new Codec<>() {
            @Override
            public Optional<Map<K, V>> read(Node node, Reading at) {
                if (!(node instanceof Node.Obj object)) {
                    at.wrongType(node, "an object", "Maybe write {\"name\": …}.");
                    return Optional.empty();
                }
                int before = at.scope().issues().errors();
                Map<K, V> values = new LinkedHashMap<>();
                object.members().forEach((name, value) -> {
                    Reading below = at.member(name, value);
                    Optional<K> key = keys.read(new Node.Text(value.line(), name), below);
                    Optional<V> read = codec.read(value, below);
                    if (key.isPresent() && read.isPresent()) {
                        values.put(key.get(), read.get());
                    }
                });
                return at.scope().issues().errors() == before ? Optional.of(values) : Optional.empty();
            }

            @Override
            public Node write(Map<K, V> value) {
                Map<String, Node> members = new LinkedHashMap<>();
                value.forEach((key, held) -> {
                    if (keys.write(key) instanceof Node.Text name) {
                        members.put(name.value(), codec.write(held));
                    }
                });
                return new Node.Obj(0, members);
            }
        };
    }
}
