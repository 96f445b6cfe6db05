package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContactBasketTest {

    private static final Recipient CARERS = Recipient.of(OrganizationId.of("omaishoitajat"));
    private static final Recipient CAFE = Recipient.of(OrganizationId.of("omaishoitajat"), ServiceId.of("kahvila"));

    @Test
    @Tag("S2-10")
    void keepsTheOrderOfPicking() {
        ContactBasket basket = ContactBasket.EMPTY.with(CAFE).with(CARERS);

        assertThat(basket.recipients()).containsExactly(CAFE, CARERS);
        assertThat(ContactBasket.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void addingTwiceChangesNothing() {
        ContactBasket basket = ContactBasket.EMPTY.with(CAFE);

        assertThat(basket.with(CAFE)).isSameAs(basket);
    }

    @Test
    void puttingBackTakesOutThatOneAlone() {
        assertThat(ContactBasket.EMPTY.with(CAFE).with(CARERS).without(CAFE).recipients())
                .containsExactly(CARERS);
        assertThat(ContactBasket.EMPTY.without(CAFE)).isSameAs(ContactBasket.EMPTY);
    }

    @Test
    void holdsTwentyAndNoMore() {
        ContactBasket basket = ContactBasket.EMPTY;
        for (int i = 0; i < 20; i++) {
            assertThat(basket.isFull()).isFalse();
            basket = basket.with(Recipient.of(OrganizationId.of("o" + i)));
        }
        ContactBasket full = basket;

        assertThat(full.isFull()).isTrue();
        assertThat(full.with(full.recipients().get(3))).isSameAs(full);
        assertThatThrownBy(() -> full.with(CARERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21")
                .hasMessageContaining("Maybe");
    }

    @Test
    void refusesOneTwice() {
        assertThatThrownBy(() -> new ContactBasket(List.of(CAFE, CAFE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
