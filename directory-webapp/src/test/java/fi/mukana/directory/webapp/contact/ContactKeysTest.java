package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.SealBroken;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactKeysTest {

    private final ContactKeys keys = ContactKeys.of("a-secret-of-the-tests-0123456789");

    @Test
    void aSealedTextOpensAtItsPlaceAlone() {
        String sealed = keys.seal("Hei, äiti!", "contact_request:1");

        assertThat(keys.open(sealed, "contact_request:1")).isEqualTo("Hei, äiti!");
        assertThatThrownBy(() -> keys.open(sealed, "contact_request:2")).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameTextIsNeverSealedTheSame() {
        assertThat(keys.seal("Hei", "x")).isNotEqualTo(keys.seal("Hei", "x"));
    }

    @Test
    void aChangedOrForeignTextDoesNotOpen() {
        String sealed = keys.seal("Hei", "x");
        char last = sealed.charAt(sealed.length() - 3);
        String changed = sealed.substring(0, sealed.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 2);

        assertThatThrownBy(() -> keys.open(changed, "x")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> keys.open("no text of ours", "x")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() ->
                        ContactKeys.of("another-secret-of-the-tests-98765").open(sealed, "x"))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherStartWithTheSameSecretOpensIt() {
        String sealed = keys.seal("Hei", "x");

        assertThat(ContactKeys.of("a-secret-of-the-tests-0123456789").open(sealed, "x"))
                .isEqualTo("Hei");
    }

    @Test
    void hashesTellPurposesAndTextsApart() {
        assertThat(keys.macHex("receipt", "A")).hasSize(64).isNotEqualTo(keys.macHex("form", "A"));
        assertThat(keys.isMac("form", "A", keys.macHex("form", "A"))).isTrue();
        assertThat(keys.isMac("form", "B", keys.macHex("form", "A"))).isFalse();
        assertThat(keys.isMac("form", "A", "")).isFalse();
    }

    @Test
    void whatAFormerSecretSealedAndHashedCountsAndNothingNewIsMadeWithIt() {
        String first = "the-first-secret-of-the-tests-000";
        ContactKeys former = ContactKeys.of(first);
        ContactKeys now =
                ContactKeys.of("a-secret-of-the-tests-0123456789", List.of("the-second-secret-of-the-tests-00", first));

        assertThat(now.open(former.seal("Hei", "x"), "x")).isEqualTo("Hei");
        assertThat(now.isMac("form", "A", former.macHex("form", "A"))).isTrue();
        assertThat(now.macsHex("form", "A"))
                .hasSize(3)
                .startsWith(keys.macHex("form", "A"))
                .contains(former.macHex("form", "A"));

        assertThat(keys.open(now.seal("Hei", "x"), "x")).isEqualTo("Hei");
        assertThat(now.macHex("form", "A")).isEqualTo(keys.macHex("form", "A"));
        assertThat(former.isMac("form", "A", now.macHex("form", "A"))).isFalse();
    }

    @Test
    void theSecretInForceMayStandAmongTheFormerOnes() {
        ContactKeys twice = ContactKeys.of(
                "a-secret-of-the-tests-0123456789", List.of("a-secret-of-the-tests-0123456789", "x".repeat(32)));

        assertThat(twice.open(keys.seal("Hei", "x"), "x")).isEqualTo("Hei");
        assertThat(twice.macsHex("form", "A")).hasSize(2);
    }

    @Test
    void nothingIsShown() {
        assertThat(keys).hasToString("ContactKeys[not shown]");
    }
}
