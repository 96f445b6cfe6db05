package fi.mukana.directory.need;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Whether words hold signs of acute danger, and whom to call.
 *
 * <p>It stands in the result of every search for support, so that no one who builds on this library can forget it.
 * Immutable and thread-safe. Finnish: <i>hätätilanteen merkit</i>. HSDS: –. PTV: –.
 *
 * @param level how grave the signs are
 * @param lines whom to call, the most urgent first, of one level those that answer in the person's language; for
 *     {@link Level#ACUTE} the emergency number 112 comes first, and needs no configuration
 * @param detectable whether signs can be recognized in the language of the words; if not, the lines are to be shown
 *     always
 */
public record CrisisAssessment(Level level, List<CrisisLine> lines, boolean detectable) {

    /** How grave the signs are. */
    public enum Level {
        /** No sign was found. */
        NONE,
        /** Talk soon with a crisis line (kriisiapu). */
        TALK,
        /** Life is in danger: call 112 (hätänumero). */
        ACUTE
    }

    /** Checks that nothing is null and copies the list. */
    public CrisisAssessment {
        requireNonNull(level, "level");
        lines = List.copyOf(lines);
    }

    /**
     * Whether the lines are to be shown.
     *
     * @return true if a sign was found, or if none could have been
     */
    public boolean mustShow() {
        return level != Level.NONE || !detectable;
    }
}
