package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate SENT = LocalDate.of(2026, 1, 1);
    private final Retention retention = new Retention(30, 180);

    @Test
    void anOpenRequestGoesAfterTheLongestTime() {
        assertThat(retention.erasureDay(SENT, Optional.empty())).isEqualTo(SENT.plusDays(180));
    }

    @Test
    void aClosedRequestGoesThirtyDaysLater() {
        assertThat(retention.erasureDay(SENT, Optional.of(SENT.plusDays(5)))).isEqualTo(SENT.plusDays(35));
    }

    @Test
    void closingLateNeverKeepsItLonger() {
        assertThat(retention.erasureDay(SENT, Optional.of(SENT.plusDays(170)))).isEqualTo(SENT.plusDays(180));
    }

    @Test
    void swappedNumbersAreRefusedWithAdvice() {
        assertThatThrownBy(() -> new Retention(180, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("180")
                .hasMessageContaining("Maybe");
    }

    @Test
    void closedBeforeItWasSentIsRefused() {
        assertThatThrownBy(() -> retention.erasureDay(SENT, Optional.of(SENT.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
