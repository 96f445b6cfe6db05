package fi.mukana.directory.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatedCountTest {

    @Test
    @Tag("S0-12")
    void aboutEightyIsNotExactlyEighty() {
        assertThat(StatedCount.about(80)).isNotEqualTo(StatedCount.exactly(80));
        assertThat(StatedCount.about(80).qualifier()).isEqualTo(StatedCount.Qualifier.APPROXIMATE);
    }

    @Test
    void fewerThanNoneIsRefused() {
        assertThatThrownBy(() -> StatedCount.exactly(-1)).hasMessageContaining("-1");
    }
}
