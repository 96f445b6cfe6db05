package fi.mukana.directory.webapp.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void whatAMessageHoldsIsNotLogged() {
        Throwable failure =
                new IllegalStateException("kanarialintu", new IllegalArgumentException("kanarialintu 040 000 0000"));

        assertThat(Incident.told(failure))
                .contains("IllegalStateException", "IllegalArgumentException", "at fi.mukana")
                .doesNotContain("kanarialintu");
    }
}
