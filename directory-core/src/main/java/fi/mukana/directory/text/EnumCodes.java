package fi.mukana.directory.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes by which files and interfaces write the values of an enum: lower case, words joined by hyphens.
 *
 * <p>{@code PHONE_CALL} is written {@code phone-call}. Stateless. Finnish: <i>koodi</i>. HSDS: –. PTV: –.
 */
public final class EnumCodes {

    private EnumCodes() {}

    /**
     * The code of a value.
     *
     * @param value the value
     * @return its name in lower case with hyphens
     */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value of a code.
     *
     * @param <E> the enum
     * @param type the enum
     * @param code the code, in any case, with hyphens or underscores
     * @return the value, empty if the enum has none of that code
     */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> code(value).equals(wanted))
                .findFirst();
    }

    /**
     * All codes of an enum, in its order: what an error message names as the choice.
     *
     * @param type the enum
     * @return the codes
     */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumCodes::code).toList();
    }
}
