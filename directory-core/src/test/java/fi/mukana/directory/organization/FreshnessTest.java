package fi.mukana.directory.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, WITHIN_3_MONTHS",
        "2026-06-30, WITHIN_3_MONTHS",
        "2026-02-28, WITHIN_3_MONTHS",
        "2026-02-27, WITHIN_6_MONTHS",
        "2025-11-30, WITHIN_6_MONTHS",
        "2025-11-29, WITHIN_12_MONTHS",
        "2025-05-31, WITHIN_12_MONTHS",
        "2025-05-30, OLDER",
        "1999-01-01, OLDER"
    })
    void eachStepHoldsItsLastDay(LocalDate assured, Freshness step) {
        assertThat(Freshness.of(Assurance.on(assured), LocalDate.of(2026, 5, 31)))
                .isEqualTo(step);
    }

    @Test
    void whatNobodyAssuredAndWhatIsOlderThanAYearIsToCheck() {
        assertThat(Freshness.of(Assurance.NONE, LocalDate.of(2026, 5, 31))).isEqualTo(Freshness.NEVER);
        assertThat(Freshness.values())
                .filteredOn(Freshness::isToCheck)
                .containsExactly(Freshness.OLDER, Freshness.NEVER);
    }
}
