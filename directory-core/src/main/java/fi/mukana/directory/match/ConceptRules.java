package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary.Nearness;
import fi.mukana.directory.taxonomy.Vocabulary.Relation;
import fi.mukana.directory.text.EnumCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is offered is what is needed, concept by concept. For each concept of the need the nearest one of the
 * service counts, once; its points fall with the distance.
 */
final class ConceptRules {

    /** What a need is about: where one of these is told, groups and kinds of support only order what meets it. */
    private static final Set<ConceptScheme> CONTENT =
            Set.of(ConceptScheme.THEME, ConceptScheme.LIFE_EVENT, ConceptScheme.SERVICE_CLASS);

    private ConceptRules() {}

    static List<MatchRule> all() {
        return List.of(
                shared("theme-shared", ConceptScheme.THEME, 100),
                shared("life-event-shared", ConceptScheme.LIFE_EVENT, 60),
                shared("support-type-shared", ConceptScheme.SUPPORT_TYPE, 50),
                shared("target-group-shared", ConceptScheme.TARGET_GROUP, 40),
                shared("service-class-shared", ConceptScheme.SERVICE_CLASS, 30),
                Rule.relevance("words-found", (need, context) -> MatchRule.Kind.RELEVANCE, ConceptRules::words),
                Rule.preference(
                        "barrier-removed",
                        (rule, need, service, context) ->
                                evaluate(rule, ConceptScheme.BARRIER, 30, need, service, context)),
                Rule.preference("priority-group", ConceptRules::priorityGroup));
    }

    /** Whether a need tells what it is about: a theme, life event or service class, or words that say more than those. */
    static boolean hasContent(Need need, MatchContext context) {
        return (need.words().isPresent() && !need.wordsUnderstood()) || hasContentConcept(need, context);
    }

    private static boolean hasContentConcept(Need need, MatchContext context) {
        return need.concepts().stream()
                .anyMatch(id -> scheme(id, context).filter(CONTENT::contains).isPresent());
    }

    private static MatchRule shared(String id, ConceptScheme scheme, long weight) {
        Rule.Kinds kinds = (need, context) -> CONTENT.contains(scheme) || !hasContent(need, context)
                ? MatchRule.Kind.RELEVANCE
                : MatchRule.Kind.PREFERENCE;
        return Rule.relevance(
                id, kinds, (rule, need, service, context) -> evaluate(rule, scheme, weight, need, service, context));
    }

    private static Verdict evaluate(
            RuleId rule, ConceptScheme scheme, long weight, Need need, Service service, MatchContext context) {
        List<Reason> reasons = new ArrayList<>();
        for (ConceptId needed : need.concepts()) {
            if (scheme(needed, context).filter(scheme::equals).isPresent()) {
                nearest(needed, need, service, context).ifPresent(offer -> {
                    long points = points(context.policy(), context.policy().weight(rule, weight), offer.nearness());
                    if (points != 0) {
                        reasons.add(reason(rule, points, needed, offer, service, context));
                    }
                });
            }
        }
        return Verdict.supports(reasons);
    }

    private record Offer(ConceptId concept, Nearness nearness, long points) {}

    private static Optional<Offer> nearest(ConceptId needed, Need need, Service service, MatchContext context) {
        Optional<Offer> best = Optional.empty();
        for (ConceptId offered : service.concepts()) {
            Optional<Nearness> nearness = context.vocabulary().nearness(needed, offered);
            if (nearness.isPresent()
                    && !isNamedItself(needed, offered, nearness.get(), need, context)
                    && !isToldMoreClosely(needed, offered, nearness.get(), service, context)) {
                Offer offer = new Offer(offered, nearness.get(), points(context.policy(), 1_000_000, nearness.get()));
                if (best.isEmpty() || offer.points() > best.get().points()) {
                    best = Optional.of(offer);
                }
            }
        }
        return best;
    }

    /** Whether what is only related is of the same kind and needed, too, so that it counts there for what it is. */
    private static boolean isNamedItself(
            ConceptId needed, ConceptId offered, Nearness nearness, Need need, MatchContext context) {
        return nearness.relation() == Relation.RELATED
                && need.concepts().contains(offered)
                && scheme(offered, context).equals(scheme(needed, context));
    }

