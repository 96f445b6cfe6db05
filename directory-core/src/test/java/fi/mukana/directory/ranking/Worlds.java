package fi.mukana.directory.ranking;

import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility.GenderRestriction;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.service.ServiceStatus;
import fi.mukana.directory.taxonomy.ChannelWish;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.testing.Services;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.text.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Needs and services from few values, so that they often meet and often just miss; one seed gives the same ones. */
final class Worlds {

    static final List<Area> AREAS = List.of(
            Area.municipality("140"),
            Area.municipality("297"),
            Area.municipality("402"),
            Area.municipality("478"),
            Area.county("13"),
            Area.region("19"),
            Area.WHOLE_COUNTRY,
            Area.WHOLE_COUNTRY_EXCEPT_ALAND,
            Area.REMOTE,
            new Area.Project("lakeus", LocalizedText.fi("Lakeus"), Set.of()),
            new Area.Historical("old", LocalizedText.fi("Vanha"), Set.of(), Validity.ALWAYS, Optional.of("county:13")));

    static final Places PLACES = Places.official().with(AREAS.subList(AREAS.size() - 2, AREAS.size()));

    private static final List<String> CONCEPTS = List.of(
            "theme:loneliness",
            "theme:debt",
            "theme:money-worries",
            "theme:grief",
            "life-event:bereavement",
            "support:peer-support",
            "support:peer-group",
            "group:widowed",
            "group:older-people",
            "group:carers",
            "barrier:transport",
            "barrier:accessibility",
            "ptv:P4.12",
            "ptv:P15.1",
            "ptv:KE14",
            "ptv:KR1.1");
    private static final List<String> GROUPS = List.of("group:widowed", "group:carers", "group:older-people");
    private static final List<String> LANGUAGES = List.of("fi", "sv", "ru", "fi-simple");

    static final ServiceRanker RANKER = ServiceRanker.of(StandardRules.all());

    private final Random random;

    Worlds(long seed) {
        this.random = new Random(seed);
    }

    List<Service> services(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> service("s" + number))
                .toList();
    }

    Service service(String id) {
        Services service = Services.service(id).about(some(CONCEPTS, 4));
        some(AREAS, 3, area -> service.in(area));
        LocalDate today = RuleVerifier.TODAY;
        if (chance(3)) {
            int from = random.nextInt(70);
            service.forAges(from, chance(2) ? 150 : from + random.nextInt(30));
        }
        if (chance(5)) {
            service.onlyFor(some(GROUPS, 2));
        }
        if (chance(6)) {
            service.forGender(one(List.of(GenderRestriction.values())));
        }
        if (chance(8)) {
            service.referral(one(List.of(Ternary.values())));
        }
        if (chance(8)) {
            service.diagnosis(one(List.of(Ternary.values())));
        }
        if (chance(8)) {
            service.membership(one(List.of(Ternary.values())));
        }
        if (chance(2)) {
            service.inLanguages(some(LANGUAGES, 2));
        }
        service.costing(one(List.of(Cost.Charge.values())));
        if (chance(3)) {
            service.capacity(one(List.of(Capacity.Status.values())), today.minusDays(random.nextInt(90)));
        }
        if (chance(2)) {
            service.assured(today.minusDays(random.nextInt(500)));
        }
        if (chance(8)) {
            service.valid(
                    chance(2)
                            ? Validity.through(today.plusDays(random.nextInt(20) - 10L))
                            : Validity.from(today.plusDays(random.nextInt(20) - 10L)));
        }
        if (chance(15)) {
            service.status(one(List.of(ServiceStatus.values())));
        }
        if (chance(15)) {
            service.publishing(one(List.of(PublishingStatus.values())));
        }
        if (chance(3)) {
            service.open(one(List.of(DayOfWeek.values())), 9 + random.nextInt(10), 20);
        }
        if (chance(3)) {
            service.at(one(List.of("140", "297", "402")));
        }
        if (chance(3)) {
            service.meeting(one(List.of(ChannelWish.values())));
        }
        if (chance(3)) {
            service.with(one(List.of(Accessibility.Feature.values())), one(List.of(Ternary.values())));
        }
        return service.build();
    }

    Need need() {
        Need.Builder need = Needs.about(some(CONCEPTS, 4));
        if (chance(2)) {
            need.municipality(one(List.of("140", "297", "402", "478")));
        }
        if (chance(4)) {
            need.areas(List.of(one(AREAS)));
        }
        if (chance(2)) {
            need.age(random.nextInt(100));
        }
        if (chance(3)) {
            need.gender(one(List.of(Need.Gender.values())));
        }
        if (chance(3)) {
            need.languages(Set.of(Language.of(one(LANGUAGES))));
        }
        if (chance(3)) {
            need.times(Set.of(one(List.of(TimeWish.values()))));
        }
        if (chance(3)) {
            need.channels(Set.of(one(List.of(ChannelWish.values()))));
        }
        if (chance(3)) {
            need.words("tanssi");
        }
        for (String question : List.of("referral", "diagnosis", "membership", "group:group:carers")) {
            need.answer(question, one(List.of(Ternary.values())));
        }
        return need.remote(chance(2)).freeOnly(chance(4)).build();
    }

    MatchContext context(Need need, List<Service> services) {
        Map<ServiceId, TextScore> scores = new HashMap<>();
        if (need.words().isPresent()) {
            services.forEach(service -> {
                int score = Math.floorMod(service.id().value().hashCode() * 31, 150);
                if (score >= 1 && score <= 100) {
                    scores.put(service.id(), new TextScore(score, score % 2 == 0 ? "name" : "description"));
                }
            });
        }
        return new MatchContext(
                RuleVerifier.TODAY,
                PLACES,
                Vocabulary.shipped(),
                MatchPolicy.defaults(),
                scores,
                id -> Optional.empty());
    }

    Ranking rank(Need need, List<Service> services) {
        return RANKER.rank(need, services, ids(services), context(need, services));
    }

    static Set<ServiceId> ids(List<Service> services) {
        Set<ServiceId> ids = new TreeSet<>();
        services.forEach(service -> ids.add(service.id()));
        return ids;
    }

    Area area() {
        return one(AREAS);
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    List<Service> shuffled(List<Service> services) {
        List<Service> copy = new ArrayList<>(services);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }

    private String[] some(List<String> values, int most) {
        Set<String> some = new TreeSet<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            some.add(one(values));
        }
        return some.toArray(String[]::new);
    }

    private <T> void some(List<T> values, int most, java.util.function.Consumer<T> use) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            use.accept(one(values));
        }
    }
}
