package fi.mukana.directory.webapp.contact;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Gives a bean what the container would inject. */
final class Injected {

    private Injected() {}

    /** Sets each field of the bean's class whose type one of the parts has; returns the bean. */
    static <T> T into(T bean, Class<? super T> type, Object... parts) {
        for (Object part : parts) {
            Field field = Arrays.stream(type.getDeclaredFields())
                    .filter(one -> one.getType().isInstance(part))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " has no field for " + part.getClass()));
            try {
                field.setAccessible(true);
                field.set(bean, part);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return bean;
    }
}
