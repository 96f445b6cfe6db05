package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes the texts that are drafts out of records, wherever in them they stand: those in an easy language that nobody has
 * confirmed. A name that is there in no other language stays.
 *
 * <p>A record without drafts is given back as it is, and of a record with drafts the same object as the last time, so that
 * what did not change can be known by its identity. For one thread at a time.
 */
final class PublishedTexts {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.asList(type.getRecordComponents());
        }
    };

    private IdentityHashMap<Record, Record> known = new IdentityHashMap<>();
    private IdentityHashMap<Record, Record> seen = new IdentityHashMap<>();

    /** Begins a new state: what is not asked for again before the next one is forgotten. */
    void begin() {
        known = seen;
        seen = new IdentityHashMap<>();
    }

    /** Returns the records without drafts, in their order. */
    <R extends Record> List<R> of(Stream<R> records, Function<R, Assurance> assurance) {
        return records.map(original -> of(original, assurance.apply(original))).toList();
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R of(R original, Assurance assurance) {
        Record before = known.get(original);
        R published = before == null ? without(original, assurance::isDraft) : (R) before;
        seen.put(original, published);
        return published;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R without(R original, Predicate<Language> draft) {
        List<RecordComponent> components = COMPONENTS.get(original.getClass());
        Object[] values = new Object[components.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            Object value = value(component, original);
            values[i] =
                    component.getName().equals("name") && isDraftAlone(value, draft) ? value : published(value, draft);
            changed |= values[i] != value;
        }
        return changed ? (R) make(original, components, values) : original;
    }

    /** Returns the value itself where nothing in it is a draft. */
    private static Object published(Object value, Predicate<Language> draft) {
        if (value instanceof LocalizedText text) {
            Map<Language, String> left = kept(text.byLanguage(), draft);
            return left.size() == text.byLanguage().size() ? text : LocalizedText.of(left);
        }
        if (value instanceof LocalizedTerms terms) {
            Map<Language, List<String>> left = kept(terms.byLanguage(), draft);
            return left.size() == terms.byLanguage().size() ? terms : LocalizedTerms.of(left);
        }
        if (value instanceof Assurance) {
            return value;
        }
        if (value instanceof Record inner) {
            return without(inner, draft);
        }
        if (value instanceof Optional<?> some) {
            return some.map(held -> published(held, draft) == held ? some : Optional.of(published(held, draft)))
                    .orElse(some);
        }
        if (value instanceof Collection<?> many) {
            List<Object> all = new ArrayList<>();
            many.forEach(held -> all.add(published(held, draft)));
            return isSame(many, all) ? many : many instanceof Set ? new LinkedHashSet<>(all) : all;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, held) -> all.put(key, published(held, draft)));
            return isSame(map.values(), all.values()) ? map : all;
        }
        return value;
    }

    private static <T> SortedMap<Language, T> kept(Map<Language, T> byLanguage, Predicate<Language> draft) {
        SortedMap<Language, T> left = new TreeMap<>(byLanguage);
        left.keySet().removeIf(draft);
        return left;
    }

    private static boolean isDraftAlone(Object name, Predicate<Language> draft) {
        return name instanceof LocalizedText text && text.languages().stream().allMatch(draft);
    }

    private static boolean isSame(Collection<?> some, Collection<?> others) {
        List<Object> left = new ArrayList<>(some);
        List<Object> right = new ArrayList<>(others);
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) != right.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Record original, List<RecordComponent> components, Object[] values) {
        try {
            return original.getClass()
                    .getDeclaredConstructor(
                            components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
