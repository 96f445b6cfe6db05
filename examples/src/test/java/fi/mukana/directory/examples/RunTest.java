package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThatThereAre() {
        Output output = Output.of("E99");

        assertThat(output.status()).isEqualTo(2);
        assertThat(output.text()).contains("Usage: examples/run NAME", "E01", "E02", "E03", "E04", "E05", "E06", "E10");
        assertThat(Output.of().status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E01", "E02", "E03", "E04", "E05", "E06"})
    void anUnknownOptionIsAnsweredWithTheUsage(String name) {
        Output output = Output.of(name, "--foo", "1");

        assertThat(output.status()).isEqualTo(2);
        assertThat(output.lines()).hasSize(2).first().isEqualTo("There is no option --foo.");
        assertThat(Output.of(name, "--limit").text()).startsWith("The option --limit needs a value.");
    }

    @Test
    void aValueThatIsNoNumberAndAFileThatIsNotThereAreTold() {
        assertThat(Output.of("E03", "--limit", "many").text())
                .startsWith("The option --limit needs a number, not \"many\".");
        Output output = Output.of("E03", "--services", "no-such-file.jsonl");
        assertThat(output.status()).isEqualTo(2);
        assertThat(output.text()).contains("no-such-file.jsonl cannot be read", "Maybe");
    }
}
