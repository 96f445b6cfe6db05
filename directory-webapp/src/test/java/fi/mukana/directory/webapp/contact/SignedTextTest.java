package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.contact.store.ContactKeys;
import org.junit.jupiter.api.Test;

class SignedTextTest {

    private final ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");
    private final SignedText basket = new SignedText(keys, "basket");

    @Test
    void whatWasSignedIsReadAgain() {
        assertThat(basket.read(basket.sign("lesket.ry~omaiset"))).contains("lesket.ry~omaiset");
        assertThat(basket.read(basket.sign(""))).contains("");
    }

    @Test
    void onlyTheWholeSignatureOfTheWholeTextForThisPurposeCounts() {
        String signed = basket.sign("lesket");

        assertThat(signed).isEqualTo(keys.macHex("basket", "lesket") + ".lesket");
        assertThat(basket.read(signed.substring(1))).isEmpty();
        assertThat(basket.read("0" + signed)).isEmpty();
        assertThat(basket.read(signed.substring(32))).isEmpty();
        assertThat(basket.read(signed + "~naapurit")).isEmpty();
        assertThat(basket.read(signed.replace(".", ""))).isEmpty();
        assertThat(basket.read(".lesket")).isEmpty();
        assertThat(basket.read("")).isEmpty();
        assertThat(new SignedText(keys, "form").read(signed)).isEmpty();
    }

    @Test
    void aFormIsKnownAgainByItsNameAndTwoAreToldApart() {
        FormTokens forms = new FormTokens(keys);
        String token = forms.fresh();

        assertThat(forms.read(token).orElseThrow()).hasSize(36);
        assertThat(forms.fresh()).isNotEqualTo(token);
        assertThat(forms.read(token + "0")).isEmpty();
    }
}
