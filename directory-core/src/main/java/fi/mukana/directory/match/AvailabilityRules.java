package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;
import static fi.mukana.directory.match.Rule.exclude;
import static fi.mukana.directory.match.Rule.hard;
import static fi.mukana.directory.match.Rule.preference;
import static fi.mukana.directory.match.Rule.support;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.text.EnumCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a service is there at all: published, given, valid, its organization working, with room, told lately. */
final class AvailabilityRules {

    private AvailabilityRules() {}

    static List<MatchRule> all() {
        return List.of(
                hard("not-published", (rule, need, service, context) -> notPublished(rule, service)),
                hard("not-active", (rule, need, service, context) -> notActive(rule, service)),
                hard("not-valid-today", (rule, need, service, context) -> notValid(rule, service, context.today())),
                hard("organization-ended", (rule, need, service, context) -> organizationEnded(rule, service, context)),
                hard("capacity-closed", (rule, need, service, context) -> capacityClosed(rule, service, context)),
                preference("capacity-room", (rule, need, service, context) -> capacityRoom(rule, service, context)),
                preference("capacity-full", (rule, need, service, context) -> capacityFull(rule, service, context)),
                preference("data-fresh", (rule, need, service, context) -> dataFresh(rule, service, context)),
                preference("data-stale", (rule, need, service, context) -> dataStale(rule, service, context)));
    }

    private static Verdict notPublished(RuleId rule, Service service) {
        return service.publishing() == PublishingStatus.PUBLISHED
                ? Verdict.SILENT
                : exclude(
                        rule,
                        Message.of("not-published"),
                        basis(service, "publishing", EnumCodes.code(service.publishing())));
    }

    private static Verdict notActive(RuleId rule, Service service) {
        return service.status() == ServiceStatus.ACTIVE
                ? Verdict.SILENT
                : exclude(
                        rule,
                        Message.of("not-active." + EnumCodes.code(service.status())),
                        basis(service, "status", EnumCodes.code(service.status())));
    }

    private static Verdict notValid(RuleId rule, Service service, LocalDate today) {
        if (service.validity().isOver(today)) {
            LocalDate through = service.validity().through().orElseThrow();
            return exclude(
                    rule,
                    Message.of("not-valid-today.over", Message.Argument.of(through)),
                    basis(service, "validity.through", through));
        }
        if (service.validity().isBefore(today)) {
            LocalDate from = service.validity().from().orElseThrow();
            return exclude(
                    rule,
                    Message.of("not-valid-today.before", Message.Argument.of(from)),
                    basis(service, "validity.from", from));
        }
        return Verdict.SILENT;
    }

    private static Verdict organizationEnded(RuleId rule, Service service, MatchContext context) {
        Optional<Organization> organization = context.organizations().apply(service.organization());
        if (organization.isEmpty() || organization.get().isWorking(context.today())) {
            return Verdict.SILENT;
        }
        LocalDate ended = organization.get().ended().orElseThrow();
        return exclude(
                rule,
                Message.of(
                        "organization-ended",
                        Message.Argument.of(organization.get().name()),
                        Message.Argument.of(ended)),
                new Basis(
                        "organization.ended",
                        Optional.of(ended.toString()),
                        organization.get().assurance().assuredDate()));
    }

    private static Verdict capacityClosed(RuleId rule, Service service, MatchContext context) {
        Capacity capacity = service.capacity();
        return capacity.status() == Capacity.Status.CLOSED && isNews(capacity, context)
                ? exclude(rule, capacityMessage("capacity-closed", capacity), capacityBasis(capacity))
                : Verdict.SILENT;
    }

    private static Verdict capacityRoom(RuleId rule, Service service, MatchContext context) {
        Capacity capacity = service.capacity();
        return capacity.status() == Capacity.Status.AVAILABLE && isNews(capacity, context)
                ? support(rule, context, 10, capacityMessage("capacity-room", capacity), capacityBasis(capacity))
                : Verdict.SILENT;
    }

    private static Verdict capacityFull(RuleId rule, Service service, MatchContext context) {
        Capacity capacity = service.capacity();
        boolean full = capacity.status() == Capacity.Status.FULL;
        boolean waiting = capacity.status() == Capacity.Status.WAITING_LIST;
        if (!(full || waiting) || !isNews(capacity, context)) {
            return Verdict.SILENT;
        }
        String key = full ? "capacity-full" : "capacity-full.waiting";
        return support(rule, context, -30, capacityMessage(key, capacity), capacityBasis(capacity));
    }

    private static boolean isNews(Capacity capacity, MatchContext context) {
        return capacity.isFresh(context.today(), context.policy().capacityDays());
    }

    private static Message capacityMessage(String key, Capacity capacity) {
        return Message.of(key, Message.Argument.of(capacity.updated().orElseThrow()));
    }

    private static Basis capacityBasis(Capacity capacity) {
        return new Basis("capacity.status", Optional.of(EnumCodes.code(capacity.status())), capacity.updated());
    }

    private static Verdict dataFresh(RuleId rule, Service service, MatchContext context) {
        Optional<LocalDate> assured = service.assurance().assuredDate();
        return assured.isPresent()
                        && !assured.get().plusDays(context.policy().freshDays()).isBefore(context.today())
                ? support(
                        rule,
                        context,
                        10,
                        Message.of("data-fresh", Message.Argument.of(assured.get())),
                        basis(service, "assurance.assuredDate", assured.get()))
                : Verdict.SILENT;
    }

    private static Verdict dataStale(RuleId rule, Service service, MatchContext context) {
        Optional<LocalDate> assured = service.assurance().assuredDate();
        return assured.isPresent()
                        && assured.get().plusDays(context.policy().staleDays()).isBefore(context.today())
                ? support(
                        rule,
                        context,
                        -20,
                        Message.of("data-stale", Message.Argument.of(assured.get())),
                        basis(service, "assurance.assuredDate", assured.get()))
                : Verdict.SILENT;
    }
}
