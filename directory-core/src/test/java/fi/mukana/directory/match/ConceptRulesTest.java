package fi.mukana.directory.match;

import static fi.mukana.directory.testing.RuleVerifier.verifying;
import static fi.mukana.directory.testing.Services.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptRulesTest {

    @ParameterizedTest
    @CsvSource({
        "theme-shared, theme:debt, 100",
        "life-event-shared, life-event:divorce, 60",
        "support-type-shared, support:peer-support, 50",
        "target-group-shared, group:widowed, 40",
        "service-class-shared, ptv:P4.12, 30",
        "barrier-removed, barrier:transport, 30"
    })
    void theSameConceptGivesTheWholeWeight(String rule, String concept, long points) {
        verifying(rule)
                .given(Needs.about(concept).build())
                .and(service("kerho").about(concept).build())
                .supports(points)
                .restingOn("concepts");
        verifying(rule)
                .given(Needs.about(concept).build())
                .and(service("kerho").about("theme:animals").build())
                .isSilent();
        verifying(rule)
                .given(Need.NOTHING)
                .and(service("kerho").about(concept).build())
                .isSilent();
        verifying(rule)
                .given(Needs.about(concept).build())
                .and(service("kerho").build())
                .isSilent();
    }

    @Test
    void aNarrowerOneNearlyAllABroaderOneHalfARelatedOneLess() {
        verifying("theme-shared")
                .given(Needs.about("theme:money-worries").build())
                .and(service("kerho").about("theme:debt").build())
                .supports(90)
                .saying("Auttaa osaan tästä: velkaantuminen (rahahuolet).");
        verifying("theme-shared")
                .given(Needs.about("theme:debt").build())
                .and(service("kerho").about("theme:money-worries").build())
                .supports(50);
        verifying("theme-shared")
                .given(Needs.about("theme:loneliness").build())
                .and(service("kerho").about("support:friend-visitor").build())
                .supports(40);
    }

    @ParameterizedTest
    @CsvSource({
        // stands for this theme alone
        "theme-shared, theme:unemployment, ptv:P10.8, 80",
        "target-group-shared, group:widowed, ptv:KE14, 32",
        "support-type-shared, support:debt-counseling, ptv:P15.1, 40",
        // gambling and money worries, of which debt is a part
        "theme-shared, theme:debt, ptv:P15.1, 48",
        // one of eight
        "theme-shared, theme:loneliness, ptv:P4.12, 16",
        // a class that is needed, and what falls in it
        "service-class-shared, ptv:P4.12, theme:loneliness, 27"
    })
    void aPublicClassCountsTheLessTheMoreItStandsFor(String rule, String needed, String offered, long points) {
        verifying(rule)
                .given(Needs.about(needed).build())
                .and(service("kerho").about(offered).build())
                .supports(points)
                .restingOn("concepts");
    }

    @Test
    void theReasonNamesTheClass() {
        verifying("theme-shared")
                .given(Needs.about("theme:debt").build())
                .and(service("neuvonta").about("ptv:P15.1").build())
                .supports(48)
                .saying("Kuuluu luokkaan, joka voi kattaa tämän: Henkilön talous- ja velkaneuvonta (velkaantuminen).");
        verifying("service-class-shared")
                .given(Needs.about("ptv:P15.1").build())
                .and(service("neuvonta").about("theme:debt").build())
                .supports(27)
                .saying("Kuuluu hakemaasi luokkaan: velkaantuminen (Henkilön talous- ja velkaneuvonta).");
    }

    @Test
    void aClassSaysNothingMoreWhereTheServiceItselfTellsWhatItIsAboutInIt() {
        verifying("theme-shared")
                .given(Needs.about("theme:loneliness").build())
                .and(service("ruokajako").about("ptv:P4.12", "theme:food-aid").build())
                .isSilent();
        verifying("theme-shared")
                .given(Needs.about("theme:loneliness").build())
                .and(service("kerho").about("ptv:P4.12", "theme:animals").build())
                .isSilent();
        verifying("theme-shared")
                .given(Needs.about("theme:loneliness").build())
                .and(service("ryhma").about("ptv:P4.12", "support:peer-group").build())
                .isSilent();
        // in another class
        verifying("theme-shared")
                .given(Needs.about("theme:loneliness").build())
                .and(service("ryhma")
                        .about("ptv:P4.12", "ptv:P5.16", "support:debt-counseling")
                        .build())
                .supports(16);
        verifying("theme-shared")
                .given(Needs.about("theme:child-loss").build())
                .and(service("ryhma").about("ptv:P4.12", "theme:grief").build())
                .supports(50);
    }

    @Test
    void theClassOfAllCitizensMeetsNoGroup() {
        verifying("target-group-shared")
                .given(Needs.about("group:widowed").build())
                .and(service("kerho").about("ptv:KR1").build())
                .isSilent();
    }

    @Test
    void theNearestOfSeveralCountsOnce() {
        verifying("theme-shared")
                .given(Needs.about("theme:debt").build())
                .and(service("kerho").about("theme:money-worries", "theme:debt").build())
                .supports(100);
    }

    @Test
    void everyConceptOfTheNeedCounts() {
        verifying("theme-shared")
                .given(Needs.about("theme:debt", "theme:loneliness").build())
                .and(service("kerho").about("theme:loneliness", "theme:debt").build())
                .supports(200);
    }

    @Test
    void whatTheNeedNamesItselfDoesNotCountAgainAsRelatedToWhatElseItNames() {
        verifying("theme-shared")
                .given(Needs.about("theme:unemployment", "theme:money-worries").build())
                .and(service("tyo").about("theme:unemployment").build())
                .supports(100);
        verifying("theme-shared")
                .given(Needs.about("theme:unemployment", "theme:money-worries").build())
                .and(service("tyo")
                        .about("theme:unemployment", "theme:benefits")
                        .build())
                .supports(140);
        // a group is of another kind than the theme that it is related to
        verifying("theme-shared")
                .given(Needs.about("theme:unemployment", "group:unemployed").build())
                .and(service("tyo").about("group:unemployed").build())
                .supports(40);
    }

    @Test
    void pointsFallWithEachFurtherStep() {
        MatchPolicy policy = MatchPolicy.defaults();

        assertThat(ConceptRules.points(policy, 100, new Vocabulary.Nearness(Vocabulary.Relation.NARROWER, 1)))
                .isEqualTo(90);
        assertThat(ConceptRules.points(policy, 100, new Vocabulary.Nearness(Vocabulary.Relation.NARROWER, 2)))
                .isEqualTo(54);
        assertThat(ConceptRules.points(policy, 100, new Vocabulary.Nearness(Vocabulary.Relation.BROADER, 3)))
                .isEqualTo(18);
    }

    @Test
    void aGroupIsThePointWhereNothingMoreIsToldAndOrdersWhereMoreIs() {
        MatchRule rule = StandardRules.all().stream()
                .filter(one -> one.id().equals(RuleId.of("target-group-shared")))
                .findFirst()
                .orElseThrow();
        MatchContext context = new MatchContext(
                fi.mukana.directory.testing.RuleVerifier.TODAY,
                fi.mukana.directory.place.Places.official(),
                Vocabulary.shipped(),
                MatchPolicy.defaults(),
                Map.of(),
                id -> java.util.Optional.empty());

        assertThat(rule.kind(Needs.about("group:widowed").build(), context)).isEqualTo(MatchRule.Kind.RELEVANCE);
        assertThat(rule.kind(Needs.about("group:widowed").words("tanssi").build(), context))
                .isEqualTo(MatchRule.Kind.PREFERENCE);
        assertThat(rule.kind(
                        Needs.about("group:widowed")
                                .words("leski")
                                .wordsUnderstood(true)
                                .build(),
                        context))
                .isEqualTo(MatchRule.Kind.RELEVANCE);
        assertThat(rule.kind(Needs.about("group:widowed", "theme:debt").build(), context))
                .isEqualTo(MatchRule.Kind.PREFERENCE);
    }

    @Test
    void wordsCountByHowWellTheyAreFound() {
        Need need = Needs.inWords("tanssi").build();

        verifying("words-found")
                .finding("kerho", new TextScore(50, "name"))
                .given(need)
                .and(service("kerho").build())
                .supports(30)
                .restingOn("name")
                .saying("Sanasi löytyvät palvelun nimestä.");
        verifying("words-found")
                .finding("kerho", new TextScore(100, "description"))
                .given(need)
                .and(service("kerho").build())
                .supports(60)
                .saying("Sanasi löytyvät palvelun kuvauksesta.");
        verifying("words-found").given(need).and(service("kerho").build()).isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "25, barrier:transport, 15",
        "24, barrier:transport, 0",
        "25, group:widowed, 15",
        "40, theme:debt, 24",
        "39, theme:debt, 0",
        "39, life-event:divorce, 0",
        "39, ptv:P4.12, 0"
    })
    void wordsAloneHaveToSayMoreWhereConceptsTellWhatTheNeedIsAbout(int score, String concept, long points) {
        RuleVerifier.Judged judged = verifying("words-found")
                .finding("kerho", new TextScore(score, "name"))
                .given(Needs.about(concept).words("tanssi").build())
                .and(service("kerho").build());
        if (points == 0) {
            judged.isSilent();
        } else {
            judged.supports(points);
        }
    }

    @Test
    void theLimitsOfAPolicyAreCheckedAllAtOnce() {
        assertThatThrownBy(() -> new MatchPolicy(Map.of(), 101, 50, 40, -1, 60, 0, 101, 60, 180, 365, 60, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("narrowerPercent (101)", "classPercent (-1)")
                .hasMessageContainingAll("minimumTextScore (0)", "minimumTextScoreAlone (101)");
    }

    @Test
    @Tag("S3-17")
    void aServiceForAGroupThatIsOftenLonelyIsRankedALittleHigherWhoeverAsks() {
        verifying("priority-group")
                .given(Needs.about("theme:loneliness").build())
                .and(service("kerho").about("group:widowed").build())
                .supports(10)
                .saying("Tarkoitettu myös näille: leskeytyneet. Heillä on muita useammin tämä: yksinäisyys.");
        verifying("priority-group")
                .given(Needs.about("theme:loneliness").build())
                .and(service("kerho").about("group:students").build())
                .isSilent();
        verifying("priority-group")
                .given(Needs.about("theme:debt").build())
                .and(service("kerho").about("group:widowed").build())
                .isSilent();
        verifying("priority-group")
                .under(MatchPolicy.defaults()
                        .withPriorityGroups(Map.of(ConceptId.of("theme:debt"), Set.of(ConceptId.of("group:students")))))
                .given(Needs.about("theme:debt").build())
                .and(service("kerho").about("group:students").build())
                .supports(10);
    }

    @Test
    void aRegionCanWeighOtherwise() {
        verifying("theme-shared")
                .under(MatchPolicy.defaults().withWeight(RuleId.of("theme-shared"), 300))
                .given(Needs.about("theme:money-worries").build())
                .and(service("kerho").about("theme:debt").build())
                .supports(270);
    }
}
