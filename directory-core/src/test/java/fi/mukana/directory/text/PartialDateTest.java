package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    @Tag("S1-02")
    void aMonthIsNoDay() {
        assertThat(PartialDate.ofMonth(2021, Month.MARCH).toLocalDate()).isEmpty();
    }

    @Test
    @Tag("S4-06")
    void aDayWithoutItsYearStaysPartialUntilAReferenceIsGiven() {
        PartialDate date = PartialDate.of(MonthDay.of(8, 31));
        assertThat(date.toLocalDate()).isEmpty();
        assertThat(date.nearestTo(LocalDate.of(2022, 8, 1))).hasValue(LocalDate.of(2022, 8, 31));
    }

    @Test
    void theNearestDayMayLieInTheYearBeforeOrAfter() {
        assertThat(PartialDate.of(MonthDay.of(1, 2)).nearestTo(LocalDate.of(2022, 12, 20)))
                .hasValue(LocalDate.of(2023, 1, 2));
        assertThat(PartialDate.of(MonthDay.of(12, 20)).nearestTo(LocalDate.of(2022, 1, 2)))
                .hasValue(LocalDate.of(2021, 12, 20));
    }

    @Test
    void theTwentyNinthOfFebruaryIsFoundInALeapYear() {
        assertThat(PartialDate.of(MonthDay.of(2, 29)).nearestTo(LocalDate.of(2022, 3, 1)))
                .hasValue(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.of(MonthDay.of(2, 29)).nearestTo(LocalDate.of(1900, 3, 1)))
                .hasValue(LocalDate.of(1904, 2, 29));
    }

    @Test
    @Tag("S2-21")
    void aSeasonIsADateOfItsOwn() {
        assertThat(PartialDate.of(Season.SPRING).season()).hasValue(Season.SPRING);
        assertThat(PartialDate.of(Season.SPRING).nearestTo(LocalDate.of(2022, 5, 1)))
                .isEmpty();
        assertThat(Season.WINTER.months()).containsExactly(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);
    }

    @Test
    void theLastDayThatADateCanMeanIsKnownWithItsYear() {
        assertThat(PartialDate.ofYear(2021).latest()).hasValue(LocalDate.of(2021, 12, 31));
        assertThat(PartialDate.ofMonth(2024, Month.FEBRUARY).latest()).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(new PartialDate(
                                Optional.of(2022),
                                Optional.of(Season.WINTER),
                                Optional.empty(),
                                Optional.empty(),
                                false)
                        .latest())
                .hasValue(LocalDate.of(2023, 2, 28));
        assertThat(PartialDate.of(Season.SPRING).latest()).isEmpty();
    }

    @Test
    @Tag("S3-01")
    void anInferredYearSaysSo() {
        assertThat(PartialDate.ofYear(2017).asInferred().inferred()).isTrue();
        assertThat(PartialDate.ofYear(2017).inferred()).isFalse();
    }

    @Test
    void partsThatMakeNoDateAreRefused() {
        assertThatThrownBy(() -> new PartialDate(
                        Optional.of(2023), Optional.empty(), Optional.of(Month.FEBRUARY), Optional.of(29), false))
                .hasMessageContaining("29")
                .hasMessageContaining("2023");
        assertThatThrownBy(() ->
                        new PartialDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(3), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(
                        Optional.empty(), Optional.of(Season.SPRING), Optional.of(Month.MAY), Optional.empty(), false))
                .hasMessageContaining("together");
        assertThatThrownBy(() -> PartialDate.ofYear(0)).hasMessageContaining("1 to 9999");
    }
}
