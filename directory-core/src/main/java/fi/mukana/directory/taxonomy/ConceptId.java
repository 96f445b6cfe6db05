package fi.mukana.directory.taxonomy;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.IdShape;

/**
 * The id of a concept, a prefix and a local name: {@code theme:loneliness}, {@code support:peer-support},
 * {@code ptv:KR1.2}.
 *
 * <p>Ids are stable and are stored, translated and shown in addresses. Natural order is the order of the ids. Immutable
 * and thread-safe. Finnish: <i>käsitetunnus</i>. HSDS: {@code taxonomy_term.code}. PTV: code, uri.
 *
 * @param value the id
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

    /**
     * Checks the shape of the id; whether the concept exists is known to the {@link Vocabulary}.
     *
     * @throws IllegalArgumentException if the id is not a lower-case prefix, a colon, and a local name of letters,
     *     digits, dots and hyphens, or longer than {@link IdShape#LONGEST}
     */
    public ConceptId {
        requireNonNull(value, "value");
        if (value.length() > IdShape.LONGEST || !value.matches("[a-z][a-z0-9-]*:[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("""
                    The concept id "%s" must be a prefix, a colon and a name.
                    Maybe write "theme:loneliness" or "ptv:KR1.2".""".formatted(value));
        }
    }

    /**
     * The id of a text.
     *
     * @param value prefix, colon, local name
     * @return the id
     * @throws IllegalArgumentException if the text has not that shape
     */
    public static ConceptId of(String value) {
        return new ConceptId(value);
    }

    /**
     * What stands before the colon: {@code ptv} for all the classes of PTV.
     *
     * @return the prefix
     */
    public String prefix() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
