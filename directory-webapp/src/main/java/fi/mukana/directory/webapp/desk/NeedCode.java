package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.Directory;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.matching.page.AskedNeed;
import fi.mukana.directory.webapp.matching.page.HiddenField;
import fi.mukana.directory.webapp.page.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an address writes a need: names and codes, as {@code c:theme:grief_m:140_age:78}.
 *
 * <p>The names are those of the form's fields ({@link AskedNeed#fields}). What a person wrote is never among them: a need
 * that still has words is written without them.
 */
final class NeedCode {

    private static final String BETWEEN = "_";

    /** What an address may tell of a need, in the order in which it is written. */
    private static final List<String> NAMES =
            List.of("c", "m", "area", "age", "gender", "lang", "channel", "time", "near", "free", "a", "skip", "shown");

    /** What is no part of the need itself: a need of these alone is none. */
    private static final Set<String> BESIDE = Set.of("skip", "shown");

    private NeedCode() {}

    /** Returns a need as an address writes it; empty if nothing but words is told. */
    static String of(AskedNeed asked) {
        List<HiddenField> fields = asked.fields(true).stream()
                .filter(field -> NAMES.contains(field.name()))
                .filter(field -> !field.equals(new HiddenField("shown", Integer.toString(AskedNeed.FIRST))))
                .toList();
        return fields.stream().allMatch(field -> BESIDE.contains(field.name())) ? "" : write(fields);
    }

    /** Reads a need; what cannot be read is told in {@link AskedNeed#unread()}, and the rest is kept. */
    static AskedNeed read(String code, Directory directory) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        List<HiddenField> unread = new ArrayList<>();
        for (HiddenField field : fields(code)) {
            if (NAMES.contains(field.name())) {
                known.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
            } else {
                unread.add(field);
            }
        }
        AskedNeed asked = AskedNeed.ofForm(new PageRequest(Language.FI, "", Map.of(), known, Map.of()), directory);
        unread.addAll(asked.unread());
        return new AskedNeed(asked.need(), true, asked.skipped(), asked.shown(), Set.of(), unread);
    }

    /** Returns a need as the desk keeps it: understood, without its words, and without what could not be read. */
    static AskedNeed tidy(AskedNeed asked, Need understood) {
        return new AskedNeed(
                understood.toBuilder().withoutWords().build(),
                true,
                asked.skipped(),
                asked.shown(),
                Set.of(),
                List.of());
    }

    /**
     * Returns a need without one of its parts; empty if nothing is left.
     *
     * @param drop a field's name, or its name and value with {@code =} between
     */
    static String without(String code, String drop) {
        List<HiddenField> left = fields(code).stream()
                .filter(field -> !drop.equals(field.name()) && !drop.equals(field.name() + "=" + field.value()))
                .toList();
        return left.stream().allMatch(field -> BESIDE.contains(field.name())) ? "" : write(left);
    }

    /** Returns a need with one more part. */
    static String with(String code, String name, String value) {
        return code + BETWEEN + write(List.of(new HiddenField(name, value)));
    }

    private static String write(List<HiddenField> fields) {
        return fields.stream()
                .sorted((one, other) -> Integer.compare(NAMES.indexOf(one.name()), NAMES.indexOf(other.name())))
                .map(field -> field.name() + ":" + field.value())
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<HiddenField> fields(String code) {
        return Arrays.stream(code.split(BETWEEN))
                .filter(part -> !part.isBlank())
                .map(part -> {
                    int colon = part.indexOf(':');
                    return colon < 0
                            ? new HiddenField(part, "")
                            : new HiddenField(part.substring(0, colon), part.substring(colon + 1));
                })
                .toList();
    }
}
