package fi.mukana.directory.webapp.catalog.page;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.service.OpeningHours;
import fi.mukana.directory.service.OpeningHours.ExceptionDays;
import fi.mukana.directory.service.OpeningHours.HolidayRule;
import fi.mukana.directory.service.OpeningHours.Span;
import fi.mukana.directory.service.PublicHolidays;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursWordsTest {

    private static final LocalDate TUESDAY_DAY = LocalDate.of(2026, 3, 3);

    private static final OpeningHours HOURS =
            OpeningHours.weekly(span(TUESDAY, "10:00", "14:30"), span(FRIDAY, "22:00", "02:00"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T09:59 | fi        | aukeaa tänään klo 10",
                "2026-03-03T10:00 | fi        | auki nyt, sulkeutuu klo 14.30",
                "2026-03-03T14:30 | fi        | aukeaa pe klo 22",
                "2026-03-05T12:00 | fi        | aukeaa huomenna klo 22",
                "2026-03-07T01:59 | fi        | auki nyt, sulkeutuu klo 2",
                "2026-03-07T02:00 | fi        | aukeaa ti klo 10",
                "2026-03-07T02:00 | fi-simple | aukeaa tiistaina kello 10",
                "2026-03-07T02:00 | sv        | öppnar ti kl. 10",
                "2026-03-07T02:00 | en        | opens on Tue at 10:00",
                "2026-03-07T01:00 | en        | open now, closes at 2:00"
            })
    void itSaysUntilWhenItIsOpenOrWhenItOpens(LocalDateTime now, String language, String said) {
        assertThat(now(HOURS, now, language)).map(OpenLine::text).contains(said);
        assertThat(now(HOURS, now, language).orElseThrow().isOpen())
                .isEqualTo(said.contains(" nyt") || said.contains(" now"));
    }

    @Test
    void aDayFurtherAwayThanAWeekIsWrittenAsADate() {
        OpeningHours closed = new OpeningHours(
                false,
                false,
                HOURS.weekly(),
                List.of(new ExceptionDays(
                        TUESDAY_DAY, TUESDAY_DAY.plusDays(6), List.of(), LocalizedText.fi("talviloma"))),
                HolidayRule.CLOSED,
                Validity.ALWAYS,
                LocalizedText.EMPTY);
        assertThat(now(closed, TUESDAY_DAY.atTime(8, 0), "fi"))
                .contains(new OpenLine("aukeaa 10.3.2026 klo 10", false));
    }

    @Test
    void onAHolidayItIsClosedAndOpensOnTheNextDayThatIsNone() {
        OpeningHours hours = OpeningHours.weekly(span(FRIDAY, "10:00", "12:00"));
        assertThat(now(hours, LocalDate.of(2026, 4, 3).atTime(10, 30), "fi"))
                .contains(new OpenLine("aukeaa 10.4.2026 klo 10", false));
    }

    @Test
    void whatIsAlwaysOpenHasNoTimeOfClosing() {
        OpeningHours always = new OpeningHours(
                true, false, List.of(), List.of(), HolidayRule.AS_WEEKDAY, Validity.ALWAYS, LocalizedText.EMPTY);
        assertThat(now(always, TUESDAY_DAY.atTime(3, 0), "fi")).contains(new OpenLine("auki nyt", true));
    }

    @Test
    void nothingIsSaidWhereTheHoursAreNotKnownOrOneComesByAppointment() {
        OpeningHours byAppointment = new OpeningHours(
                false, true, HOURS.weekly(), List.of(), HolidayRule.CLOSED, Validity.ALWAYS, LocalizedText.EMPTY);
        assertThat(now(OpeningHours.UNKNOWN, TUESDAY_DAY.atTime(11, 0), "fi")).isEmpty();
        assertThat(now(byAppointment, TUESDAY_DAY.atTime(11, 0), "fi")).isEmpty();
    }

    private static Optional<OpenLine> now(OpeningHours hours, LocalDateTime now, String language) {
        return new HoursWords(Language.of(language)).now(hours, now, PublicHolidays::includes);
    }

    private static Span span(DayOfWeek day, String opens, String closes) {
        return new Span(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
