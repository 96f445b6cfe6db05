package fi.mukana.directory.organization;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.StatedCount;
import java.util.Optional;

/**
 * A number that somebody has stated of a region or an organization, with what is counted and who states it.
 *
 * <p>It stands beside what the directory itself lists of the same kind; neither takes the place of the other. Immutable
 * and thread-safe. Finnish: <i>ilmoitettu luku</i> ("noin 5000 järjestöä ja yhdistystä"). HSDS: –. PTV: –. Seed row S2-23.
 *
 * @param label what is counted, such as "Järjestöt ja yhdistykset", in at least one language
 * @param count the number with its "about" or "over", and its day as far as it is told
 * @param source who states it and where, in at least one language
 * @param link the page on which it is stated
 * @param listed what the directory lists of the same kind, empty if nothing
 */
public record StatedFigure(
        LocalizedText label, StatedCount count, LocalizedText source, Optional<WebLink> link, Optional<Listed> listed) {

    /** What a directory lists, to stand beside a stated number. Of an organization only what is its own is listed. */
    public enum Listed {
        /** Organizations of any kind that work; of an organization those that belong to it. */
        ORGANIZATIONS,
        /** Associations that work; of an organization those that belong to it. */
        ASSOCIATIONS,
        /** Services that are given now. */
        SERVICES,
        /** Events that are not over. */
        EVENTS
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if there is no label or no source
     */
    public StatedFigure {
        requireNonNull(label, "label");
        requireNonNull(count, "count");
        requireNonNull(source, "source");
        requireNonNull(link, "link");
        requireNonNull(listed, "listed");
        if (label.isEmpty()) {
            throw new IllegalArgumentException("""
                    The stated number %d needs a label.
                    Maybe write what is counted: {"fi": "Vapaaehtoiset"}.""".formatted(count.number()));
        }
        if (source.isEmpty()) {
            throw new IllegalArgumentException("""
                    The stated number %d needs a source.
                    Maybe write who states it and where: {"fi": "Toimintakertomus 2025"}.""".formatted(count.number()));
        }
    }
}
