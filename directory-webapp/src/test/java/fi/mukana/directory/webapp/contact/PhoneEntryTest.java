package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneEntryTest {

    @ParameterizedTest
    @CsvSource({
        "0400000001, +358400000001",
        "040 000 0001, +358400000001",
        "040-0000 001, +358400000001",
        "+358 40 000 0001, +358400000001",
        "00358 (0)40 000 0001, +358400000001",
        "(09) 0000 0001, +358900000001",
        "+46 70 000 00 01, +46700000001",
    })
    void whatPeopleWriteBecomesANumberThatCanBeCalled(String written, String expected) {
        assertThat(PhoneEntry.normalized(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"soita naapurille", "040 000 000a", "12", "''"})
    void whatIsNoNumberIsLeftToBeToldOf(String written) {
        assertThat(PhoneEntry.normalized(written)).isEqualTo(written.strip());
    }
}
