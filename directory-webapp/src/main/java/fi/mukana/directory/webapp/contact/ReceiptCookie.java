package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.webapp.contact.store.ContactKeys;
import fi.mukana.directory.webapp.contact.store.SealBroken;
import fi.mukana.directory.webapp.page.PageCookie;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Carries the receipt from the form to the page that shows it: sealed, in no address, for some minutes. */
@ApplicationScoped
public class ReceiptCookie {

    private static final String NAME = "receipt";
    private static final Duration AGE = Duration.ofMinutes(15);

    @Inject
    private ContactKeys keys;

    /** What the cookie holds; to whom the request went is found by the code. */
    record Receipt(ReceiptCode code, Instant sent) {}

    PageCookie write(ReceiptCode code, Instant sent) {
        return new PageCookie(NAME, keys.seal(code.value() + " " + sent, NAME), AGE);
    }

    Optional<Receipt> read(PageRequest request) {
        return request.cookie(NAME).flatMap(this::parse);
    }

    private Optional<Receipt> parse(String value) {
        try {
            String[] parts = keys.open(value, NAME).split(" ", -1);
            return ReceiptCode.parse(parts[0]).map(code -> new Receipt(code, Instant.parse(parts[1])));
        } catch (SealBroken | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
