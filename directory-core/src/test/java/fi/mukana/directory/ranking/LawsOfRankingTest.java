package fi.mukana.directory.ranking;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.NeedChange;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every ranking, whatever the need and the services. */
class LawsOfRankingTest {

    private static final int SERVICES = 12;

    @Property(tries = 80)
    void pointsAreTheSumOfTheReasons(@ForAll long seed) {
        Worlds world = new Worlds(seed);

        assertThat(world.rank(world.need(), world.services(SERVICES)).ranked())
                .allSatisfy(match -> assertThat(match.points().value())
                        .isEqualTo(match.reasons().stream()
                                .mapToLong(reason -> reason.points().value())
                                .sum()));
    }

    @Property(tries = 80)
    void everyServiceIsRankedExcludedOrUnmetAndOnlyOne(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Ranking ranking = world.rank(world.need(), services);

        List<ServiceId> all = new ArrayList<>(ranking.unmet());
        ranking.ranked().forEach(match -> all.add(match.service().id()));
        ranking.excluded().forEach(excluded -> all.add(excluded.service().id()));

        assertThat(all).containsExactlyInAnyOrderElementsOf(Worlds.ids(services));
        assertThat(ranking.unmetCount()).isEqualTo(ranking.unmet().size());
    }

    @Property(tries = 60)
    void theOrderIsTotalAndDoesNotHangOnTheOrderOfTheServices(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        Ranking ranking = world.rank(need, services);

        assertThat(world.rank(need, world.shuffled(services))).isEqualTo(ranking);
        for (int i = 1; i < ranking.ranked().size(); i++) {
            RankedMatch better = ranking.ranked().get(i - 1);
            RankedMatch next = ranking.ranked().get(i);
            assertThat(better.compareTo(next)).isNegative();
            assertThat(next.compareTo(better)).isPositive();
            assertThat(better.points()).isGreaterThanOrEqualTo(next.points());
        }
    }

    @Property(tries = 60)
    void oneMoreSupportingReasonNeverLowersARank(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        Ranking ranking = world.rank(need, services);
        if (ranking.ranked().isEmpty()) {
            return;
        }
        ServiceId lucky = world.one(ranking.ranked()).service().id();
        List<MatchRule> rules = new ArrayList<>(StandardRules.all());
        rules.add(new Bonus(lucky));

        Ranking raised =
                ServiceRanker.of(rules).rank(need, services, Worlds.ids(services), world.context(need, services));

        assertThat(placeOf(raised, lucky)).isLessThanOrEqualTo(placeOf(ranking, lucky));
    }

    @Property(tries = 200)
    void oneMoreLimitNeverBringsAServiceIn(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        Ranking before = world.rank(need, services);

        for (Map.Entry<String, Need> limited : limited(need, world).entrySet()) {
            Ranking after = world.rank(limited.getValue(), services);

            assertThat(ids(before)).as(limited.getKey()).containsAll(ids(after));
            assertThat(after.unmet()).as(limited.getKey()).isEqualTo(before.unmet());
        }
    }

    @Property(tries = 80)
    void aLimitReordersByNearnessAndLanguageAlone(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        Map<ServiceId, RankedMatch> before = byId(world.rank(need, services));
        Set<String> mayChange = Set.of("municipality-served", "place-near", "language-served");

        for (Need limited : limited(need, world).values()) {
            world.rank(limited, services)
                    .ranked()
                    .forEach(match -> assertThat(match.reasons().stream()
                                    .filter(reason ->
                                            !mayChange.contains(reason.rule().value())))
                            .containsExactlyElementsOf(
                                    requireNonNull(before.get(match.service().id())).reasons().stream()
                                            .filter(reason -> !mayChange.contains(
                                                    reason.rule().value()))
                                            .toList()));
        }
    }

    /**
     * Accessibility and interpretation are left out: an interpreter opens what the languages close, so that not knowing
     * of one leaves it closed.
     */
    @Property(tries = 80)
    void whatIsUnknownIsNotNo(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        Set<ServiceId> excluded = world.rank(need, services).excluded().stream()
                .map(one -> one.service().id())
                .collect(toSet());

        for (UnaryOperator<Service> blank : BLANKS) {
            List<Service> blanked = services.stream().map(blank).toList();
            assertThat(world.rank(need, blanked).excluded().stream()
                            .map(one -> one.service().id()))
                    .isSubsetOf(excluded);
        }
    }

