package fi.mukana.directory.match;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rules know beside the need and the service.
 *
 * <p>Immutable and thread-safe, as long as {@code organizations} is. Finnish: <i>–</i>. HSDS: –. PTV: –.
 *
 * @param today the day for which it is judged
 * @param places the places
 * @param vocabulary the concepts
 * @param policy the weights and limits
 * @param textScores how the words of the need bear on services; a service that is missing has none
 * @param organizations finds the organization of an id, empty if it is not known
 */
public record MatchContext(
        LocalDate today,
        Places places,
        Vocabulary vocabulary,
        MatchPolicy policy,
        Map<ServiceId, TextScore> textScores,
        Function<OrganizationId, Optional<Organization>> organizations) {

    /** Checks that nothing is null; the scores are not copied, the caller must not change them. */
    public MatchContext {
        requireNonNull(today, "today");
        requireNonNull(places, "places");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(policy, "policy");
        requireNonNull(textScores, "textScores");
        requireNonNull(organizations, "organizations");
    }
}
