package fi.mukana.directory.ranking;

import static fi.mukana.directory.testing.DirectoryAssertions.assertThatRanking;
import static fi.mukana.directory.testing.DirectoryAssertions.assertThatWhy;
import static fi.mukana.directory.testing.Services.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.match.StandardRules;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Capacity;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static final Need IN_IISALMI =
            Needs.about("theme:debt").municipality("140").remote(false).build();

    @Test
    void oneChangeIsToldWhereOneHelps() {
        Why why = why(IN_IISALMI, service("eta").about("theme:debt").remote().build());

        assertThatWhy(why).is(Why.Outcome.EXCLUDED).wouldFitAfterChanging("remote");
        assertThat(why.nearMisses()).hasSize(1);
        assertThat(why.nearMisses().get(0).changes().get(0).message().in(Language.FI))
                .isEqualTo("jos myös etänä annettu tuki sopii");
    }

    @Test
    void eachWayIsToldWhereThereAreSeveral() {
        Why why = why(
                IN_IISALMI,
                service("kuopio").about("theme:debt").remote().in("297").build());

        assertThatWhy(why).wouldFitAfterChanging("remote").wouldFitAfterChanging("areas");
    }

    @Test
    void lookingElsewhereGivesUpTheMunicipalityAndKeepsTheLimitsThatAreReached() {
        Need need = IN_IISALMI.toBuilder().areas(List.of(Area.region("11"))).build();
        Why why = why(need, service("kuopio").about("theme:debt").in("297").build());

        Need changed = why.nearMisses().get(0).changed();
        assertThat(changed.municipality()).isEmpty();
        assertThat(changed.areas()).containsExactly(Area.region("11"), Area.municipality("297"));
        assertThat(need.municipality()).contains(MunicipalityCode.of("140"));
    }

    @Test
    void twoChangesAreToldWhereOneIsNotEnough() {
        Why why = why(
                IN_IISALMI.toBuilder().freeOnly(true).build(),
                service("eta")
                        .about("theme:debt")
                        .remote()
                        .costing(Cost.Charge.CHARGED)
                        .build());

        assertThatWhy(why).wouldFitAfterChanging("remote", "freeOnly");
        assertThat(why.nearMisses())
                .as("the same two changes in another order are the same")
                .hasSize(1);
    }

    @Test
    void threeChangesAreTheMost() {
        Need picky = IN_IISALMI.toBuilder()
                .freeOnly(true)
                .languages(Set.of(Language.SV))
                .build();
        Service far = service("eta")
                .about("theme:debt")
                .remote()
                .costing(Cost.Charge.CHARGED)
                .inLanguages("fi")
                .build();

        assertThatWhy(why(picky, far)).wouldFitAfterChanging("remote", "languages", "freeOnly");
        assertThat(why(picky, far).nearMisses()).hasSize(1);
    }

    @Test
    void anAgeIsNothingThatOneChanges() {
        assertThatWhy(why(
                        Needs.about("theme:debt").age(40).build(),
                        service("seniorit").about("theme:debt").forAges(65, 150).build()))
                .is(Why.Outcome.EXCLUDED)
                .hasNoNearMiss();
    }

    @Test
    void whatMeetsNoPartHasNoNearMiss() {
        assertThatWhy(why(
                        IN_IISALMI,
                        service("muu").about("theme:animals").in("297").build()))
                .is(Why.Outcome.UNMET)
                .hasNoNearMiss();
    }

    @Test
    void whatIsFullIsRankedLast() {
        Need need = Needs.about("theme:debt").build();
        Service full = service("full")
                .about("theme:debt")
                .capacity(Capacity.Status.FULL, RuleVerifier.TODAY)
                .build();
        Service related = service("unknown").about("theme:debt").build();

        assertThatRanking(rank(need, full, related)).ranks("unknown", "full");
        assertThatRanking(rank(need, full, related)).match("full").hasPoints(70).isExplainedBy("capacity-full", -30);
    }

    @Test
    void ofEqualPointsTheLaterAssuredComesFirstAndThenTheId() {
        Need need = Needs.about("theme:debt").build();

        assertThatRanking(rank(
                        need,
                        service("d").about("theme:debt").build(),
                        service("c").about("theme:debt").build(),
                        service("b")
                                .about("theme:debt")
                                .assured(RuleVerifier.TODAY.minusDays(200))
                                .build(),
                        service("a")
                                .about("theme:debt")
                                .assured(RuleVerifier.TODAY.minusDays(300))
                                .build()))
                .ranks("b", "a", "c", "d");
    }

    @Test
    void everyRuleThatExcludesIsTold() {
        assertThatRanking(rank(
                        IN_IISALMI.toBuilder().age(20).build(),
                        service("a")
                                .about("theme:debt")
                                .in("297")
                                .forAges(65, 150)
                                .build(),
                        service("b").about("theme:debt").in("140").build(),
                        service("c").about("theme:animals").build()))
                .ranks("b")
                .leavesUnmet("c")
                .excludes("a")
                .because("area-outside", "age-outside");
    }

    @Test
    void ourAssertionsFailWhereTheyShould() {
        Ranking ranking =
                rank(IN_IISALMI, service("b").about("theme:debt").in("140").build());

        assertThatThrownBy(() -> assertThatRanking(ranking).ranks("a"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ranked [b 130]");
        assertThatThrownBy(() -> assertThatRanking(ranking).excludes("b")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRanking(ranking).leavesUnmet("b")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRanking(ranking).match("b").hasPoints(1))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRanking(ranking).match("b").isExplainedBy("theme-shared", 99))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRanking(ranking).match("b").dependsOn("age"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RuleVerifier.verifying("theme-shared")
                        .given(IN_IISALMI)
                        .and(service("b").about("theme:debt").build())
                        .isSilent())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("theme-shared");
        assertThatThrownBy(() -> RuleVerifier.verifying("no-such-rule")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Why why(Need need, Service service) {
        return ServiceRanker.of(StandardRules.all()).why(need, service, new Worlds(0).context(need, List.of(service)));
    }

    private static Ranking rank(Need need, Service... services) {
        return new Worlds(0).rank(need, List.of(services));
    }
}
