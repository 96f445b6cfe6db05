package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.match.NeedChange;
import fi.mukana.directory.need.Need;
import java.util.List;

/**
 * A smallest set of changes of the need that would include an excluded service: "would fit if you also accept remote".
 *
 * <p>Immutable and thread-safe. Finnish: <i>läheltä piti -osuma</i>. HSDS: –. PTV: –.
 *
 * @param changes the changes, at least one
 * @param changed the need with all of them
 */
public record NearMiss(List<NeedChange> changes, Need changed) {
    /**
     * Checks that something changes.
     *
     * @throws IllegalArgumentException if there is no change
     */
    public NearMiss {
        changes = List.copyOf(changes);
        requireNonNull(changed, "changed");
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A near miss needs a change.");
        }
    }
}
