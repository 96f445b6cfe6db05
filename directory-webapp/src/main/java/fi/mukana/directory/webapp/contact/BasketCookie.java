package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactBasket;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.page.Basket;
import fi.mukana.directory.webapp.page.PageCookie;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The basket in a signed cookie of ids: no session, nothing on the server, gone some hours after the last change, since
 * what lies in it may tell something about the person to the next one at a shared computer.
 */
@ApplicationScoped
public class BasketCookie implements Basket {

    static final String NAME = "basket";
    private static final Duration AGE = Duration.ofHours(4);

    @Inject
    private ContactKeys keys;

    @Inject
    private ContactDirectory directory;

    @Override
    public Set<String> services(PageRequest request) {
        return read(request).recipients().stream()
                .map(recipient ->
                        recipient.service().map(ServiceId::value).orElseGet(() -> RecipientReference.of(recipient)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<PageCookie> adding(PageRequest request, String serviceId) {
        ContactBasket basket = read(request);
        return directory
                .recipientOfService(serviceId)
                .filter(recipient -> !basket.isFull() || basket.contains(recipient))
                .map(recipient -> write(basket.with(recipient)));
    }

    /** Returns the basket of a request; an empty one if there is none, or its signature is not ours. */
    ContactBasket read(PageRequest request) {
        return request.cookie(NAME).flatMap(this::parse).orElse(ContactBasket.EMPTY);
    }

    /** Returns the cookie that holds a basket. */
    PageCookie write(ContactBasket basket) {
        if (basket.isEmpty()) {
            return new PageCookie(NAME, "", Duration.ZERO);
        }
        String content = basket.recipients().stream()
                .map(recipient -> RecipientReference.of(recipient).replace('/', '*'))
                .collect(Collectors.joining("~"));
        return new PageCookie(NAME, signed().sign(content), AGE);
    }

    private Optional<ContactBasket> parse(String value) {
        return signed().read(value).map(BasketCookie::basket);
    }

    private static ContactBasket basket(String content) {
        List<Recipient> recipients = Arrays.stream(content.split("~"))
                .map(item -> RecipientReference.parse(item.replace('*', '/')))
                .flatMap(Optional::stream)
                .distinct()
                .limit(ContactBasket.LARGEST)
                .toList();
        return new ContactBasket(recipients);
    }

    private SignedText signed() {
        return new SignedText(keys, NAME);
    }
}
