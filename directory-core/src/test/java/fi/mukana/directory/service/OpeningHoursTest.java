package fi.mukana.directory.service;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.service.OpeningHours.ExceptionDays;
import fi.mukana.directory.service.OpeningHours.HolidayRule;
import fi.mukana.directory.service.OpeningHours.Span;
import fi.mukana.directory.service.OpeningHours.TimeSpan;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final LocalDate FRIDAY_DAY = LocalDate.of(2026, 1, 16);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    private static final OpeningHours NIGHT = OpeningHours.weekly(span(FRIDAY, "23:30", "02:00"));

    @Test
    void aSpanPastMidnightIsOpenOnTheNextMorning() {
        assertThat(NIGHT.isOpenAt(FRIDAY_DAY.atTime(23, 30), OpeningHoursTest::noHoliday))
                .isTrue();
        assertThat(NIGHT.isOpenAt(FRIDAY_DAY.plusDays(1).atTime(1, 59), OpeningHoursTest::noHoliday))
                .isTrue();
        assertThat(NIGHT.isOpenAt(FRIDAY_DAY.plusDays(1).atTime(2, 0), OpeningHoursTest::noHoliday))
                .isFalse();
        assertThat(NIGHT.isOpenAt(FRIDAY_DAY.atTime(1, 0), OpeningHoursTest::noHoliday))
                .isFalse();
    }

    @Test
    void itTellsWhenItClosesAndWhenItOpensNext() {
        assertThat(NIGHT.closesAfter(FRIDAY_DAY.atTime(23, 45), OpeningHoursTest::noHoliday))
                .hasValue(FRIDAY_DAY.plusDays(1).atTime(2, 0));
        assertThat(NIGHT.opensAfter(FRIDAY_DAY.plusDays(1).atTime(3, 0), OpeningHoursTest::noHoliday))
                .hasValue(FRIDAY_DAY.plusDays(7).atTime(23, 30));
    }

    @Test
    void goodFridayIsAHolidayAndNoFriday() {
        OpeningHours closed = fridays(HolidayRule.CLOSED);
        assertThat(closed.isOpenAt(GOOD_FRIDAY.atTime(10, 30), GOOD_FRIDAY::equals))
                .isFalse();
        assertThat(fridays(HolidayRule.AS_WEEKDAY).isOpenAt(GOOD_FRIDAY.atTime(10, 30), GOOD_FRIDAY::equals))
                .isTrue();
        assertThat(fridays(HolidayRule.UNKNOWN).isOpenAt(GOOD_FRIDAY.atTime(10, 30), GOOD_FRIDAY::equals))
                .as("no promise is made for a holiday of which nothing is told")
                .isFalse();
        assertThat(fridays(HolidayRule.AS_SUNDAY).isOpenAt(GOOD_FRIDAY.atTime(12, 30), GOOD_FRIDAY::equals))
                .isTrue();
    }

    @Test
    void anExceptionReplacesTheWeeklyHoursAndTheLastGivenCounts() {
        OpeningHours hours = new OpeningHours(
                false,
                false,
                List.of(span(FRIDAY, "10:00", "14:00")),
                List.of(
                        new ExceptionDays(FRIDAY_DAY.minusDays(7), FRIDAY_DAY, List.of(), LocalizedText.EMPTY),
                        new ExceptionDays(
                                FRIDAY_DAY,
                                FRIDAY_DAY,
                                List.of(new TimeSpan(LocalTime.of(18, 0), LocalTime.of(19, 0))),
                                LocalizedText.EMPTY)),
                HolidayRule.UNKNOWN,
                Validity.ALWAYS,
                LocalizedText.EMPTY);
        assertThat(hours.isOpenAt(FRIDAY_DAY.atTime(11, 0), OpeningHoursTest::noHoliday))
                .isFalse();
        assertThat(hours.isOpenAt(FRIDAY_DAY.atTime(18, 30), OpeningHoursTest::noHoliday))
                .isTrue();
        assertThat(hours.isOpenAt(FRIDAY_DAY.minusDays(7).atTime(11, 0), OpeningHoursTest::noHoliday))
                .isFalse();
        assertThat(hours.isOpenAt(FRIDAY_DAY.plusDays(7).atTime(11, 0), OpeningHoursTest::noHoliday))
                .isTrue();
    }

    @Test
    void theNextOpeningPassesOverHolidaysAndDaysThatAreClosedByException() {
        OpeningHours hours = new OpeningHours(
                false,
                false,
                List.of(
                        span(THURSDAY, "10:00", "12:00"),
                        span(FRIDAY, "10:00", "12:00"),
                        span(MONDAY, "09:00", "12:00")),
                List.of(new ExceptionDays(
                        GOOD_FRIDAY.minusDays(1), GOOD_FRIDAY.minusDays(1), List.of(), LocalizedText.EMPTY)),
                HolidayRule.CLOSED,
                Validity.ALWAYS,
                LocalizedText.EMPTY);

        assertThat(hours.opensAfter(GOOD_FRIDAY.minusDays(2).atTime(13, 0), PublicHolidays::includes))
                .as("Thursday is closed by exception, Friday to Monday are Easter")
                .hasValue(GOOD_FRIDAY.plusDays(6).atTime(10, 0));
    }

    @Test
    void aSpanPastMidnightIntoAClosedDayIsOpenUntilItEnds() {
        OpeningHours hours = new OpeningHours(
                false,
                false,
                List.of(span(THURSDAY, "20:00", "02:00"), span(FRIDAY, "20:00", "02:00")),
                List.of(),
                HolidayRule.CLOSED,
                Validity.ALWAYS,
                LocalizedText.EMPTY);

        assertThat(hours.closesAfter(GOOD_FRIDAY.atTime(1, 0), PublicHolidays::includes))
                .hasValue(GOOD_FRIDAY.atTime(2, 0));
        assertThat(hours.closesAfter(GOOD_FRIDAY.atTime(20, 30), PublicHolidays::includes))
                .isEmpty();
        assertThat(hours.opensAfter(GOOD_FRIDAY.atTime(2, 0), PublicHolidays::includes))
                .hasValue(GOOD_FRIDAY.plusDays(6).atTime(20, 0));
    }

    @Test
    void outsideItsValidityItIsClosed() {
        OpeningHours past = new OpeningHours(
                true,
                false,
                List.of(),
                List.of(),
                HolidayRule.UNKNOWN,
                Validity.through(FRIDAY_DAY.minusDays(1)),
                LocalizedText.EMPTY);
        assertThat(past.isOpenAt(FRIDAY_DAY.atTime(12, 0), OpeningHoursTest::noHoliday))
                .isFalse();
    }

    @Test
    void timesOfTheWeekFollowFromTheHours() {
        assertThat(OpeningHours.weekly(span(TUESDAY, "17:00", "19:00")).reaches())
                .containsExactly(TimeWish.EVENING);
        assertThat(OpeningHours.weekly(span(MONDAY, "09:00", "16:00")).reaches())
                .containsExactly(TimeWish.WEEKDAY_DAYTIME);
        assertThat(OpeningHours.weekly(span(SATURDAY, "10:00", "12:00")).reaches())
                .containsExactly(TimeWish.WEEKEND);
        assertThat(NIGHT.reaches()).contains(TimeWish.EVENING, TimeWish.NIGHT);
        assertThat(OpeningHours.UNKNOWN.reaches()).isEmpty();
    }

    @Test
    void alwaysOpenAndWeeklyHoursContradictEachOther() {
        assertThatThrownBy(() -> new OpeningHours(
                        true,
                        false,
                        List.of(span(MONDAY, "09:00", "10:00")),
                        List.of(),
                        HolidayRule.UNKNOWN,
                        Validity.ALWAYS,
                        LocalizedText.EMPTY))
                .hasMessageContaining("always");
    }

    @Property
    void openAtAMomentExactlyWhenItClosesAfterIt(
            @ForAll @IntRange(max = 10_079) int minute,
            @ForAll @IntRange(max = 1439) int opens,
            @ForAll @IntRange(max = 1439) int closes) {
        OpeningHours hours = OpeningHours.weekly(
                new Span(THURSDAY, LocalTime.ofSecondOfDay(opens * 60L), LocalTime.ofSecondOfDay(closes * 60L)));
        LocalDateTime moment = LocalDate.of(2026, 1, 12).atStartOfDay().plusMinutes(minute);
        assertThat(hours.isOpenAt(moment, OpeningHoursTest::noHoliday))
                .isEqualTo(
                        hours.closesAfter(moment, OpeningHoursTest::noHoliday).isPresent());
        hours.closesAfter(moment, OpeningHoursTest::noHoliday)
                .ifPresent(end -> assertThat(hours.isOpenAt(end, OpeningHoursTest::noHoliday))
                        .isFalse());
    }

    private static boolean noHoliday(LocalDate day) {
        return day.isEqual(LocalDate.MIN);
    }

    private static OpeningHours fridays(HolidayRule rule) {
        return new OpeningHours(
                false,
                false,
                List.of(span(FRIDAY, "10:00", "11:00"), span(SUNDAY, "12:00", "13:00")),
                List.of(),
                rule,
                Validity.ALWAYS,
                LocalizedText.EMPTY);
    }

    private static Span span(DayOfWeek day, String opens, String closes) {
        return new Span(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
