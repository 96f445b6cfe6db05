package fi.mukana.directory.webapp.catalog;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Reads codes that came from outside, and says which known one may have been meant. */
public final class Codes {

    private static final int FARTHEST = 4;
    private static final int LONGEST = 100;

    private Codes() {}

    /** Returns the concept of a code, empty if the vocabulary has none. */
    public static Optional<ConceptId> concept(String code, Vocabulary vocabulary) {
        try {
            ConceptId id = ConceptId.of(code);
            return vocabulary.find(id).map(Concept::id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the municipality of a code, empty if there is none. */
    public static Optional<MunicipalityCode> municipality(String code, Places places) {
        try {
            MunicipalityCode known = MunicipalityCode.of(code);
            return places.findMunicipality(known).map(municipality -> known);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the codes of all concepts. */
    public static Collection<String> concepts(Vocabulary vocabulary) {
        return vocabulary.concepts().stream()
                .map(concept -> concept.id().value())
                .toList();
    }

    /** Returns the keys of all areas. */
    public static Collection<String> areas(Places places) {
        return places.areas().stream().map(Area::key).toList();
    }

    /**
     * Says which of the known codes may have been meant.
     *
     * @param given what was written
     * @param known what could have been
     */
    public static String cure(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        if (wanted.length() <= LONGEST) {
            Optional<String> nearest = known.stream()
                    .filter(code -> distance(wanted, code.toLowerCase(Locale.ROOT)) <= FARTHEST)
                    .min(Comparator.<String>comparingInt(code -> distance(wanted, code.toLowerCase(Locale.ROOT)))
                            .thenComparing(Comparator.naturalOrder()));
            if (nearest.isPresent()) {
                return "Maybe \"%s\".".formatted(nearest.get());
            }
        }
        return known.stream()
                .min(Comparator.naturalOrder())
                .map("Write a known code, such as \"%s\"."::formatted)
                .orElse("Leave it out.");
    }

    /** Returns a value as it may stand in the query of an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
