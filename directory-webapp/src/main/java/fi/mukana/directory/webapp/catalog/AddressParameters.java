package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.webapp.problem.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of an address strictly: one that is not known, stands too often or cannot be read is told, with
 * the codes that a {@link CodeReader} could not read. Used once.
 */
public final class AddressParameters {

    /** Names under which people would send words, which stand in no address and are never repeated. */
    private static final Set<String> WORDS = Set.of("words", "q", "query", "search", "text");

    private final Map<String, List<String>> given;
    private final CodeReader findings;

    /**
     * Begins with the names.
     *
     * @param given names and values as they came
     * @param known the names that the address takes
     * @param findings takes what is wrong
     */
    public AddressParameters(Map<String, List<String>> given, Set<String> known, CodeReader findings) {
        Map<String, List<String>> kept = new TreeMap<>(given);
        kept.keySet().retainAll(known);
        this.given = Collections.unmodifiableMap(kept);
        this.findings = findings;
        new TreeSet<>(given.keySet())
                .stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> findings.add(new Finding(
                                name,
                                true,
                                Optional.empty(),
                                "This address has no such parameter.",
                                WORDS.contains(name)
                                        ? "Send words in the body of a POST to /api/v1/search; they stand in no address."
                                        : "Known are %s.".formatted(String.join(", ", new TreeSet<>(known))))));
    }

    /** Returns all values of a parameter that may stand several times, in the order sent. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** Returns the value of a parameter that stands once at most; null if it is not there. */
    public @Nullable String one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            refuse(name, "It stands %d times.".formatted(values.size()), "Let it stand once, or leave it out.");
            return null;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * Returns a number.
     *
     * @param name the parameter's name
     * @param otherwise the number if the parameter is not there
     * @param highest the highest number; the lowest is 1
     */
    public int number(String name, int otherwise, int highest) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        refuse(
                name,
                "It must be a whole number from 1 to %d.".formatted(highest),
                "Write it in digits, or leave it out for %d.".formatted(otherwise));
        return otherwise;
    }

    /**
     * Returns whether something is so.
     *
     * @param name the parameter's name
     * @param otherwise the answer if the parameter is not there
     */
    public boolean flag(String name, boolean otherwise) {
        String value = one(name);
        if (value == null || value.equals("true") || value.equals("false")) {
            return value == null ? otherwise : value.equals("true");
        }
        refuse(name, "It must be true or false.", "Leave it out for %s.".formatted(otherwise));
        return otherwise;
    }

    /** Returns a day. */
    public Optional<LocalDate> day(String name) {
        String value = one(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            refuse(name, "It must be a day that exists.", "Write it as 2026-01-31.");
            return Optional.empty();
        }
    }

    /**
     * Says what is wrong with a parameter.
     *
     * @param name the parameter's name
     * @param detail what is wrong
     * @param cure what to write instead
     */
    public void refuse(String name, String detail, String cure) {
        findings.add(Finding.inParameter(name, String.join(",", all(name)), detail, cure));
    }

    /** Returns the parameters without those of the page, by name, to be written into addresses of other pages. */
    Map<String, List<String>> withoutPage() {
        Map<String, List<String>> kept = new TreeMap<>(given);
        kept.keySet().removeAll(Set.of(PageChoice.PAGE, PageChoice.SIZE));
        return kept;
    }
}
