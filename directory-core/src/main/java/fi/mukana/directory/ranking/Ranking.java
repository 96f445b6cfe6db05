package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import fi.mukana.directory.reason.Question;
import fi.mukana.directory.service.ServiceId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All services considered for a need: ranked, excluded or unmet, each exactly one of the three.
 *
 * <p>Immutable and thread-safe. Finnish: <i>tuloslista</i>. HSDS: –. PTV: –.
 *
 * @param ranked what fits, the best first
 * @param excluded what meets a part of the need and is not offered, in the order of the ids
 * @param considered the ids of all services of the catalog
 */
public record Ranking(List<RankedMatch> ranked, List<ExcludedService> excluded, Set<ServiceId> considered) {

    /** Sorts the lists; the ids are not copied, they belong to the catalog. */
    public Ranking {
        ranked = ranked.stream().sorted().toList();
        excluded = excluded.stream()
                .sorted(Comparator.comparing(service -> service.service().id()))
                .toList();
        requireNonNull(considered, "considered");
    }

    /**
     * The services that meet no part of the need, in the order of their ids.
     *
     * @return considered less ranked and excluded
     */
    public SortedSet<ServiceId> unmet() {
        SortedSet<ServiceId> unmet = considered.stream().collect(toCollection(TreeSet::new));
        ranked.forEach(match -> unmet.remove(match.service().id()));
        excluded.forEach(service -> unmet.remove(service.service().id()));
        return Collections.unmodifiableSortedSet(unmet);
    }

    /**
     * The number of services that meet no part of the need.
     *
     * @return how many
     */
    public int unmetCount() {
        return considered.size() - ranked.size() - excluded.size();
    }

    /**
     * The question that decides most: on which the most ranked services depend, of equals the one of the better ranked
     * service.
     *
     * @return the question as the best ranked service asks it, empty if nothing is open
     */
    public Optional<Question> nextQuestion() {
        Map<String, Integer> open = new LinkedHashMap<>();
        ranked.forEach(match -> match.conditions().stream()
                .map(Question::id)
                .distinct()
                .forEach(id -> open.merge(id, 1, Integer::sum)));
        int most = open.values().stream().max(Integer::compare).orElse(0);
        return open.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .flatMap(entry -> ranked.stream()
                        .flatMap(match -> match.conditions().stream())
                        .filter(question -> question.id().equals(entry.getKey()))
                        .findFirst());
    }
}
