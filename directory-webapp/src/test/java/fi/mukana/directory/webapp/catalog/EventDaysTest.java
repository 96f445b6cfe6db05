package fi.mukana.directory.webapp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Season;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDaysTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 5, 5);
    private static final LocalDate NINTH = LocalDate.of(2026, 5, 9);
    private static final EventDays DAYS = new EventDays(Optional.of(FIFTH), Optional.of(NINTH));

    @ParameterizedTest
    @CsvSource({"2026-05-04, false", "2026-05-05, true", "2026-05-09, true", "2026-05-10, false"})
    void bothEndsAreIncluded(LocalDate day, boolean included) {
        assertThat(DAYS.include(on(PartialDate.of(day)))).isEqualTo(included);
    }

    @Test
    void anEventOfSeveralDaysIsOnEachOfThem() {
        assertThat(DAYS.include(days(LocalDate.of(2026, 4, 1), FIFTH))).isTrue();
        assertThat(DAYS.include(days(LocalDate.of(2026, 4, 1), FIFTH.minusDays(1))))
                .isFalse();
        assertThat(DAYS.include(days(NINTH, NINTH.plusDays(30)))).isTrue();
    }

    @Test
    void aDateToldInPartIsOnEachDayOnWhichItMayBe() {
        assertThat(DAYS.include(on(PartialDate.ofMonth(2026, Month.MAY)))).isTrue();
        assertThat(DAYS.include(on(PartialDate.ofMonth(2026, Month.APRIL)))).isFalse();
        assertThat(DAYS.include(on(PartialDate.ofMonth(2026, Month.JUNE)))).isFalse();
        assertThat(DAYS.include(on(PartialDate.ofYear(2026)))).isTrue();
        assertThat(DAYS.include(on(PartialDate.ofYear(2027)))).isFalse();
        assertThat(DAYS.include(on(season(2026, Season.SPRING)))).isTrue();
        assertThat(DAYS.include(on(season(2026, Season.AUTUMN)))).isFalse();
        assertThat(DAYS.include(on(PartialDate.of(MonthDay.of(1, 1))))).isTrue();
    }

    @Test
    void withoutLimitsEverythingIsIncluded() {
        assertThat(new EventDays(Optional.empty(), Optional.empty()).include(on(PartialDate.ofYear(1999))))
                .isTrue();
    }

    @Test
    void theEarliestIsFirstAndOneWithoutAYearLast() {
        assertThat(Stream.of(
                                event("a", on(PartialDate.of(MonthDay.of(1, 1)))),
                                event("b", at(FIFTH, LocalTime.of(18, 0))),
                                event("c", at(FIFTH, LocalTime.of(9, 0))),
                                event("e", on(PartialDate.ofMonth(2026, Month.MAY))),
                                event("d", on(PartialDate.ofMonth(2026, Month.MAY))))
                        .sorted(EventDays.ORDER)
                        .map(event -> event.id().value()))
                .containsExactly("d", "e", "c", "b", "a");
    }

    @ParameterizedTest
    @CsvSource({"2026,5,14,2026-05-14", "2026,5,,2026-05", "2026,,,2026", ",5,14,--05-14", ",5,,--05"})
    void aDateIsWrittenAsFarAsItIsTold(Integer year, Integer month, Integer day, String written) {
        PartialDate date = new PartialDate(
                Optional.ofNullable(year),
                Optional.empty(),
                Optional.ofNullable(month).map(Month::of),
                Optional.ofNullable(day),
                false);

        assertThat(date.written()).isEqualTo(written);
    }

    @Test
    void aSeasonIsWrittenByItsName() {
        assertThat(season(2026, Season.SPRING).written()).isEqualTo("2026-spring");
        assertThat(PartialDate.of(Season.WINTER).written()).isEqualTo("winter");
    }

    private static PartialDate season(int year, Season season) {
        return new PartialDate(Optional.of(year), Optional.of(season), Optional.empty(), Optional.empty(), false);
    }

    private static EventTime on(PartialDate date) {
        return new EventTime(date, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EventTime at(LocalDate day, LocalTime begins) {
        return new EventTime(PartialDate.of(day), Optional.of(begins), Optional.empty(), Optional.empty());
    }

    private static EventTime days(LocalDate first, LocalDate last) {
        return new EventTime(PartialDate.of(first), Optional.empty(), Optional.of(last), Optional.empty());
    }

    private static Event event(String id, EventTime time) {
        return Event.builder(EventId.of(id), OrganizationId.of("kylien-tuki"), LocalizedText.fi("Retki"), time)
                .build();
    }
}
