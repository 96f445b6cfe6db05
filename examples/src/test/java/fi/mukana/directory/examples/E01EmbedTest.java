package fi.mukana.directory.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class E01EmbedTest {

    @Test
    void loadsTheDemoRegionAndFindsCompanyForAWidowedPerson() {
        Output output = Output.of("E01");

        assertThat(output.status()).isZero();
        assertThat(output.lines().get(0)).matches("\\d+ of \\d+ records taken in, 0 errors, 0 warnings\\.");
        assertThat(output.lines()).contains("Pohjois-Savo: \"leski, 78, Iisalmi, iltaisin yksinäistä\"");
        assertThat(output.lines().get(3)).matches(" +\\d+  Leskien iltakahvila");
        assertThat(output.lines().subList(3, 8)).allMatch(line -> line.matches(" +\\d+  \\S.*"));
    }

    @Test
    void loadsAFolderOnTheDiskToo() {
        String folder =
                Path.of("src", "main", "resources", "demo", "pohjois-savo").toString();

        assertThat(Output.of("E01", "--region", folder).text())
                .isEqualTo(Output.of("E01").text());
    }

    @Test
    void showsTheNumberToCallBeforeAllElse() {
        Output output = Output.of("E01", "en halua enää elää");

        assertThat(output.lines().get(3)).startsWith("! ").contains("112");
    }
}