    /**
     * Whether a class adds nothing, as the service tells more closely what it is about: by a concept of the needed kind, or
     * by one that falls in the class.
     */
    private static boolean isToldMoreClosely(
            ConceptId needed, ConceptId offered, Nearness nearness, Service service, MatchContext context) {
        Optional<ConceptScheme> scheme = scheme(needed, context);
        return nearness.relation() == Relation.CLASS
                && service.concepts().stream()
                        .filter(other -> !other.prefix().equals(offered.prefix()))
                        .anyMatch(other -> scheme(other, context).equals(scheme) || fallsIn(other, offered, context));
    }

    private static boolean fallsIn(ConceptId concept, ConceptId inClass, MatchContext context) {
        return context.vocabulary()
                .nearness(inClass, concept)
                .filter(near -> near.relation() == Relation.MEMBER || near.relation() == Relation.NARROWER)
                .isPresent();
    }

    /** The part of a weight that a concept so near gives, rounded down, exactly. */
    static long points(MatchPolicy policy, long weight, Nearness nearness) {
        long points = weight
                * switch (nearness.relation()) {
                    case EXACT -> 100;
                    case NARROWER -> policy.narrowerPercent();
                    case BROADER -> policy.broaderPercent();
                    case RELATED -> policy.relatedPercent();
                    case CLASS -> policy.classPercent();
                    case MEMBER -> policy.narrowerPercent();
                }
                / 100;
        for (int step = 1; step < nearness.steps(); step++) {
            points = points * policy.furtherPercent() / 100;
        }
        return points;
    }

    private static Reason reason(
            RuleId rule, long points, ConceptId needed, Offer offer, Service service, MatchContext context) {
        Relation relation = offer.nearness().relation();
        Message.Argument need = Message.Argument.of(context.vocabulary().labelOf(needed));
        Message.Argument offered = Message.Argument.of(context.vocabulary().labelOf(offer.concept()));
        Message message = switch (relation) {
            case EXACT -> Message.of(rule.value(), need);
            case CLASS, MEMBER -> Message.of("concept." + EnumCodes.code(relation), need, offered);
            default -> Message.of(rule.value() + "." + EnumCodes.code(relation), need, offered);
        };
        return new Reason(rule, Points.of(points), message, List.of(basis(service, "concepts", offer.concept())));
    }

    /** Whether a service is meant for a group that runs a greater risk of what is needed (seed row S3-17). */
    private static Verdict priorityGroup(RuleId rule, Need need, Service service, MatchContext context) {
        for (ConceptId needed : need.concepts()) {
            for (ConceptId group : context.policy().priorityGroups().getOrDefault(needed, Set.of())) {
                if (service.concepts().contains(group)) {
                    return Rule.support(
                            rule,
                            context,
                            10,
                            Message.of(
                                    rule.value(),
                                    Message.Argument.of(context.vocabulary().labelOf(group)),
                                    Message.Argument.of(context.vocabulary().labelOf(needed))),
                            basis(service, "concepts", group));
                }
            }
        }
        return Verdict.SILENT;
    }

    /** Words alone have to say more where concepts tell what the need is about: what is near those is found by them. */
    private static Verdict words(RuleId rule, Need need, Service service, MatchContext context) {
        TextScore score = context.textScores().get(service.id());
        int least = hasContentConcept(need, context)
                ? context.policy().minimumTextScore()
                : context.policy().minimumTextScoreAlone();
        if (score == null || score.value() < least) {
            return Verdict.SILENT;
        }
        long points = context.policy().weight(rule, 60) * score.value() / 100;
        return points == 0
                ? Verdict.SILENT
                : Verdict.supports(new Reason(
                        rule,
                        Points.of(points),
                        Message.of("words-found." + (score.field().equals("name") ? "name" : "text")),
                        List.of(basis(service, score.field(), ""))));
    }

    private static Optional<ConceptScheme> scheme(ConceptId id, MatchContext context) {
        return context.vocabulary().find(id).map(Concept::scheme);
    }
}
