package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;
import static fi.mukana.directory.match.Rule.preference;
import static fi.mukana.directory.match.Rule.support;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.EnumCodes;
import java.util.List;
import java.util.Set;

/** Whether a service is given when and how the person wishes, and costs nothing. */
final class WishRules {

    private WishRules() {}

    static List<MatchRule> all() {
        return List.of(
                preference("time-fits", WishRules::time),
                preference("channel-fits", WishRules::channel),
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
                        basis(service, "hours", EnumCodes.code(time))))
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

    private static Verdict free(RuleId rule, Service service, MatchContext context) {
        return service.cost().charge() == Cost.Charge.FREE
                ? support(rule, context, 5, Message.of("free-of-charge"), basis(service, "cost.charge", "free"))
                : Verdict.SILENT;
    }
}
