package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's wish that one or several associations get in touch.
 *
 * <p>It never carries the need that led to it; the message is the person's own choice, and forms warn not to write about
 * one's health. Made by {@link ContactRequestDraft#check(ContactTerms, ContactRequestId, Instant)}, which tells all that
 * is wrong at once. {@code toString()} shows nothing of the person. Immutable and thread-safe. Finnish:
 * <i>yhteydenottopyyntö</i>. HSDS: –. PTV: –. Seed rows S2-10, S2-13.
 *
 * @param id the id
 * @param sender who is to be reached
 * @param message what the person wants to say, at most {@value #LONGEST_MESSAGE} characters
 * @param recipients whom it goes to, 1 to {@value ContactBasket#LARGEST}, each once, in the order of picking
 * @param consent what the person who sends it agreed to
 * @param clientConsent what the client agreed to, if it is sent on a client's behalf
 * @param language the language in which the person is served
 * @param created when it was sent
 */
public record ContactRequest(
        ContactRequestId id,
        Sender sender,
        Optional<String> message,
        List<Recipient> recipients,
        Consent consent,
        Optional<ClientConsent> clientConsent,
        Language language,
        Instant created) {

    /** The longest message, in characters (code points). */
    public static final int LONGEST_MESSAGE = 2_000;

    /**
     * Checks the message and the recipients.
     *
     * @throws IllegalArgumentException if the message is blank, too long or has a control character other than tab and
     *     line break, or if there is no recipient, more than {@value ContactBasket#LARGEST}, or one twice
     */
    public ContactRequest {
        requireNonNull(id, "id");
        requireNonNull(sender, "sender");
        requireNonNull(message, "message");
        recipients = new ContactBasket(recipients).recipients();
        requireNonNull(consent, "consent");
        requireNonNull(clientConsent, "clientConsent");
        requireNonNull(language, "language");
        requireNonNull(created, "created");
        message.ifPresent(text -> Lines.requireLines("message", text, LONGEST_MESSAGE));
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("A contact request needs a recipient.");
        }
    }

    /**
     * Whether it is sent by somebody else than the person who needs the support.
     *
     * @return true if there is a client's consent
     */
    public boolean isOnBehalf() {
        return clientConsent.isPresent();
    }

    /**
     * Whether another request says the same, whatever its id and times: a retry does, a second request under the id of
     * the first does not.
     *
     * @param other the other request
     * @return true if sender, message, recipients, consent text, client's consent and language are the same
     */
    public boolean saysTheSameAs(ContactRequest other) {
        return sender.equals(other.sender)
                && message.equals(other.message)
                && recipients.equals(other.recipients)
                && consent.version().equals(other.consent.version())
                && consent.language().equals(other.consent.language())
                && clientConsent.equals(other.clientConsent)
                && language.equals(other.language);
    }

    /** Shows the id, the number of recipients and the times; nothing of the person. */
    @Override
    public String toString() {
        return "ContactRequest[id=%s, recipients=%d, language=%s, created=%s]"
                .formatted(id, recipients.size(), language, created);
    }
}
