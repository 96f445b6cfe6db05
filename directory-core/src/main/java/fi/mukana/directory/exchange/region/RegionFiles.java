package fi.mukana.directory.exchange.region;

import java.util.List;
import java.util.Locale;

/** The names of the files of a region folder. */
final class RegionFiles {

    static final String PROFILE = "profile.json";
    static final String AREAS = "areas.json";
    static final String VOCABULARY = "vocabulary.tsv";
    static final String POLICY = "policy.json";
    static final String LOGO_SVG = "logo.svg";
    static final String LOGO_PNG = "logo.png";

    /** All names but those of files in folders. */
    static final List<String> NAMES = List.of(
            PROFILE,
            AREAS,
            VOCABULARY,
            POLICY,
            LOGO_SVG,
            LOGO_PNG,
            "organizations.json",
            "organizations.csv",
            "services.json",
            "services.csv",
            "events.json");

    /** A kind of record and where it may stand. */
    enum Records {
        ORGANIZATIONS,
        SERVICES,
        EVENTS;

        String json() {
            return folder() + ".json";
        }

        /** Whether a file holds records of this kind. */
        boolean isIn(String file) {
            return file.equals(json()) || isTable(file) || file.matches(folder() + "/[^/]+\\.json");
        }

        /** Whether a file is the table of this kind; there is none of events. */
        boolean isTable(String file) {
            return this != EVENTS && file.equals(folder() + ".csv");
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private RegionFiles() {}

    static boolean isKnown(String file) {
        return NAMES.contains(file)
                || TextsFile.isOne(file)
                || java.util.Arrays.stream(Records.values()).anyMatch(kind -> kind.isIn(file));
    }

    /** Whether a file looks as if it were meant to be read; notes, other pictures and hidden files are not. */
    static boolean looksLikeData(String file) {
        return file.matches("(?!\\.)(?:[^/]+/)?[^./][^/]*\\.(?i:json|csv|tsv|properties)|(?i:logo\\.[^/]+)");
    }
}
