package fi.mukana.directory.match;

import static fi.mukana.directory.testing.RuleVerifier.verifying;
import static fi.mukana.directory.testing.Services.service;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Eligibility.GenderRestriction;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.Services;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRulesTest {

    private static final Service PLAIN = service("kerho").build();

    @Test
    void bothEndsOfTheAgesAreIncluded() {
        RuleCase rule = new RuleCase("age-outside", service("kerho").forAges(18, 29));

        rule.given(age(17)).excludes("eligibility.ages").saying("Palvelu on tarkoitettu 18–29-vuotiaille.");
        rule.given(age(18)).isSilent();
        rule.given(age(29)).isSilent();
        rule.given(age(30)).excludes("eligibility.ages");
    }

    @Test
    void anUnknownAgeIsAskedFor() {
        new RuleCase("age-outside", service("kerho").forAges(65, 150))
                .given(Need.NOTHING)
                .asks("age")
                .restingOn("eligibility.ages")
                .saying("Sopii, jos olet täyttänyt 65 vuotta.");
        new RuleCase("age-outside", service("kerho").forAges(0, 17))
                .given(Need.NOTHING)
                .saying("Sopii, jos olet enintään 17-vuotias.");
        verifying("age-outside").given(age(5)).and(PLAIN).isSilent();
    }

    @Test
    void anAgeThatFitsCounts() {
        new RuleCase("age-fits", service("kerho").forAges(65, 150))
                .given(age(65))
                .supports(10)
                .saying("Sopii 65 vuotta täyttäneille.");
        new RuleCase("age-fits", service("kerho").forAges(65, 150))
                .given(age(64))
                .isSilent();
        new RuleCase("age-fits", service("kerho").forAges(65, 150))
                .given(Need.NOTHING)
                .isSilent();
        verifying("age-fits").given(age(65)).and(PLAIN).isSilent();
    }

    @Test
    void ofSeveralGroupsOneIsEnough() {
        RuleCase rule = new RuleCase("group-restricted", service("kerho").onlyFor("group:carers", "group:widowed"));

        rule.given(Needs.about("group:widowed").build()).isSilent();
        rule.given(Needs.about("group:carers").build()).isSilent();
        rule.given(Need.builder().answer("group:group:widowed", Ternary.YES).build())
                .isSilent();
    }

    @Test
    void eachGroupIsAskedForUntilNoneIsLeft() {
        RuleCase rule = new RuleCase("group-restricted", service("kerho").onlyFor("group:carers", "group:widowed"));

        rule.given(Need.NOTHING)
                .asks("group:group:carers")
                .saying("Sopii, jos kuulut johonkin näistä: omaishoitajat, leskeytyneet.")
                .saying("Kuuluuko henkilö tähän ryhmään: omaishoitajat?");
        rule.given(Need.builder().answer("group:group:carers", Ternary.NO).build())
                .asks("group:group:widowed")
                .saying("Sopii, jos kuulut johonkin näistä: leskeytyneet.");
        rule.given(Need.builder()
                        .answer("group:group:carers", Ternary.NO)
                        .answer("group:group:widowed", Ternary.NO)
                        .build())
                .excludes("eligibility.restrictedTo")
                .saying("Palvelu on vain näille: omaishoitajat, leskeytyneet.");
        verifying("group-restricted").given(Need.NOTHING).and(PLAIN).isSilent();
    }

    @Test
    void whoBelongsToANarrowerGroupBelongsToTheWiderOneAndNotTheOtherWayRound() {
        new RuleCase("group-restricted", service("kerho").onlyFor("group:relatives"))
                .given(Needs.about("group:prisoners-families").build())
                .isSilent();
        new RuleCase("group-restricted", service("kerho").onlyFor("group:prisoners-families"))
                .given(Needs.about("group:relatives").build())
                .asks("group:group:prisoners-families");
    }

    @ParameterizedTest
    @CsvSource({"WOMEN, WOMAN, MAN", "MEN, MAN, WOMAN", "DIVERSE, DIVERSE, WOMAN"})
    void aServiceForOneGenderAsksAndExcludesTheOthers(
            GenderRestriction restriction, Need.Gender meant, Need.Gender other) {
        RuleCase rule = new RuleCase("gender-restricted", service("kerho").forGender(restriction));

        rule.given(Need.builder().gender(meant).build()).isSilent();
        rule.given(Need.builder().gender(other).build()).excludes("eligibility.gender");
        rule.given(Need.NOTHING).asks("gender");
    }

    @ParameterizedTest
    @CsvSource({"NONE", "UNKNOWN"})
    void aServiceForEveryGenderIsSilent(GenderRestriction restriction) {
        new RuleCase("gender-restricted", service("kerho").forGender(restriction))
                .given(Need.builder().gender(Need.Gender.MAN).build())
                .isSilent();
    }

    @Test
    void aLanguageThatNoOneSpeaksThereExcludes() {
        RuleCase rule = new RuleCase("language-not-served", service("kerho").inLanguages("fi", "sv"));

        rule.given(languages("ru"))
                .excludes("languages")
                .saying("Palvelua saa vain näillä kielillä: suomi, ruotsi.")
                .isCuredBy("languages");
        rule.given(languages("ru", "sv")).isSilent();
        rule.given(Need.NOTHING).isSilent();
        verifying("language-not-served").given(languages("ru")).and(PLAIN).isSilent();
    }

    @Test
    void easyFinnishIsFinnishAndAnInterpreterOpensEveryLanguage() {
        new RuleCase("language-not-served", service("kerho").inLanguages("fi"))
                .given(languages("fi-simple"))
                .isSilent();
        new RuleCase(
                        "language-not-served",
                        service("kerho").inLanguages("fi").with(Accessibility.Feature.INTERPRETER, Ternary.YES))
                .given(languages("ru"))
                .isSilent();
    }

    @Test
    void aLanguageThatIsSpokenThereCounts() {
        new RuleCase("language-served", service("kerho").inLanguages("fi", "sv"))
                .given(languages("sv"))
                .supports(20)
                .restingOn("languages");
        new RuleCase("language-served", service("kerho").inLanguages("fi"))
                .given(languages("sv"))
                .isSilent();
        verifying("language-served").given(languages("sv")).and(PLAIN).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "diagnosis", "membership"})
    void whatIsNeededIsAskedForAndExcludesWhoHasItNot(String what) {
        RuleCase rule = new RuleCase(what + "-needed", needing(what, Ternary.YES));

        rule.given(Need.NOTHING).asks(what).restingOn("eligibility." + what);
        rule.given(Need.builder().answer(what, Ternary.YES).build()).isSilent();
        rule.given(Need.builder().answer(what, Ternary.NO).build()).excludes("eligibility." + what);
        new RuleCase(what + "-needed", needing(what, Ternary.NO))
                .given(Need.NOTHING)
                .isSilent();
        verifying(what + "-needed").given(Need.NOTHING).and(PLAIN).isSilent();
    }

    @Test
    void whoWantsNothingThatCostsIsOfferedNothingThatIsKnownToCost() {
        Need free = Need.builder().freeOnly(true).build();

        new RuleCase("not-free", service("kerho").costing(Cost.Charge.CHARGED))
                .given(free)
                .excludes("cost.charge")
                .isCuredBy("freeOnly");
        new RuleCase("not-free", service("kerho").costing(Cost.Charge.CHARGED))
                .given(Need.NOTHING)
                .isSilent();
        new RuleCase("not-free", service("kerho").costing(Cost.Charge.OTHER))
                .given(free)
                .isSilent();
        new RuleCase("not-free", service("kerho").costing(Cost.Charge.FREE))
                .given(free)
                .isSilent();
        verifying("not-free").given(free).and(PLAIN).isSilent();
    }

    private record RuleCase(String rule, Services service) {
        fi.mukana.directory.testing.RuleVerifier.Judged given(Need need) {
            return verifying(rule).given(need).and(service.build());
        }
    }

    private static Services needing(String what, Ternary needed) {
        return switch (what) {
            case "referral" -> service("kerho").referral(needed);
            case "diagnosis" -> service("kerho").diagnosis(needed);
            default -> service("kerho").membership(needed);
        };
    }

    private static Need age(int years) {
        return Need.builder().age(years).build();
    }

    private static Need languages(String... tags) {
        return Need.builder()
                .languages(Set.of(tags).stream().map(Language::of).collect(java.util.stream.Collectors.toSet()))
                .build();
    }
}
