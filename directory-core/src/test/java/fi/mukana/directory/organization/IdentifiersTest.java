package fi.mukana.directory.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void aBusinessIdWithItsCheckDigitIsTaken() {
        assertThat(BusinessId.of("0000001-9")).hasToString("0000001-9");
        assertThat(BusinessId.of("1234567-1").value()).isEqualTo("1234567-1");
    }

    @Test
    void aBusinessIdWithAWrongDigitOrShapeIsRefused() {
        assertThatThrownBy(() -> BusinessId.of("1234567-2")).hasMessageContaining("check digit");
        assertThatThrownBy(() -> BusinessId.of("123456-1")).hasMessageContaining("seven digits");
        assertThatThrownBy(() -> BusinessId.of("12345671")).hasMessageContaining("seven digits");
    }

    @Property
    void atMostOneCheckDigitFits(@ForAll @IntRange(max = 9_999_999) int digits) {
        int fitting = 0;
        for (int check = 0; check <= 9; check++) {
            String id = "%07d-%d".formatted(digits, check);
            if (accepts(id)) {
                fitting++;
            }
        }
        assertThat(fitting).isLessThanOrEqualTo(1);
    }

    @Property
    void swappingTwoDifferentNeighborsIsNoticed(
            @ForAll @IntRange(max = 9_999_999) int digits, @ForAll @IntRange(max = 5) int at) {
        for (int check = 0; check <= 9; check++) {
            String id = "%07d-%d".formatted(digits, check);
            if (accepts(id)) {
                char[] swapped = id.toCharArray();
                Assume.that(swapped[at] != swapped[at + 1]);
                char first = swapped[at];
                swapped[at] = swapped[at + 1];
                swapped[at + 1] = first;
                assertThat(accepts(new String(swapped))).isFalse();
            }
        }
    }

    @Test
    void registerNumbersAreDigits() {
        assertThat(RegisterNumber.of("123.456")).hasToString("123.456");
        assertThatThrownBy(() -> RegisterNumber.of("1234567-1")).hasMessageContaining("business id");
    }

    @Test
    @Tag("S3-21")
    void anAddressWithAForTheAtSignIsRead() {
        assertThat(EmailAddress.parse(" tuki(a)yhdistys.example ")).hasToString("tuki@yhdistys.example");
        assertThat(EmailAddress.parse("tuki (at) yhdistys.example")).hasToString("tuki@yhdistys.example");
    }

    @Test
    @Tag("S1-22")
    @Tag("S4-14")
    void thePatternOfAddressesIsNoAddressToWriteTo() {
        assertThat(EmailAddress.parse("etunimi.sukunimi@hanke.example").isMasked())
                .isTrue();
        assertThat(EmailAddress.parse("Etunimi.Sukunimi(a)hanke.example").isMasked())
                .isTrue();
        assertThat(EmailAddress.parse("toimisto@hanke.example").isMasked()).isFalse();
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> EmailAddress.parse("nobody at home"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("nobody");
        assertThatThrownBy(() -> EmailAddress.parse("a@b.example\nBcc: c@d.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextOfAnyLengthIsReadAtOnce() {
        // in the square of its length this would take hours
        assertThatThrownBy(() -> EmailAddress.parse("a" + " ".repeat(2_000_000) + "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(OrganizationId.parse("a-".repeat(2_000_000) + "a")).isEmpty();
    }

    @Test
    void anIdHasAtMostTwoHundredCharacters() {
        assertThat(OrganizationId.of("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> OrganizationId.of("abcdefghijklmnopqrstuvwxyz".repeat(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("208 characters", "200", "\"abcdefghijklmnopqrst\"");
        assertThat(OrganizationId.parse("kylien-tuki")).contains(OrganizationId.of("kylien-tuki"));
        assertThat(OrganizationId.parse("Kylien tuki")).isEmpty();
    }

    @Test
    void phonesAreInTheFormOfE164OrServiceNumbers() {
        assertThat(Phone.of("+358400000001").isServiceNumber()).isFalse();
        assertThat(Phone.of("0800000").isServiceNumber()).isTrue();
        assertThatThrownBy(() -> Phone.of("040 000 0001"))
                .hasMessageContaining("+358")
                .hasMessageNotContaining("040");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112",
                "118",
                "116117",
                "116111",
                "10000",
                "0100100",
                "0100000000",
                "020202",
                "0200000000",
                "0203000000",
                "0206000000",
                "0295000000",
                "0300000000",
                "0391000000",
                "060000000",
                "0606000000",
                "0700000000",
                "0710000000",
                "0730000000",
                "0753000000",
                "080005005",
                "0800000000"
            })
    void serviceNumbersAreTakenAsTheyAreDialled(String number) {
        assertThat(Phone.of(number).isServiceNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0400000123",
                "0500000123",
                "0457000012",
                "0900001234",
                "0900000",
                "0130000",
                "0170000000",
                "0190000",
                "0210000",
                "0280000",
                "0310000",
                "0380000",
                "0510000",
                "0610000",
                "0810000"
            })
    void aSubscriberNumberIsRefusedWithTheFormThatItHasFromAbroad(String number) {
        assertThatThrownBy(() -> Phone.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write \"+358\" in place of its first \"0\"")
                .hasMessageNotContaining(number)
                .hasMessageNotContaining(number.substring(1));
    }

    @Test
    void theZeroOfHomeAfterTheCountryIsRefused() {
        assertThatThrownBy(() -> Phone.of("+3580400000123")).hasMessageContaining("leave out that 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "11", "1234567", "2525011", "358400000123", "00358400000123", "+0400000123", "+35840"})
    void whatIsNeitherIsRefused(String number) {
        assertThatThrownBy(() -> Phone.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksAreAbsoluteWebAddressesWithoutUsers() {
        assertThat(WebLink.of("https://yhdistys.example/ryhmä").url()).isEqualTo("https://yhdistys.example/ryhmä");
        for (String bad : new String[] {
            "yhdistys.example", "javascript:alert(1)", "https://user:word@yhdistys.example", "https://", "http://a b"
        }) {
            assertThatThrownBy(() -> WebLink.of(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean accepts(String id) {
        try {
            BusinessId.of(id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
