package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Eligibility;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.testing.Needs;
import fi.mukana.directory.testing.RuleVerifier;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class E05OwnRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.verifying(new WalkInForTheShy());

    @Test
    void whoFindsItHardToComeIsLedToWhereNothingHasToBeBooked() {
        RULE.given(Needs.about("barrier:courage", "theme:loneliness").build())
                .and(service(Ternary.YES))
                .supports(25)
                .restingOn("eligibility.walkIn")
                .saying("Voit vain tulla: aikaa ei tarvitse varata.");
    }

    @Test
    void itIsSilentForOthersAndWhereItIsNotKnown() {
        RULE.given(Needs.about("theme:loneliness").build())
                .and(service(Ternary.YES))
                .isSilent();
        RULE.given(Needs.about("barrier:courage").build())
                .and(service(Ternary.NO))
                .isSilent();
        RULE.given(Needs.about("barrier:courage").build())
                .and(service(Ternary.UNKNOWN))
                .isSilent();
    }

    @Test
    void aPolicyWeighsItAndSilencesIt() {
        RULE.under(MatchPolicy.defaults().withWeight(WalkInForTheShy.ID, 60))
                .given(Needs.about("barrier:courage").build())
                .and(service(Ternary.YES))
                .supports(60);
        RULE.under(MatchPolicy.defaults().withWeight(WalkInForTheShy.ID, 0))
                .given(Needs.about("barrier:courage").build())
                .and(service(Ternary.YES))
                .isSilent();
    }

    @Test
    void theExampleShowsWhatTheRuleChanges() {
        Output without = Output.of("E05", "--weight", "0");
        Output with = Output.of("E05", "--weight", "200");

        assertThat(with.status()).isZero();
        assertThat(without.text()).doesNotContain("Voit vain tulla");
        Matcher first = Pattern.compile(" +\\d+  (.+) \\((\\d+)\\. without it\\)")
                .matcher(with.lines().get(1));
        assertThat(first.matches()).isTrue();
        assertThat(Integer.parseInt(first.group(2)))
                .as("what comes first now did not without the rule")
                .isGreaterThan(1);
        assertThat(with.lines().get(2)).matches(" +\\+200  Voit vain tulla: aikaa ei tarvitse varata\\.");
        assertThat(names(with)).isNotEqualTo(names(without));
    }

    private static List<String> names(Output output) {
        return output.lines().stream()
                .filter(line -> line.endsWith("without it)"))
                .map(line -> line.replaceAll("^ +\\d+  | \\(.*", ""))
                .toList();
    }

    private static Service service(Ternary walkIn) {
        return Service.builder(ServiceId.of("kahvila"), OrganizationId.of("yhdistys"), LocalizedText.fi("Kahvila"))
                .eligibility(Eligibility.builder().walkIn(walkIn).build())
                .build();
    }
}
