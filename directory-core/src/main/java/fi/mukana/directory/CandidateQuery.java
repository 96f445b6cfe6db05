package fi.mukana.directory;

import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import java.util.Set;

/**
 * What makes a service worth judging: one of some concepts, or one of some ids.
 *
 * <p>Immutable and thread-safe. Finnish: <i>ehdokashaku</i>. HSDS: –. PTV: –.
 *
 * @param concepts the concepts, those near the need's among them
 * @param ids the ids of services in which the words of the need are found well enough to count
 */
public record CandidateQuery(Set<ConceptId> concepts, Set<ServiceId> ids) {
    /** Copies the sets. */
    public CandidateQuery {
        concepts = Set.copyOf(concepts);
        ids = Set.copyOf(ids);
    }
}
