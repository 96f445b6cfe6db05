package fi.mukana.directory.exchange.region;

import fi.mukana.directory.exchange.ImportIssue.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of core as a JSON object: its components are the keys, in their order; what has its default is not written.
 *
 * <p>The record itself is the table: a component that is added to it is read and written at once.
 *
 * @param <R> the record
 */
final class RecordCodec<R extends Record> implements Codec<R> {

    private final Constructor<R> constructor;
    private final List<Slot> slots;
    private final List<String> keys;
    private final Shape<R> shape;

    /**
     * What JSON has to know of a record beside its components.
     *
     * @param type the record
     * @param template a record whose components are the defaults, null if every component is required
     * @param required the components that must be given, although the template has them
     * @param shorthand the component that may stand alone in place of an object, {@code ""} if there is none
     * @param inlined the component whose own keys stand among these, {@code ""} if there is none
     * @param personal whether what stands here may tell of a person
     */
    record Shape<R extends Record>(
            Class<R> type,
            @Nullable R template,
            Set<String> required,
            String shorthand,
            String inlined,
            boolean personal) {

        static <R extends Record> Shape<R> of(Class<R> type, @Nullable R template, String... required) {
            return new Shape<>(type, template, Set.of(required), "", "", false);
        }

        Shape<R> withShorthand(String component) {
            return new Shape<>(type, template, required, component, inlined, personal);
        }

        Shape<R> withInlined(String component) {
            return new Shape<>(type, template, required, shorthand, component, personal);
        }

        Shape<R> asPersonal() {
            return new Shape<>(type, template, required, shorthand, inlined, true);
        }
    }

    /** A component. */
    private record Slot(
            String key,
            Codec<Object> codec,
            Method accessor,
            boolean optional,
            boolean required,
            @Nullable Object absent) {}

    RecordCodec(Shape<R> shape, Function<Type, Codec<?>> codecs) {
        this.shape = shape;
        RecordComponent[] components = shape.type().getRecordComponents();
        this.slots = Arrays.stream(components)
                .map(component -> slot(component, codecs))
                .toList();
        this.keys = keys(slots, shape.inlined());
        try {
            this.constructor = shape.type()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Slot slot(RecordComponent component, Function<Type, Codec<?>> codecs) {
        Type type = component.getGenericType();
        boolean optional = component.getType().equals(Optional.class);
        Type held = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        @Nullable R template = shape.template();
        @Nullable Object absent = template == null ? null : value(component.getAccessor(), template);
        boolean required = shape.required().contains(component.getName()) || (absent == null && !optional);
        return new Slot(
                component.getName(),
                (Codec<Object>) codecs.apply(held),
                component.getAccessor(),
                optional,
                required,
                absent == null ? Optional.empty() : absent);
    }

    /** The keys of the object. */
    List<String> keys() {
        return keys;
    }

    private static List<String> keys(List<Slot> slots, String inlined) {
        List<String> keys = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.key().equals(inlined)) {
                keys.addAll(((RecordCodec<?>) (Codec<?>) slot.codec()).keys());
            } else {
                keys.add(slot.key());
            }
        }
        return List.copyOf(keys);
    }

    @Override
    public Optional<R> read(Node node, Reading at) {
        return read(node, at, List.of());
    }

    /** Reads an object that may have further keys, which somebody else reads. */
    Optional<R> read(Node node, Reading at, List<String> furtherKeys) {
        Reading here = shape.personal() ? at.asPersonal() : at;
        if (node instanceof Node.Obj object) {
            int before = at.scope().issues().errors();
            object.members().forEach((key, value) -> {
                if (!keys.contains(key) && !furtherKeys.contains(key)) {
                    unknownKey(key, keys, here.member(key, value));
                }
            });
            Optional<R> made = make(object, object, here, false);
            return at.scope().issues().errors() == before ? made : Optional.empty();
        }
        if (!shape.shorthand().isEmpty() && (node instanceof Node.Text || node instanceof Node.Num)) {
            return make(new Node.Obj(node.line(), Map.of(shape.shorthand(), node)), node, here, true);
        }
        here.wrongType(node, "an object", "Maybe write { } with the keys %s.".formatted(String.join(", ", keys)));
        return Optional.empty();
    }

    private Optional<R> make(Node.Obj object, Node written, Reading at, boolean shorthand) {
        int before = at.scope().issues().errors();
        Object[] arguments = new Object[slots.size()];
        for (int i = 0; i < arguments.length; i++) {
            Slot slot = slots.get(i);
            if (slot.key().equals(shape.inlined())) {
                RecordCodec<?> inlined = (RecordCodec<?>) (Codec<?>) slot.codec();
                inlined.make(object, written, at, false).ifPresent(into(arguments, i));
                continue;
            }
            @Nullable Node value = object.members().get(slot.key());
            if (value == null || value instanceof Node.Nil) {
                if (slot.required()) {
                    at.error(
                            Kind.MISSING,
                            "The key \"%s\" is missing.".formatted(slot.key()),
                            "Maybe it is spelled in another way; it must be there.");
                } else if (slot.absent() != null) {
                    arguments[i] = slot.absent();
                }
            } else {
                Reading below = shorthand ? at : at.member(slot.key(), value);
                slot.codec()
                        .read(value, below)
                        .map(read -> slot.optional() ? (Object) Optional.of(read) : read)
                        .ifPresent(into(arguments, i));
            }
        }
        if (at.scope().issues().errors() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                at.refused(
                        shorthand ? Kind.BAD_VALUE : Kind.CONTRADICTION,
                        written,
                        refusal,
                        "Maybe one of its values is meant for another key.");
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.util.function.Consumer<Object> into(Object[] arguments, int index) {
        return value -> arguments[index] = value;
    }

    @Override
    public Node write(R value) {
        Node.Obj object = new Node.Obj(0, members(value));
        @Nullable Node alone = object.members().get(shape.shorthand());
        return object.members().size() == 1 && alone != null ? alone : object;
    }

    private Map<String, Node> members(R value) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Object held = value(slot.accessor(), value);
            if (slot.key().equals(shape.inlined())) {
                members.putAll(inlinedMembers(slot, held));
            } else if (slot.required() || !held.equals(slot.absent())) {
                Object written = held instanceof Optional<?> some ? some.orElseThrow() : held;
                members.put(slot.key(), slot.codec().write(written));
            }
        }
        return members;
    }

    private static Map<String, Node> inlinedMembers(Slot slot, Object held) {
        Node written = slot.codec().write(held);
        return written instanceof Node.Obj object ? object.members() : Map.of();
    }

    private static Object value(Method accessor, Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells of a key that is not known. */
    static void unknownKey(String key, Collection<String> known, Reading at) {
        at.errorAtCode(
                Kind.UNKNOWN_KEY,
                key,
                "There is no key \"%s\" here.".formatted(key),
                Nearest.cure(key, known, "Maybe one of %s is meant.".formatted(String.join(", ", known))));
    }
}
