package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(30), Duration.ofDays(3));

    @Test
    void doublesWithAFifthOfChanceUpToTheLongest() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            assertThat(backoff.after(1, random)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
            assertThat(backoff.after(3, random)).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(48));
            assertThat(backoff.after(9, random)).isBetween(Duration.ofMinutes(24), Duration.ofMinutes(36));
            assertThat(backoff.after(100_000, random)).isBetween(Duration.ofMinutes(24), Duration.ofMinutes(36));
        }
    }

    @Test
    void mailsThatFailTogetherAreNotTriedTogether() {
        Random random = new Random(1);

        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> backoff.after(4, random))
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    @Test
    void aFirstWaitLongerThanTheLongestIsRefused() {
        assertThatThrownBy(() -> new Backoff(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT1H");
    }
}
