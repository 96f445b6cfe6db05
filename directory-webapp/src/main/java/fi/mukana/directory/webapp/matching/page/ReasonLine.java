package fi.mukana.directory.webapp.matching.page;

import java.util.List;

/**
 * A reason for or against, in words.
 *
 * @param text the sentence
 * @param points what it gives, with its sign; empty if it gives no points
 * @param isAgainst whether it takes points away
 * @param basis what it rests on, a sentence each: the field and the day for which it was checked
 */
public record ReasonLine(String text, String points, boolean isAgainst, List<String> basis) {

    /** Copies the list. */
    public ReasonLine {
        basis = List.copyOf(basis);
    }
}
