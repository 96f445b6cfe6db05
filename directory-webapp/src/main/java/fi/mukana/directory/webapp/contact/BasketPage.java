package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactBasket;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has been picked to be asked all at once. */
@ApplicationScoped
public class BasketPage implements Page {

    private static final String ADDRESS = "basket";

    @Inject
    private BasketCookie cookie;

    @Inject
    private ContactDirectory directory;

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        List<Recipient> recipients = cookie.read(request).recipients();
        return PageAnswer.view(
                "contact/basket",
                new BasketView(
                        recipients.stream()
                                .map(recipient -> RecipientView.of(recipient, directory, request.language()))
                                .toList(),
                        notice(request),
                        compare(recipients)));
    }

    private static Optional<String> compare(List<Recipient> recipients) {
        List<String> services = recipients.stream()
                .flatMap(recipient -> recipient.service().stream())
                .map(ServiceId::value)
                .toList();
        return services.size() < 2 ? Optional.empty() : Optional.of("compare" + Addresses.query(Map.of("s", services)));
    }

    private static Optional<String> notice(PageRequest request) {
        Texts texts = Texts.in(request.language());
        return request.parameter("notice")
                .filter(notice -> notice.equals("full") || notice.equals("unknown"))
                .map(notice -> texts.of("contact.basket.notice." + notice, ContactBasket.LARGEST));
    }

    @Override
    public PageAnswer post(PageRequest request) {
        ContactBasket basket = cookie.read(request);
        String back = request.parameter("back").filter(BasketPage::isAddress).orElse(ADDRESS);
        if (request.parameter("clear").isPresent()) {
            return PageAnswer.redirect(back).withCookie(cookie.write(ContactBasket.EMPTY));
        }
        ContactBasket left = request.parameters("remove").stream()
                .flatMap(text -> RecipientReference.parse(text).stream())
                .reduce(basket, ContactBasket::without, (one, other) -> other);
        for (String text : request.parameters("add")) {
            Optional<Recipient> recipient = RecipientReference.parse(text).filter(directory.resolver()::knows);
            if (recipient.isEmpty()) {
                return PageAnswer.redirect(ADDRESS + "?notice=unknown").withCookie(cookie.write(left));
            }
            if (left.isFull() && !left.contains(recipient.get())) {
                return PageAnswer.redirect(ADDRESS + "?notice=full").withCookie(cookie.write(left));
            }
            left = left.with(recipient.get());
        }
        return PageAnswer.redirect(back).withCookie(cookie.write(left));
    }

    /** Whether a text is an address below the language: it cannot lead to another site. */
    private static boolean isAddress(String text) {
        return text.matches("[a-z0-9][a-z0-9/-]{0,200}(\\?[A-Za-z0-9=&:%._,-]{0,600})?");
    }
}
