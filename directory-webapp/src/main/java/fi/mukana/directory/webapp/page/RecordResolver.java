package fi.mukana.directory.webapp.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets views read records and texts: {@code #{v.name}} reads the component {@code name} of a record, and the value
 * inside it where it is optional (nothing, {@code empty}, where there is none); {@code #{m['page.home']}} reads a text.
 *
 * <p>Jakarta EE 10's expression language knows neither. Thread-safe.
 */
public final class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Texts texts && property != null) {
            context.setPropertyResolved(base, property);
            return texts.get(property.toString());
        }
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        RecordComponent component = components(base.getClass()).get(property.toString());
        if (component == null) {
            throw new ELException("""
                    The record %s has no component "%s".
                    Maybe it is a method: write %s().""".formatted(base.getClass().getName(), property, property));
        }
        context.setPropertyResolved(base, property);
        try {
            Object value = component.getAccessor().invoke(base);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(
                    "The component \"%s\" of %s could not be read."
                            .formatted(property, base.getClass().getName()),
                    e);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, record -> {
            Map<String, RecordComponent> found = new ConcurrentHashMap<>();
            for (RecordComponent component : record.getRecordComponents()) {
                found.put(component.getName(), component);
            }
            return found;
        });
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record || base instanceof Texts) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records are read only: another resolver reports it
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record || base instanceof Texts) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
