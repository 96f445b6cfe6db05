package fi.mukana.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    @Test
    void theHolidaysOf2026AreThoseOfTheAlmanac() {
        assertThat(of(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-06-20",
                        "2026-10-31",
                        "2026-12-06",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void easterIsEarlyInOneYearAndLateInAnother() {
        assertThat(PublicHolidays.includes(LocalDate.of(2008, 3, 23))).isTrue();
        assertThat(PublicHolidays.includes(LocalDate.of(2038, 4, 25))).isTrue();
        assertThat(PublicHolidays.includes(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(PublicHolidays.includes(LocalDate.of(2008, 4, 13))).isFalse();
    }

    /** Two may fall on one day, as May Day and Ascension Day did in 2008. */
    @Property(tries = 200)
    void aYearHasThirteenOrTwelve(@ForAll @IntRange(min = 1955, max = 2200) int year) {
        assertThat(of(year)).hasSizeBetween(12, 13);
    }

    private static List<String> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(PublicHolidays::includes)
                .map(LocalDate::toString)
                .toList();
    }
}
