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
    private static final int SIGNATURE = 32;

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
        return new PageCookie(NAME, signature(content) + "." + content, AGE);
    }

    private Optional<ContactBasket> parse(String value) {
        int dot = value.indexOf('.');
        if (dot != SIGNATURE || !value.substring(0, dot).equals(signature(value.substring(dot + 1)))) {
            return Optional.empty();
        }
        List<Recipient> recipients = Arrays.stream(value.substring(dot + 1).split("~"))
                .map(item -> RecipientReference.parse(item.replace('*', '/')))
                .flatMap(Optional::stream)
                .distinct()
                .limit(ContactBasket.LARGEST)
                .toList();
        return Optional.of(new ContactBasket(recipients));
    }

    private String signature(String content) {
        return keys.macHex("basket", content).substring(0, SIGNATURE);
    }
}
