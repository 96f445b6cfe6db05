package fi.mukana.directory.webapp.problem;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a {@link JsonRequest} of JSON and collects everything that is wrong with it. Used once. */
final class JsonBinding {

    private final Validator validator;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> badPlaces = new TreeSet<>();

    JsonBinding(Validator validator) {
        this.validator = validator;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Makes the request; it may be used only if there are no findings.
     *
     * @throws RequestRefused if the body is no object at all
     */
    Object bind(Class<?> type, JsonValue body) {
        if (!(body instanceof JsonObject object)) {
            throw RequestRefused.invalid(List.of(
                    Finding.inBody("", Optional.empty(), "The body is " + kindOf(body) + ".", "Send a JSON object.")));
        }
        Object request = object(type, object, "");
        for (ConstraintViolation<Object> violation : sorted(validator.validate(request))) {
            String pointer = pointerOf(violation.getPropertyPath());
            if (!badPlaces.contains(pointer)) {
                Object value = violation.getInvalidValue();
                boolean shown = !(value == null
                        || value instanceof List
                        || value.getClass().isAnnotationPresent(JsonRequest.class)
                        || isPersonal(type, violation.getPropertyPath()));
                findings.add(Finding.inBody(
                        pointer,
                        shown ? Optional.of(value.toString()) : Optional.empty(),
                        "It " + violation.getMessage() + ".",
                        "Change or leave out " + (pointer.isEmpty() ? "the body" : pointer) + "."));
            }
        }
        return request;
    }

    private static List<ConstraintViolation<Object>> sorted(Set<ConstraintViolation<Object>> violations) {
        return violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<Object> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .toList();
    }

    private Object object(Class<?> type, JsonObject json, String pointer) {
        Object made = instance(type);
        Map<String, Field> fields = Arrays.stream(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, field -> field));
        json.forEach((name, value) -> {
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Field field = fields.get(name);
            if (field == null) {
                findings.add(Finding.inBody(
                        place,
                        Optional.empty(),
                        "There is no field \"%s\" here."
                                .formatted(name.length() > 40 ? name.substring(0, 40) + "…" : name),
                        "Known fields are %s.".formatted(String.join(", ", new TreeSet<>(fields.keySet())))));
            } else if (value != JsonValue.NULL) {
                Object content = value(field.getGenericType(), value, place, field.isAnnotationPresent(Personal.class));
                if (content != null) {
                    set(field, made, content);
                }
            }
        });
        return made;
    }

    private @Nullable Object value(Type type, JsonValue json, String place, boolean personal) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (!(json instanceof JsonArray array)) {
                return wrong(place, json, personal, "a list", "Write it in square brackets.");
            }
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                Object item = value(list.getActualTypeArguments()[0], array.get(i), place + "/" + i, personal);
                if (item != null) {
                    items.add(item);
                }
            }
            return items;
        }
        if (type == String.class) {
            return json instanceof JsonString string
                    ? string.getString()
                    : wrong(place, json, personal, "text", "Write it in double quotes.");
        }
        if (type == Boolean.class) {
            return switch (json.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> wrong(place, json, personal, "true or false", "Write true or false without quotes.");
            };
        }
        if (type == Integer.class) {
            if (json instanceof JsonNumber number && number.isIntegral()) {
                try {
                    return number.intValueExact();
                } catch (ArithmeticException e) {
                    return wrong(
                            place, json, personal, "a whole number of at most nine digits", "Write a smaller one.");
                }
            }
            return wrong(place, json, personal, "a whole number", "Write it in digits without quotes.");
        }
        if (type instanceof Class<?> nested && nested.isAnnotationPresent(JsonRequest.class)) {
            return json instanceof JsonObject object
                    ? object(nested, object, place)
                    : wrong(place, json, personal, "an object", "Write it in curly brackets.");
        }
        throw new IllegalStateException("The type %s of %s cannot be read. Maybe a @JsonRequest is missing."
                .formatted(type.getTypeName(), place));
    }

    private @Nullable Object wrong(String place, JsonValue json, boolean personal, String wanted, String cure) {
        badPlaces.add(place);
        boolean scalar =
                json.getValueType() != JsonValue.ValueType.OBJECT && json.getValueType() != JsonValue.ValueType.ARRAY;
        String text = json instanceof JsonString string ? string.getString() : json.toString();
        findings.add(Finding.inBody(
                place,
                scalar && !personal ? Optional.of(text) : Optional.empty(),
                "It must be %s and is %s.".formatted(wanted, kindOf(json)),
                cure));
        return null;
    }

    private static String kindOf(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "text";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "true or false";
            case NULL -> "null";
        };
    }

    private static String pointerOf(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static boolean isPersonal(Class<?> type, Path path) {
        Class<?> owner = type;
        boolean personal = false;
        for (Path.Node node : path) {
            String name = node.getName();
            if (name == null || name.startsWith("<")) {
                continue;
            }
            try {
                Field field = owner.getField(name);
                personal |= field.isAnnotationPresent(Personal.class);
                Type content = field.getGenericType() instanceof ParameterizedType list
                        ? list.getActualTypeArguments()[0]
                        : field.getGenericType();
                if (content instanceof Class<?> next) {
                    owner = next;
                }
            } catch (NoSuchFieldException e) {
                return personal;
            }
        }
        return personal;
    }

    private static Object instance(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "%s needs a public constructor without parameters.".formatted(type.getName()), e);
        }
    }

    private static void set(Field field, Object target, Object value) {
        try {
            field.set(target, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field %s must be public.".formatted(field), e);
        }
    }
}