    @Property(tries = 60)
    void anEmptyNeedExcludesForNothingThatThePersonDidNotTell(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Set<String> ofTheServiceAlone =
                Set.of("not-published", "not-active", "not-valid-today", "organization-ended", "capacity-closed");

        assertThat(world.rank(Need.NOTHING, world.services(SERVICES)).excluded())
                .allSatisfy(excluded -> assertThat(excluded.exclusions())
                        .allSatisfy(exclusion -> assertThat(ofTheServiceAlone)
                                .contains(exclusion.rule().value())));
    }

    @Property(tries = 60)
    void whyAgreesWithTheRankingForEveryService(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        MatchContext context = world.context(need, services);
        Ranking ranking = world.rank(need, services);
        Map<ServiceId, RankedMatch> ranked = byId(ranking);
        Map<ServiceId, ExcludedService> excluded =
                ranking.excluded().stream().collect(toMap(one -> one.service().id(), one -> one));

        for (Service service : services) {
            Why why = Worlds.RANKER.why(need, service, context);
            switch (why.outcome()) {
                case RANKED -> {
                    RankedMatch match = requireNonNull(ranked.get(service.id()));
                    assertThat(why.reasons()).isEqualTo(match.reasons());
                    assertThat(why.points()).isEqualTo(match.points());
                    assertThat(why.conditions()).isEqualTo(match.conditions());
                    assertThat(why.nearMisses()).isEmpty();
                }
                case EXCLUDED ->
                    assertThat(why.exclusions())
                            .isEqualTo(
                                    requireNonNull(excluded.get(service.id())).exclusions());
                case UNMET -> assertThat(ranking.unmet()).contains(service.id());
            }
        }
    }

    @Property(tries = 60)
    void everyStatementRestsOnAFieldOfTheServiceAndItsDate(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Ranking ranking = world.rank(world.need(), services);

        ranking.ranked().forEach(match -> {
            match.reasons().forEach(reason -> assertRests(reason.basis(), match.service()));
            match.conditions().forEach(question -> assertRests(question.basis(), match.service()));
        });
        ranking.excluded()
                .forEach(excluded ->
                        excluded.exclusions().forEach(exclusion -> assertRests(exclusion.basis(), excluded.service())));
    }

    @Property(tries = 60)
    void nearMissesAreTrueAndNoSmallerChangeHelps(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Service> services = world.services(SERVICES);
        Need need = world.need();
        MatchContext context = world.context(need, services);

        for (ExcludedService excluded : world.rank(need, services).excluded()) {
            Service service = excluded.service();
            Why why = Worlds.RANKER.why(need, service, context);
            List<NearMiss> misses = why.nearMisses();
            assertThat(misses.stream().map(NearMiss::changed)).doesNotHaveDuplicates();
            for (NearMiss miss : misses) {
                assertThat(Worlds.RANKER.why(miss.changed(), service, context).outcome())
                        .isEqualTo(Why.Outcome.RANKED);
                assertThat(miss.changes()).hasSizeLessThanOrEqualTo(ServiceRanker.MOST_CHANGES);
                assertThat(miss.changes()).hasSameSizeAs(misses.get(0).changes());
                assertThat(miss.changes().get(miss.changes().size() - 1).changed())
                        .isEqualTo(miss.changed());
                for (NeedChange change :
                        miss.changes().subList(0, miss.changes().size() - 1)) {
                    assertThat(Worlds.RANKER
                                    .why(change.changed(), service, context)
                                    .outcome())
                            .isNotEqualTo(Why.Outcome.RANKED);
                }
            }
        }
    }

    @Property(tries = 60)
    void everySentenceCanBeSaidInEveryLanguage(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Ranking ranking = world.rank(world.need(), world.services(SERVICES));

        Stream<Message> messages = Stream.concat(
                ranking.ranked().stream()
                        .flatMap(match -> Stream.concat(
                                match.reasons().stream().map(Reason::message),
                                match.conditions().stream()
                                        .flatMap(question -> Stream.of(question.condition(), question.question())))),
                ranking.excluded().stream()
                        .flatMap(excluded -> excluded.exclusions().stream().map(exclusion -> exclusion.message())));

        messages.forEach(message -> Stream.of(Language.FI, Language.SV, Language.EN, Language.SE, Language.FI_SIMPLE)
                .forEach(language ->
                        assertThat(message.in(language)).isNotBlank().doesNotContain("{")));
    }

    @Property(tries = 40)
    void theNextQuestionIsOneOnWhichMostDepend(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Ranking ranking = world.rank(world.need(), world.services(SERVICES));

        assertThat(ranking.nextQuestion().isPresent())
                .isEqualTo(ranking.ranked().stream().anyMatch(match -> !match.isUnconditional()));
        ranking.nextQuestion().ifPresent(next -> {
            long dependent = count(ranking, next.id());
            ranking.ranked().stream()
                    .flatMap(match -> match.conditions().stream())
                    .forEach(other -> assertThat(count(ranking, other.id())).isLessThanOrEqualTo(dependent));
        });
    }

