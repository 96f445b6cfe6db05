package fi.mukana.directory.match;

import static fi.mukana.directory.match.Rule.basis;
import static fi.mukana.directory.match.Rule.exclude;
import static fi.mukana.directory.match.Rule.hard;
import static fi.mukana.directory.match.Rule.names;
import static fi.mukana.directory.match.Rule.preference;
import static fi.mukana.directory.match.Rule.support;
import static java.util.stream.Collectors.joining;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a service reaches where the person is, and how near it is. */
final class PlaceRules {

    private PlaceRules() {}

    static List<MatchRule> all() {
        return List.of(
                hard(
                        "area-outside",
                        (rule, need, service, context) -> outside(rule, need, service, context),
                        PlaceRules::widen),
                preference(
                        "municipality-served",
                        (rule, need, service, context) -> ownMunicipality(rule, need, service, context)),
                preference("place-near", (rule, need, service, context) -> near(rule, need, service, context)));
    }

    private static Verdict outside(RuleId rule, Need need, Service service, MatchContext context) {
        if (service.areas().isEmpty() || reaches(need, service, context.places())) {
            return Verdict.SILENT;
        }
        boolean onlyRemote = service.isRemote() && !need.remote();
        String keys = service.areas().stream().map(Area::key).collect(joining(" "));
        return exclude(
                rule,
                onlyRemote
                        ? Message.of("area-outside.remote")
                        : Message.of(
                                "area-outside",
                                names(service.areas().stream()
                                        .filter(area -> !(area instanceof Area.Remote))
                                        .map(context.places()::nameOf)
                                        .toList())),
                basis(service, "areas", keys));
    }

    /** Whether a service reaches every limit of the need, each by any of its areas. */
    private static boolean reaches(Need need, Service service, Places places) {
        List<Area> usable = service.areas().stream()
                .filter(area -> need.remote() || !(area instanceof Area.Remote))
                .toList();
        return !usable.isEmpty()
                && limits(need).stream()
                        .allMatch(limit -> usable.stream().anyMatch(area -> reaches(area, limit, places)));
    }

    /** Whether an area reaches a limit; an area of which no municipality is known may reach any. */
    private static boolean reaches(Area area, Area limit, Places places) {
        Area now = places.today(area);
        Area limitNow = places.today(limit);
        return places.overlap(now, limitNow)
                || places.municipalitiesIn(now).isEmpty()
                || places.municipalitiesIn(limitNow).isEmpty();
    }

    private static List<Area> limits(Need need) {
        List<Area> limits = new ArrayList<>();
        need.municipality().ifPresent(code -> limits.add(Area.municipality(code)));
        limits.addAll(need.areas());
        return limits;
    }

    /** Accepts what is remote; or gives up the limits that the service does not reach and looks in its area too. */
    private static List<NeedChange> widen(Need need, Service service, MatchContext context) {
        List<NeedChange> changes = new ArrayList<>();
        if (!need.remote() && service.isRemote()) {
            changes.add(new NeedChange(
                    "remote",
                    Message.of("change.remote"),
                    need.toBuilder().remote(true).build()));
        }
        List<Area> own = service.areas().stream()
                .filter(area -> !(area instanceof Area.Remote))
                .toList();
        if (!own.isEmpty()) {
            List<Area> kept = limits(need).stream()
                    .filter(limit -> own.stream().anyMatch(area -> reaches(area, limit, context.places())))
                    .toList();
            Need.Builder changed = need.toBuilder().anywhere();
            List<Area> limits = new ArrayList<>(need.areas());
            limits.retainAll(kept);
            need.municipality()
                    .filter(code -> kept.contains(Area.municipality(code)))
                    .ifPresentOrElse(changed::municipality, () -> limits.add(own.get(0)));
            changes.add(new NeedChange(
                    "areas",
                    Message.of("change.area", names(List.of(context.places().nameOf(own.get(0))))),
                    changed.areas(limits).build()));
        }
        return changes;
    }

    private static Verdict ownMunicipality(RuleId rule, Need need, Service service, MatchContext context) {
        Optional<MunicipalityCode> home = need.municipality();
        if (home.isEmpty()) {
            return Verdict.SILENT;
        }
        Area own = Area.municipality(home.get());
        if (service.areas().contains(own)) {
            return support(rule, context, 30, served(own, context), basis(service, "areas", own.key()));
        }
        return visited(service)
                .filter(address -> address.municipality().equals(home))
                .findFirst()
                .map(address -> support(
                        rule,
                        context,
                        30,
                        served(own, context),
                        basis(service, "channels.addresses.municipality", home.get())))
                .orElse(Verdict.SILENT);
    }

    private static Message served(Area own, MatchContext context) {
        return Message.of(
                "municipality-served", Message.Argument.of(context.places().nameOf(own)));
    }

    private static Verdict near(RuleId rule, Need need, Service service, MatchContext context) {
        Optional<Municipality> home = need.municipality().flatMap(context.places()::findMunicipality);
        if (home.isEmpty()
                || service.areas().contains(Area.municipality(home.get().code()))) {
            return Verdict.SILENT;
        }
        Optional<Municipality> nearest = visited(service)
                .flatMap(address -> address.municipality().stream())
                .flatMap(code -> context.places().findMunicipality(code).stream())
                .min(Comparator.comparingDouble(municipality ->
                        municipality.point().kilometersTo(home.get().point())));
        if (nearest.isEmpty() || nearest.get().code().equals(home.get().code())) {
            return Verdict.SILENT;
        }
        long kilometers =
                Math.round(nearest.get().point().kilometersTo(home.get().point()));
        return kilometers > context.policy().nearKilometers()
                ? Verdict.SILENT
                : support(
                        rule,
                        context,
                        10,
                        Message.of(
                                "place-near",
                                Message.Argument.of(nearest.get().name()),
                                Message.Argument.of(kilometers)),
                        basis(
                                service,
                                "channels.addresses.municipality",
                                nearest.get().code()));
    }

    /** The addresses that may be shown and visited; a confidential one gives nothing away by its nearness. */
    private static Stream<Address> visited(Service service) {
        return service.channels().stream()
                .filter(ServiceChannel.ServiceLocation.class::isInstance)
                .flatMap(channel -> ((ServiceChannel.ServiceLocation) channel).publicAddresses().stream())
                .filter(address -> address.kind() == Address.Kind.VISITING);
    }
}
