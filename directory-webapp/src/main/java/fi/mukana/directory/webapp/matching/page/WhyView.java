package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.webapp.catalog.page.ServiceCard;
import java.util.List;
import java.util.Optional;

/**
 * Why a service is offered for a need or not.
 *
 * @param fields the hidden fields of the form that carries the need
 * @param card the service
 * @param outcome ranked, excluded or unmet
 * @param chips the need
 * @param reasons what speaks for it
 * @param points their sum
 * @param exclusions what speaks against it
 * @param conditions on which conditions, a sentence each
 * @param nearMisses what would have to change
 * @param hasNeed whether there is a need at all
 */
public record WhyView(
        List<HiddenField> fields,
        ServiceCard card,
        String outcome,
        List<Chip> chips,
        List<ReasonLine> reasons,
        String points,
        List<ReasonLine> exclusions,
        List<String> conditions,
        List<Change> nearMisses,
        boolean hasNeed) {

    /**
     * A change of the need after which the service fits.
     *
     * @param sentences what changes, a sentence each
     * @param fields the hidden fields of the changed need
     */
    public record Change(List<String> sentences, List<HiddenField> fields) {

        /** Copies the lists. */
        public Change {
            sentences = List.copyOf(sentences);
            fields = List.copyOf(fields);
        }
    }

    /** Copies the lists. */
    public WhyView {
        fields = List.copyOf(fields);
        chips = List.copyOf(chips);
        reasons = List.copyOf(reasons);
        exclusions = List.copyOf(exclusions);
        conditions = List.copyOf(conditions);
        nearMisses = List.copyOf(nearMisses);
    }

    /** Returns the name of the service, for the title. */
    public Optional<String> name() {
        return Optional.of(card.name().text());
    }
}