    private static final List<UnaryOperator<Service>> BLANKS = List.of(
            service -> service.toBuilder().areas(List.of()).build(),
            service -> service.toBuilder().languages(Set.of()).build(),
            service -> service.toBuilder().eligibility(Eligibility.UNKNOWN).build(),
            service -> service.toBuilder().cost(Cost.UNKNOWN).build(),
            service -> service.toBuilder().capacity(Capacity.UNKNOWN).build(),
            service -> service.toBuilder().validity(Validity.ALWAYS).build(),
            service -> service.toBuilder().hours(OpeningHours.UNKNOWN).build(),
            service -> service.toBuilder().channels(List.of()).modes(Set.of()).build(),
            service -> service.toBuilder()
                    .assurance(fi.mukana.directory.organization.Assurance.NONE)
                    .build(),
            service -> service.toBuilder()
                    .eligibility(service.eligibility().toBuilder()
                            .restrictedTo(Set.of())
                            .build())
                    .build());

    /** The need with one more limit each. */
    private static Map<String, Need> limited(Need need, Worlds world) {
        Map<String, Need> limited = new java.util.LinkedHashMap<>();
        if (need.municipality().isEmpty()) {
            limited.put(
                    "municipality",
                    need.toBuilder()
                            .municipality(world.one(List.of("140", "297", "478")))
                            .build());
        }
        List<Area> areas = new ArrayList<>(need.areas());
        areas.add(world.area());
        limited.put("area", need.toBuilder().areas(areas).build());
        limited.put("freeOnly", need.toBuilder().freeOnly(true).build());
        limited.put("remote", need.toBuilder().remote(false).build());
        if (need.languages().isEmpty()) {
            limited.put(
                    "languages", need.toBuilder().languages(Set.of(Language.SV)).build());
        }
        return limited;
    }

    private static void assertRests(List<Basis> bases, Service service) {
        assertThat(bases).isNotEmpty();
        for (Basis basis : bases) {
            assertThat(isPath(basis.field())).as(basis.field()).isTrue();
            if (basis.field().equals("capacity.status")) {
                assertThat(basis.assuredDate()).isEqualTo(service.capacity().updated());
            } else {
                assertThat(basis.assuredDate()).isEqualTo(service.assurance().assuredDate());
            }
        }
    }

    /** Whether a path names components of a service, step by step. */
    private static boolean isPath(String path) {
        Type type = path.startsWith("organization.") ? Organization.class : Service.class;
        String rest = path.startsWith("organization.") ? path.substring("organization.".length()) : path;
        for (String step : rest.split("\\.", -1)) {
            Class<?> owner = element(type);
            Optional<Type> next = (owner.isSealed()
                            ? Arrays.stream(owner.getPermittedSubclasses())
                            : Stream.<Class<?>>of(owner))
                    .flatMap(one -> Arrays.stream(one.getRecordComponents()))
                    .filter(component -> component.getName().equals(step))
                    .map(RecordComponent::getGenericType)
                    .findFirst();
            if (next.isEmpty()) {
                return false;
            }
            type = next.get();
        }
        return true;
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return element(parameterized.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    private static long count(Ranking ranking, String question) {
        return ranking.ranked().stream()
                .filter(match -> match.conditions().stream()
                        .anyMatch(condition -> condition.id().equals(question)))
                .count();
    }

    private static int placeOf(Ranking ranking, ServiceId id) {
        return ranking.ranked().stream()
                .map(match -> match.service().id())
                .toList()
                .indexOf(id);
    }

    private static Set<ServiceId> ids(Ranking ranking) {
        return ranking.ranked().stream()
                .map(match -> match.service().id())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Map<ServiceId, RankedMatch> byId(Ranking ranking) {
        return ranking.ranked().stream().collect(toMap(match -> match.service().id(), match -> match));
    }

    /** A rule of a region's own that likes one service. */
    private record Bonus(ServiceId lucky) implements MatchRule {
        @Override
        public RuleId id() {
            return RuleId.of("bonus");
        }

        @Override
        public Kind kind(Need need, MatchContext context) {
            return Kind.PREFERENCE;
        }

        @Override
        public Verdict evaluate(Need need, Service service, MatchContext context) {
            return service.id().equals(lucky)
                    ? Verdict.supports(new Reason(
                            id(),
                            Points.of(7),
                            Message.of(LocalizedText.fi("Pidetty")),
                            List.of(new Basis(
                                    "id", Optional.empty(), service.assurance().assuredDate()))))
                    : Verdict.SILENT;
        }
    }
}
