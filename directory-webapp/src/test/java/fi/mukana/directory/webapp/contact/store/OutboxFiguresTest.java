package fi.mukana.directory.webapp.contact.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxFiguresTest {

    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

    @Test
    void nobodyHasToLookWhileMailWaitsForAnHourAtMost() {
        assertThat(new OutboxFigures(0, Optional.empty(), 0, 0).isDegraded(NOW)).isFalse();
        assertThat(new OutboxFigures(9, Optional.of(NOW.minus(OutboxFigures.LATE)), 0, 0).isDegraded(NOW))
                .isFalse();
    }

    @Test
    void somebodyHasToLookWhenMailIsLateGivenUpOrUnreadable() {
        Instant late = NOW.minus(OutboxFigures.LATE).minusSeconds(1);

        assertThat(new OutboxFigures(1, Optional.of(late), 0, 0).isDegraded(NOW))
                .isTrue();
        assertThat(new OutboxFigures(0, Optional.empty(), 1, 0).isDegraded(NOW)).isTrue();
        assertThat(new OutboxFigures(1, Optional.of(NOW), 0, 1).isDegraded(NOW)).isTrue();
    }
}
