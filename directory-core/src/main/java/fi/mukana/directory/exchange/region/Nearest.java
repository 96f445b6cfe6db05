package fi.mukana.directory.exchange.region;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** "Maybe it is meant as …" where a known name is near, and otherwise the advice given. */
    static String cure(String written, Collection<String> known, String otherwise) {
        return to(written, known).map("Maybe \"%s\" is meant."::formatted).orElse(otherwise);
    }

    /** The nearest known name that differs in at most a third of its letters; the first of equals. */
    static Optional<String> to(String written, Collection<String> known) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() > 100) {
            return Optional.empty();
        }
        String best = "";
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String name : known) {
            int edits = Math.abs(name.length() - wanted.length()) >= least
                    ? least
                    : edits(wanted, name.toLowerCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters to insert, remove, replace or swap with a neighbor. */
    private static int edits(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
