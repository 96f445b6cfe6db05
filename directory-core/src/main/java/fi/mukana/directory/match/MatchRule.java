package fi.mukana.directory.match;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import java.util.List;

/**
 * One rule of matching.
 *
 * <p>An extension point: a region adds its own. A rule is pure (the same need, service and context give the same
 * verdict), total (it never throws), and safe for use by several threads; what {@code RuleVerifier} checks. Finnish:
 * <i>sääntö</i>. HSDS: –. PTV: –.
 */
public interface MatchRule {

    /** What a rule's verdicts do. */
    enum Kind {
        /** It excludes or asks; it never supports. */
        HARD,
        /** Its support means that a part of the need is met. Without any such support a service is unmet. */
        RELEVANCE,
        /** Its support orders what is met; alone it makes nothing met. It may also speak against with points below zero. */
        PREFERENCE
    }

    /**
     * The rule's stable id.
     *
     * @return the id
     */
    RuleId id();

    /**
     * What the rule's verdicts do for a need. A group, for instance, is a part of the need that can be met only where
     * nothing more is told; beside a theme it orders what meets the theme.
     *
     * @param need the need
     * @param context as for {@link #evaluate}
     * @return the kind, the same for all services
     */
    Kind kind(Need need, MatchContext context);

    /**
     * Judges a service.
     *
     * @param need the need
     * @param service the service
     * @param context the day, the places, the vocabulary, the policy and the text scores
     * @return the verdict
     */
    Verdict evaluate(Need need, Service service, MatchContext context);

    /**
     * Whether the rule, of kind {@link Kind#RELEVANCE}, supports only services that have a concept near one of the
     * need's or a text score of at least the lower of the policy's minimum text scores. Then an index can find them;
     * otherwise all services are looked at.
     *
     * @return true if it does; false by default
     */
    default boolean isIndexable() {
        return false;
    }

    /**
     * Changes of the need by which a service that this rule excludes may be included, the smallest first. Each is tried
     * before it is told to anyone.
     *
     * @param need the need
     * @param service the service that the rule excludes
     * @param context as for {@link #evaluate}
     * @return the changes, none by default
     */
    default List<NeedChange> cures(Need need, Service service, MatchContext context) {
        return List.of();
    }
}
