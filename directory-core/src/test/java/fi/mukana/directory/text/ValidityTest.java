package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void bothEndsAreIncluded() {
        Validity validity = Validity.between(FIRST, LAST);
        assertThat(validity.includes(FIRST)).isTrue();
        assertThat(validity.includes(LAST)).isTrue();
        assertThat(validity.includes(FIRST.minusDays(1))).isFalse();
        assertThat(validity.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndNeverEnds() {
        assertThat(Validity.from(FIRST).includes(LocalDate.MAX)).isTrue();
        assertThat(Validity.through(LAST).includes(LocalDate.MIN)).isTrue();
    }

    @Test
    void swappedEndsAreRefusedWithAdvice() {
        assertThatThrownBy(() -> Validity.between(LAST, FIRST))
                .hasMessageContaining("2024-12-31")
                .hasMessageContaining("Maybe the two were swapped");
    }

    @Property
    void everyDayIsBeforeInOrAfter(@ForAll @LongRange(min = 18_000, max = 22_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Validity validity = Validity.between(FIRST, LAST);
        assertThat((validity.isBefore(day) ? 1 : 0) + (validity.includes(day) ? 1 : 0) + (validity.isOver(day) ? 1 : 0))
                .isEqualTo(1);
    }
}
