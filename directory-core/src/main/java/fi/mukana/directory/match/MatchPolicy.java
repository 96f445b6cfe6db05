package fi.mukana.directory.match;

import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.ConceptId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a region can decide about matching: how much each rule weighs, and its limits.
 *
 * <p>Begin with {@link #defaults()} and change with {@code with…}. Immutable and thread-safe. Finnish:
 * <i>painotukset</i>. HSDS: –. PTV: –.
 *
 * @param weights the most points that each rule gives (for a rule that speaks against: the fewest, below zero), from
 *     -{@value #LARGEST_WEIGHT} to {@value #LARGEST_WEIGHT}; a rule that is missing gives its own default
 * @param narrowerPercent the part of the weight for an offered concept one step below the needed one, 0 to 100
 * @param broaderPercent the part of the weight for an offered concept one step above the needed one, 0 to 100
 * @param relatedPercent the part of the weight for a related concept, 0 to 100
 * @param classPercent the part of the weight for a public class that stands for the needed concept alone, 0 to 100
 * @param furtherPercent the part that is kept for each further step, 0 to 100
 * @param minimumTextScore the text score from which on words alone count as meeting a need that tells a theme, life event
 *     or service class, 1 to 100
 * @param minimumTextScoreAlone the text score from which on they do where the need tells none of these, so that words are
 *     all there is to go by, 1 to 100
 * @param nearKilometers how near another municipality's service is still near, kilometers, 0 or more
 * @param freshDays for how many days after being assured data counts as fresh, days, 0 or more
 * @param staleDays after how many days without being assured data counts as stale, days, {@code freshDays} or more
 * @param capacityDays for how many days a told capacity is news, days, 0 or more
 * @param priorityGroups the groups that run a greater risk of what a concept names, by that concept, in the order of ids;
 *     services meant for them are ranked a little higher, whoever asks: a person is not judged by it
 */
public record MatchPolicy(
        Map<RuleId, Long> weights,
        int narrowerPercent,
        int broaderPercent,
        int relatedPercent,
        int classPercent,
        int furtherPercent,
        int minimumTextScore,
        int minimumTextScoreAlone,
        int nearKilometers,
        int freshDays,
        int staleDays,
        int capacityDays,
        Map<ConceptId, Set<ConceptId>> priorityGroups) {

    /** The weight furthest from 0, a hundred times that of the heaviest standard rule. */
    public static final long LARGEST_WEIGHT = 10_000;

    /** Those who run a greater risk of being lonely (seed row S3-17). */
    private static final Map<ConceptId, Set<ConceptId>> PRIORITY_GROUPS = Map.of(
            ConceptId.of("theme:loneliness"),
            Set.of(
                    ConceptId.of("group:older-people"),
                    ConceptId.of("group:recently-retired"),
                    ConceptId.of("group:widowed"),
                    ConceptId.of("group:low-income-families"),
                    ConceptId.of("group:immigrants")));

    private static final MatchPolicy DEFAULTS =
            new MatchPolicy(Map.of(), 90, 50, 40, 80, 60, 40, 25, 60, 180, 365, 60, PRIORITY_GROUPS);

    /**
     * Checks the ranges, all at once.
     *
     * @throws IllegalArgumentException if a weight is further from 0 than {@link #LARGEST_WEIGHT}, a percentage outside 0
     *     to 100, a minimum text score outside 1 to 100, a distance or number of days below 0, or {@code staleDays} below
     *     {@code freshDays}; the message names each
     */
    public MatchPolicy {
        SortedMap<RuleId, Long> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        weights = sorted;
        TreeMap<ConceptId, Set<ConceptId>> groups = new TreeMap<>();
        priorityGroups.forEach((concept, ofConcept) ->
                groups.put(concept, Collections.unmodifiableSortedSet(new TreeSet<>(ofConcept))));
        SortedMap<ConceptId, Set<ConceptId>> sortedGroups = Collections.unmodifiableSortedMap(groups);
        priorityGroups = sortedGroups;
        StringBuilder faults = new StringBuilder();
        sorted.forEach((rule, weight) -> {
            if (weight < -LARGEST_WEIGHT || weight > LARGEST_WEIGHT) {
                faults.append("The weight of %s (%d) must be from -%d to %d.%n"
                        .formatted(rule, weight, LARGEST_WEIGHT, LARGEST_WEIGHT));
            }
        });
        Map<String, Integer> percentages = new LinkedHashMap<>();
        percentages.put("narrowerPercent", narrowerPercent);
        percentages.put("broaderPercent", broaderPercent);
        percentages.put("relatedPercent", relatedPercent);
        percentages.put("classPercent", classPercent);
        percentages.put("furtherPercent", furtherPercent);
        percentages.forEach((name, value) -> {
            if (value < 0 || value > 100) {
                faults.append("The %s (%d) must be from 0 to 100.%n".formatted(name, value));
            }
        });
        Map<String, Integer> scores = new LinkedHashMap<>();
        scores.put("minimumTextScore", minimumTextScore);
        scores.put("minimumTextScoreAlone", minimumTextScoreAlone);
        scores.forEach((name, value) -> {
            if (value < 1 || value > 100) {
                faults.append("The %s (%d) must be from 1 to 100.%n".formatted(name, value));
            }
        });
        if (nearKilometers < 0 || freshDays < 0 || capacityDays < 0) {
            faults.append("nearKilometers (%d), freshDays (%d) and capacityDays (%d) must be 0 or more.%n"
                    .formatted(nearKilometers, freshDays, capacityDays));
        }
        if (staleDays < freshDays) {
            faults.append("The staleDays (%d) must not be below the freshDays (%d).%n".formatted(staleDays, freshDays));
        }
        if (faults.length() > 0) {
            throw new IllegalArgumentException(faults.toString().strip());
        }
    }

    /**
     * The policy that holds unless a region changes it.
     *
     * @return the defaults
     */
    public static MatchPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * This policy with another weight for a rule.
     *
     * @param rule the rule
     * @param weight the most points that it gives; 0 silences its points
     * @return the changed copy
     */
    public MatchPolicy withWeight(RuleId rule, long weight) {
        TreeMap<RuleId, Long> changed = new TreeMap<>(weights);
        changed.put(rule, weight);
        return new MatchPolicy(
                changed,
                narrowerPercent,
                broaderPercent,
                relatedPercent,
                classPercent,
                furtherPercent,
                minimumTextScore,
                minimumTextScoreAlone,
                nearKilometers,
                freshDays,
                staleDays,
                capacityDays,
                priorityGroups);
    }

    /**
     * This policy with other priority groups.
     *
     * @param groups the groups that run a greater risk of what a concept names, by that concept
     * @return the changed copy
     */
    public MatchPolicy withPriorityGroups(Map<ConceptId, Set<ConceptId>> groups) {
        return new MatchPolicy(
                weights,
                narrowerPercent,
                broaderPercent,
                relatedPercent,
                classPercent,
                furtherPercent,
                minimumTextScore,
                minimumTextScoreAlone,
                nearKilometers,
                freshDays,
                staleDays,
                capacityDays,
                groups);
    }

    /**
     * The weight of a rule.
     *
     * @param rule the rule
     * @param ruleDefault the weight that the rule has where the policy says nothing
     * @return the weight
     */
    public long weight(RuleId rule, long ruleDefault) {
        return weights.getOrDefault(rule, ruleDefault);
    }
}
