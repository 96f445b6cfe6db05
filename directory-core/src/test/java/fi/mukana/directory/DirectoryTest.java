package fi.mukana.directory;

import static fi.mukana.directory.testing.DirectoryAssertions.assertThatRanking;
import static fi.mukana.directory.testing.DirectoryAssertions.assertThatWhy;
import static fi.mukana.directory.testing.Services.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.match.MatchContext;
import fi.mukana.directory.match.MatchRule;
import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.need.CrisisAssessment;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.need.NeedInterpreter;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.reason.Basis;
import fi.mukana.directory.reason.Message;
import fi.mukana.directory.reason.Points;
import fi.mukana.directory.reason.Reason;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.reason.Verdict;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final Clock CLOCK =
            Clock.fixed(RuleVerifier.TODAY.atTime(12, 0).atZone(Directory.ZONE).toInstant(), Directory.ZONE);

    private static final List<Service> SERVICES = List.of(
            service("leskien-kahvila")
                    .about("group:widowed", "theme:loneliness", "support:meeting-place")
                    .in("140")
                    .build(),
            service("velkaneuvonta")
                    .about("theme:debt", "support:debt-counseling")
                    .in(Area.county("13"))
                    .build(),
            service("velkapuhelin")
                    .about("theme:debt", "support:phone-line")
                    .remote()
                    .build(),
            service("kuopion-ystavat")
                    .about("theme:loneliness", "support:friend-visitor")
                    .in("297")
                    .build(),
            service("tanssit")
                    .described("Tangoa ja valssia joka perjantai")
                    .in("140")
                    .build(),
            service("seniorikerho")
                    .about("group:older-people")
                    .forAges(65, 150)
                    .in("140")
                    .build());

    private final Directory directory =
            builder(InMemoryCatalog.ofServices(SERVICES)).build();

    @Test
    @Tag("S2-05")
    @Tag("S2-08")
    void aNeedInWordsIsUnderstoodMatchedAndRankedWithReasons() {
        FindResult found = directory.find(
                Needs.inWords("leski, 78, Iisalmi, iltaisin yksinäistä").build());

        assertThat(found.need().municipality()).contains(MunicipalityCode.of("140"));
        assertThatRanking(found.ranking())
                .match("leskien-kahvila")
                .isExplainedBy("theme-shared", 100)
                .isExplainedBy("target-group-shared", 40)
                .isExplainedBy("municipality-served", 30)
                .isExplainedBy("priority-group", 10);
        assertThat(found.ranking().ranked().get(0).service().id()).isEqualTo(ServiceId.of("leskien-kahvila"));
        assertThatRanking(found.ranking()).excludes("kuopion-ystavat").because("area-outside");
        assertThat(found.crisis().level()).isEqualTo(CrisisAssessment.Level.NONE);
    }

    @Test
    void aServiceThatCarriesOnlyAPublicClassIsFoundForWhatFallsInIt() {
        Directory ptv = builder(InMemoryCatalog.ofServices(List.of(
                        service("julkinen").about("ptv:P15.1").in("140").build(),
                        service("muu").about("ptv:P27.2").in("140").build())))
                .build();
        Need need = Needs.inWords("velkoja Iisalmessa").build();

        FindResult found = ptv.find(need);

        assertThatRanking(found.ranking()).match("julkinen").isExplainedBy("theme-shared", 48);
        assertThat(found.ranking().ranked()).hasSize(1);
        Why why = ptv.why(need, ServiceId.of("julkinen"), Language.FI).orElseThrow();
        assertThat(why.reasons())
                .isEqualTo(found.ranking().ranked().get(0).reasons())
                .anySatisfy(reason -> assertThat(reason.message().in(Language.FI))
                        .contains("Henkilön talous- ja velkaneuvonta", "velkaantuminen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leski, 78, Iisalmi, iltaisin yksinäistä",
                "velkoja Kuopiossa",
                "tangoa Iisalmessa",
                "Iisalmi",
                "eläkeläinen",
                "ei mitään järkeä xyzzy",
                "78-vuotias mies",
                ""
            })
    void whyAgreesWithFindAndMatchingTheUnderstoodNeedGivesTheSame(String words) {
        Need need = Needs.inWords(words).build();
        FindResult found = directory.find(need);

        assertThat(directory.match(found.need(), Language.FI).ranking()).isEqualTo(found.ranking());
        for (Service service : SERVICES) {
            Why why = directory.why(need, service.id(), Language.FI).orElseThrow();
            Why matched = directory.whyMatched(found.need(), service.id()).orElseThrow();
            assertThat(matched).isEqualTo(why);
            assertThat(found.ranking().ranked().stream()
                            .anyMatch(match -> match.service().equals(service)))
                    .isEqualTo(why.outcome() == Why.Outcome.RANKED);
            assertThat(found.ranking().unmet().contains(service.id())).isEqualTo(why.outcome() == Why.Outcome.UNMET);
        }
    }

    @Test
    void aPlaceAloneAsksForEverythingThere() {
        FindResult found = directory.find(Needs.inWords("asun Iisalmessa").build());

        assertThat(found.need().words()).isEmpty();
        assertThat(found.ranking().unmet()).isEmpty();
        assertThatRanking(found.ranking()).excludes("kuopion-ystavat").because("area-outside");
    }

    @Test
    void aGroupAloneIsWhatIsAskedFor() {
        assertThatRanking(directory.find(Needs.inWords("eläkeläinen").build()).ranking())
                .ranks("seniorikerho")
                .match("seniorikerho")
                .dependsOn("age");
    }

    @Test
    void aGroupBesideWordsThatAreNotUnderstoodOrdersWhatTheWordsFind() {
        assertThatRanking(directory
                        .find(Needs.inWords("eläkeläinen tangoa").build())
                        .ranking())
                .ranks("tanssit");
        assertThatRanking(directory
                        .find(Needs.about("support:phone-line").words("tangoa").build())
                        .ranking())
                .ranks("tanssit");
    }

    @Test
    void wordsThatNoConceptKnowsAreLookedForInTexts() {
        assertThatRanking(directory
                        .find(Needs.inWords("tangoa Iisalmessa").build())
                        .ranking())
                .ranks("tanssit")
                .match("tanssit")
                .isExplainedBy("municipality-served", 30);
    }

    @Test
    void theEmptyNeedFindsEverything() {
        assertThat(directory.find(Need.NOTHING).ranking().ranked()).hasSameSizeAs(SERVICES);
    }

    @Test
    void dangerStandsInTheResultWhateverIsFound() {
        FindResult found = directory.find(
                Needs.inWords("aion tappaa itseni tänään, Iisalmi").build());

        assertThat(found.crisis().level()).isEqualTo(CrisisAssessment.Level.ACUTE);
        assertThat(found.crisis().lines().get(0).phone()).contains("112");
    }

    @Test
    void aServiceThatIsNotThereHasNoWhy() {
        assertThat(directory.why(Need.NOTHING, ServiceId.of("nobody"), Language.FI))
                .isEmpty();
        assertThat(directory.whyMatched(Need.NOTHING, ServiceId.of("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "velkoja",
                "yksinäistä Kuopiossa",
                "tangoa",
                "leski",
                "Iisalmi",
                "vertaistukea",
                "xyzzy",
                "velkoja ja tangoa"
            })
    void aCatalogWithAnIndexAnswersLikeOneWithout(String words) {
        Directory indexed = builder(new IndexedCatalog(InMemoryCatalog.ofServices(SERVICES)))
                .build();
        Need need = Needs.inWords(words).build();

        assertThat(indexed.find(need)).isEqualTo(directory.find(need));
    }

    @Test
    void aRuleThatNoIndexKnowsIsAskedOfEveryService() {
        MatchRule everything = new MatchRule() {
            @Override
            public RuleId id() {
                return RuleId.of("everything");
            }

            @Override
            public Kind kind(Need need, MatchContext context) {
                return Kind.RELEVANCE;
            }

            @Override
            public Verdict evaluate(Need need, Service service, MatchContext context) {
                return Verdict.supports(new Reason(
                        id(),
                        Points.of(1),
                        Message.of(LocalizedText.fi("Kaikki käy")),
                        List.of(new Basis("id", Optional.empty(), Optional.empty()))));
            }
        };
        Directory indexed = builder(new IndexedCatalog(InMemoryCatalog.ofServices(SERVICES)))
                .addRule(everything)
                .build();

        assertThat(indexed.find(Needs.about("theme:debt").build()).ranking().unmet())
                .isEmpty();
    }

    @Test
    void theDayIsTheClocksDay() {
        assertThat(directory.today()).isEqualTo(RuleVerifier.TODAY);
    }

    @Test
    void anInterpreterCanBeLeftOut() {
        Directory plain = builder(InMemoryCatalog.ofServices(SERVICES))
                .interpreter(NeedInterpreter.none())
                .build();

        FindResult found = plain.find(Needs.inWords("tangoa Iisalmessa").build());

        assertThat(found.need().words()).contains("tangoa Iisalmessa");
        assertThat(found.need().municipality()).isEmpty();
    }

    @Test
    void aDirectoryNeedsACatalogAndRulesOfDifferentIds() {
        assertThatThrownBy(() -> Directory.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Maybe call catalog");
        assertThatThrownBy(() -> builder(InMemoryCatalog.ofServices(SERVICES))
                        .addRule(StandardRules.all().get(0))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not-published");
    }

    @Test
    void theWordsOfAPersonStandInNoText() {
        FindResult found = directory.find(Needs.inWords("salaisuus kerrottu").build());

        assertThat(found.toString()).doesNotContain("kerrottu");
    }

    @Test
    void everyAnswerSaysWhichFieldItRestsOn() {
        assertThatWhy(directory
                        .why(
                                Needs.inWords("yksinäistä Iisalmessa").build(),
                                ServiceId.of("kuopion-ystavat"),
                                Language.FI)
                        .orElseThrow())
                .is(Why.Outcome.EXCLUDED)
                .wouldFitAfterChanging("areas");
    }

    private static Directory.Builder builder(Catalog catalog) {
        return Directory.builder().catalog(catalog).clock(CLOCK);
    }

    /** Gives only what an index would find. */
    private record IndexedCatalog(InMemoryCatalog all) implements Catalog {
        @Override
        public Collection<Service> candidates(CandidateQuery query) {
            return all.services().stream()
                    .filter(service -> query.ids().contains(service.id())
                            || service.concepts().stream().anyMatch(query.concepts()::contains))
                    .toList();
        }

        @Override
        public Collection<Service> services() {
            return all.services();
        }

        @Override
        public Set<ServiceId> serviceIds() {
            return all.serviceIds();
        }

        @Override
        public Optional<Service> service(ServiceId id) {
            return all.service(id);
        }

        @Override
        public Collection<Organization> organizations() {
            return all.organizations();
        }

        @Override
        public Optional<Organization> organization(OrganizationId id) {
            return all.organization(id);
        }

        @Override
        public Collection<Event> events() {
            return all.events();
        }

        @Override
        public Optional<Event> event(EventId id) {
            return all.event(id);
        }
    }
}
