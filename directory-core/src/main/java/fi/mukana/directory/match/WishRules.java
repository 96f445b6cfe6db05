package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;
import static fi.mukana.directory.match.Rule.preference;
import static fi.mukana.directory.match.Rule.support;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Accessibility.Feature;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a service is given when and how the person wishes, and costs nothing. */
final class WishRules {

    /** What helps against a barrier, the best help first. */
    private static final Map<ConceptId, List<Feature>> HELPS = Map.of(
            ConceptId.of("barrier:accessibility"),
            List.of(Feature.WHEELCHAIR, Feature.STEP_FREE, Feature.ACCESSIBLE_TOILET, Feature.INDUCTION_LOOP),
            ConceptId.of("barrier:transport"),
            List.of(Feature.TRANSPORT_HELP),
            ConceptId.of("barrier:childcare"),
            List.of(Feature.CHILD_CARE),
            ConceptId.of("barrier:language"),
            List.of(Feature.INTERPRETER, Feature.EASY_LANGUAGE),
            ConceptId.of("barrier:courage"),
            List.of(Feature.COMPANION_WELCOME, Feature.LOW_STIMULUS));

    private WishRules() {}

    static List<MatchRule> all() {
        return List.of(
                preference("time-fits", WishRules::time),
                preference("channel-fits", WishRules::channel),
                preference("accessibility-fits", WishRules::accessible),
                preference("free-of-charge", (rule, need, service, context) -> free(rule, service, context)));
    }

    private static Verdict time(RuleId rule, Need need, Service service, MatchContext context) {
        Set<TimeWish> given = service.times();
        return need.times().stream()
                .filter(given::contains)
                .findFirst()
                .map(time -> support(
                        rule,
                        context,
                        20,
                        Message.of("time-fits." + EnumCodes.code(time)),
                        basis(
                                service,
                                service.hours().reaches().contains(time) ? "hours" : "channels.common.hours",
                                EnumCodes.code(time))))
                .orElse(Verdict.SILENT);
    }

    private static Verdict channel(RuleId rule, Need need, Service service, MatchContext context) {
        Set<ChannelWish> given = service.meetingModes();
        return need.channels().stream()
                .filter(given::contains)
                .findFirst()
                .map(channel -> support(
                        rule,
                        context,
                        20,
                        Message.of("channel-fits." + EnumCodes.code(channel)),
                        basis(service, service.modes().isEmpty() ? "channels" : "modes", EnumCodes.code(channel))))
                .orElse(Verdict.SILENT);
    }

    /** Whether a service has what takes a barrier of the need away: no steps, a ride, care for children. */
    private static Verdict accessible(RuleId rule, Need need, Service service, MatchContext context) {
        return need.concepts().stream()
                .flatMap(barrier -> HELPS.getOrDefault(barrier, List.of()).stream())
                .filter(feature -> service.accessibility().has(feature).isYes())
                .findFirst()
                .map(feature -> support(
                        rule,
                        context,
                        20,
                        Message.of("accessibility-fits." + EnumCodes.code(feature)),
                        basis(service, "accessibility.features", EnumCodes.code(feature))))
                .orElse(Verdict.SILENT);
    }

    private static Verdict free(RuleId rule, Service service, MatchContext context) {
        return service.cost().charge() == Cost.Charge.FREE
                ? support(rule, context, 5, Message.of("free-of-charge"), basis(service, "cost.charge", "free"))
                : Verdict.SILENT;
    }
}
