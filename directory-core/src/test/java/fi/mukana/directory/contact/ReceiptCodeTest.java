package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @Property
    void everyCodeIsReadAgainAsItIsPrinted(@ForAll long seed) {
        ReceiptCode code = ReceiptCode.random(new Random(seed));

        assertThat(code.printed()).matches("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}");
        assertThat(ReceiptCode.parse(code.printed())).contains(code);
    }

    @Property
    void oneWrongSignIsNoticed(
            @ForAll long seed, @ForAll @IntRange(max = 14) int place, @ForAll @IntRange(min = 1, max = 31) int shift) {
        String code = ReceiptCode.random(new Random(seed)).value();
        int wrong = (ReceiptCode.ALPHABET.indexOf(code.charAt(place)) + shift) % 32;
        String changed = code.substring(0, place) + ReceiptCode.ALPHABET.charAt(wrong) + code.substring(place + 1);

        assertThat(ReceiptCode.parse(changed)).isEmpty();
    }

    @Property
    void twoNeighborsSwappedAreNoticed(@ForAll long seed, @ForAll @IntRange(max = 13) int place) {
        String code = ReceiptCode.random(new Random(seed)).value();
        char first = code.charAt(place);
        char second = code.charAt(place + 1);
        String swapped = code.substring(0, place) + second + first + code.substring(place + 2);

        assertThat(ReceiptCode.parse(swapped).isPresent()).isEqualTo(first == second);
    }

    @Test
    void lettersThatAreTakenForDigitsAreUnderstood() {
        ReceiptCode code = codeWith('0', '1');
        String written = code.printed().replace('0', 'o').replace('1', 'l').toLowerCase(java.util.Locale.ROOT);

        assertThat(ReceiptCode.parse(" " + written.replace('-', '–') + " ")).contains(code);
    }

    @Test
    void seventyBitsAreRandom() {
        Set<String> codes = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            codes.add(ReceiptCode.random(random).value().substring(0, 14));
        }

        assertThat(codes).hasSize(20_000);
        for (int place = 0; place < 14; place++) {
            int at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).hasSize(32);
        }
    }

    @Test
    void theWholeCodeIsNotInToString() {
        ReceiptCode code = ReceiptCode.random(new Random(1));

        assertThat(code.toString())
                .doesNotContain(code.value().substring(0, 10))
                .hasSize(7);
    }

    @Test
    void whatIsNoCodeIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> new ReceiptCode("SECRETSECRET"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 signs")
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("SECRET");
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse("-".repeat(10_000))).isEmpty();
    }

    private static ReceiptCode codeWith(char... wanted) {
        for (long seed = 0; ; seed++) {
            ReceiptCode code = ReceiptCode.random(new Random(seed));
            if (new String(wanted).chars().allMatch(c -> code.value().indexOf(c) >= 0)) {
                return code;
            }
        }
    }
}
