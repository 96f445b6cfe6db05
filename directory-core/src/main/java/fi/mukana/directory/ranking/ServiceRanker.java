package fi.mukana.directory.ranking;

import static java.util.stream.Collectors.groupingBy;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.NeedChange;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Exclusion;
import fi.mukana.directory.reason.Question;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges services by rules and ranks them.
 *
 * <p>A service is unmet if no relevance rule supports it although the need tells something that such a rule looks for;
 * else it is excluded if a hard rule excludes it; else it is ranked. Rules of a kind are asked in their order, each kind
 * only while it can change the outcome; each service is judged alone, so the order of the services does not matter. Immutable and thread-safe, as long as the rules are.
 * Finnish: <i>järjestäminen</i>. HSDS: –. PTV: –.
 */
public final class ServiceRanker {

    /** The most changes that a near miss has. */
    public static final int MOST_CHANGES = 3;

    private final List<MatchRule> rules;

    /**
     * A ranker by rules.
     *
     * @param rules the rules in their order
     * @throws IllegalArgumentException if two rules have one id
     */
    private ServiceRanker(List<MatchRule> rules) {
        this.rules = List.copyOf(rules);
        Set<Object> ids = new LinkedHashSet<>();
        for (MatchRule rule : this.rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("""
                        Two rules have the id "%s".
                        Maybe a standard rule was added twice.""".formatted(rule.id()));
            }
        }
    }

    /**
     * A ranker by rules.
     *
     * @param rules the rules in their order
     * @return the ranker
     * @throws IllegalArgumentException if two rules have one id
     */
    public static ServiceRanker of(List<MatchRule> rules) {
        return new ServiceRanker(rules);
    }

    /**
     * The rules, in their order.
     *
     * @return the rules
     */
    public List<MatchRule> rules() {
        return rules;
    }

    /**
     * Ranks services.
     *
     * @param need the need
     * @param candidates the services to look at: at least all those that a relevance rule supports
     * @param considered the ids of all services of the catalog
     * @param context what rules know
     * @return the ranking
     */
    public Ranking rank(
            Need need, Iterable<? extends Service> candidates, Set<ServiceId> considered, MatchContext context) {
        Rounds rounds = rounds(need, context);
        List<RankedMatch> ranked = new ArrayList<>();
        List<ExcludedService> excluded = new ArrayList<>();
        for (Service service : candidates) {
            Judgement judgement = new Judgement(rounds.asked);
            judgement.ask(rounds.relevance, need, service, context);
            judgement.met = !judgement.reasons.isEmpty();
            if (judgement.unmet()) {
                continue;
            }
            judgement.ask(rounds.hard, need, service, context);
            if (judgement.exclusions.isEmpty()) {
                judgement.ask(rounds.preference, need, service, context);
                ranked.add(RankedMatch.of(service, judgement.reasons, judgement.conditions));
            } else {
                excluded.add(new ExcludedService(service, judgement.exclusions));
            }
        }
        return new Ranking(ranked, excluded, considered);
    }

    /**
     * Tells why a service is offered or not.
     *
     * @param need the need
     * @param service the service
     * @param context what rules know, for this need
     * @return the answer
     */
    public Why why(Need need, Service service, MatchContext context) {
        Judgement judgement = judge(need, service, context);
        List<Reason> reasons = judgement.reasons.stream()
                .sorted(Comparator.comparing(Reason::points).reversed().thenComparing(Reason::rule))
                .toList();
        Why.Outcome outcome = judgement.unmet()
                ? Why.Outcome.UNMET
                : judgement.exclusions.isEmpty() ? Why.Outcome.RANKED : Why.Outcome.EXCLUDED;
        List<NearMiss> nearMisses = outcome == Why.Outcome.EXCLUDED ? nearMisses(need, service, context) : List.of();
        return new Why(service, outcome, reasons, judgement.exclusions, judgement.conditions, nearMisses);
    }

    /** Tries changes, first one, then two together, then three, and stops at the first number that helps. */
    private List<NearMiss> nearMisses(Need need, Service service, MatchContext context) {
        Map<Need, NearMiss> open = new LinkedHashMap<>();
        for (NeedChange change : cures(need, service, context)) {
            open.putIfAbsent(change.changed(), new NearMiss(List.of(change), change.changed()));
        }
        for (int count = 1; count <= MOST_CHANGES && !open.isEmpty(); count++) {
            List<NearMiss> helping = open.values().stream()
                    .filter(miss -> isRanked(miss.changed(), service, context))
                    .toList();
            if (!helping.isEmpty()) {
                return helping;
            }
            Map<Need, NearMiss> next = new LinkedHashMap<>();
            for (NearMiss miss : open.values()) {
                for (NeedChange change : cures(miss.changed(), service, context)) {
                    List<NeedChange> changes = new ArrayList<>(miss.changes());
                    changes.add(change);
                    next.putIfAbsent(change.changed(), new NearMiss(changes, change.changed()));
                }
            }
            open = next;
        }
        return List.of();
    }

    private List<NeedChange> cures(Need need, Service service, MatchContext context) {
        List<NeedChange> cures = new ArrayList<>();
        for (MatchRule rule : rules) {
            boolean excludes = rule.evaluate(need, service, context)
                    .fold(exclusion -> true, question -> false, reasons -> false, () -> false);
            if (excludes) {
                cures.addAll(rule.cures(need, service, context));
            }
        }
        return cures;
    }

    private boolean isRanked(Need need, Service service, MatchContext context) {
        Judgement judgement = judge(need, service, context);
        return !judgement.unmet() && judgement.exclusions.isEmpty();
    }

    /** The rules by what they do for a need, so that a service that is unmet or excluded is not judged further. */
    private record Rounds(List<MatchRule> relevance, List<MatchRule> hard, List<MatchRule> preference, boolean asked) {}

    private Rounds rounds(Need need, MatchContext context) {
        Map<MatchRule.Kind, List<MatchRule>> byKind =
                rules.stream().collect(groupingBy(rule -> rule.kind(need, context)));
        return new Rounds(
                byKind.getOrDefault(MatchRule.Kind.RELEVANCE, List.of()),
                byKind.getOrDefault(MatchRule.Kind.HARD, List.of()),
                byKind.getOrDefault(MatchRule.Kind.PREFERENCE, List.of()),
                asksForSomething(need, context.vocabulary()));
    }

    private Judgement judge(Need need, Service service, MatchContext context) {
        Rounds rounds = rounds(need, context);
        Judgement judgement = new Judgement(rounds.asked);
        judgement.ask(rounds.relevance, need, service, context);
        judgement.met = !judgement.reasons.isEmpty();
        judgement.ask(rounds.hard, need, service, context);
        judgement.ask(rounds.preference, need, service, context);
        return judgement;
    }

    /**
     * Whether a need tells something that a service can meet. A need of which only a place, a person, barriers or wishes
     * are told asks for everything there is: no service is unmet.
     *
     * @param need the need
     * @param vocabulary the concepts
     * @return true if it has words, or a concept that is not a barrier
     */
    public static boolean asksForSomething(Need need, Vocabulary vocabulary) {
        return need.words().isPresent()
                || need.concepts().stream()
                        .anyMatch(id -> vocabulary
                                .find(id)
                                .filter(concept -> concept.scheme() == ConceptScheme.BARRIER)
                                .isEmpty());
    }

    private static final class Judgement {
        private final List<Reason> reasons = new ArrayList<>();
        private final List<Exclusion> exclusions = new ArrayList<>();
        private final List<Question> conditions = new ArrayList<>();
        private final boolean asked;
        private boolean met;

        private Judgement(boolean asked) {
            this.asked = asked;
        }

        private void ask(List<MatchRule> asked, Need need, Service service, MatchContext context) {
            for (MatchRule rule : asked) {
                rule.evaluate(need, service, context)
                        .fold(exclusions::add, conditions::add, reasons::addAll, () -> false);
            }
        }

        private boolean unmet() {
            return asked && !met;
        }
    }
}
