package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.ranking.NearMiss;
import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class E04WhyNotTest {

    private final Directory directory =
            DemoRegion.content(LocalDate.now(Directory.ZONE)).directory().build();

    @Test
    void tellsTheFieldAndTheDayOnWhichEachExclusionRests() {
        Output output = Output.of("E04");

        assertThat(output.status()).isZero();
        assertThat(output.lines().get(0)).matches("\"leski, 45, .*\": \\d+ fit, \\d+ excluded, \\d+ meet no part\\.");
        assertThat(output.text())
                .containsPattern("(?m)^  not: \\S.*\\n       [a-z.A-Z]+ = .+, assured \\d{4}-\\d\\d-\\d\\d$")
                .containsPattern("(?m)^  but: \\S");
    }

    @Test
    void eachNearMissIncludesItsServiceOnceItsChangesAreMade() {
        Need need = Need.builder().words(E04WhyNot.WORDS).build();
        FindResult found = directory.find(need);

        List<Why> nearest = E04WhyNot.nearest(directory, need, found, 5);

        assertThat(nearest).hasSize(5).allSatisfy(why -> {
            assertThat(why.outcome()).isEqualTo(Why.Outcome.EXCLUDED);
            assertThat(why.nearMisses()).isNotEmpty();
            for (NearMiss miss : why.nearMisses()) {
                assertThat(directory
                                .match(miss.changed(), Language.FI)
                                .ranking()
                                .ranked())
                        .anyMatch(match ->
                                match.service().id().equals(why.service().id()));
            }
        });
    }

    @Test
    void tellsOfOneServiceThatIsAskedForAndOfOneThatIsNotThere() {
        assertThat(Output.of("E04", "--service", "elakekummi").text())
                .contains("elakekummi", "eligibility.ages = 58-150");
        Output unknown = Output.of("E04", "--service", "ei-ole");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.text()).contains("There is no service \"ei-ole\".");
    }
}
