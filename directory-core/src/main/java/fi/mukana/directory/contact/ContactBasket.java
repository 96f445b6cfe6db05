package fi.mukana.directory.contact;

import java.util.List;
import java.util.stream.Stream;

/**
 * The services and organizations that a person has picked to ask all at once, in the order in which they were picked.
 *
 * <p>Holds at most {@value #LARGEST}, each once. Holds ids alone and no word about the person. Immutable and thread-safe.
 * Finnish: <i>yhteydenottokori</i>. HSDS: –. PTV: –.
 *
 * @param recipients who was picked, in the order of picking
 */
public record ContactBasket(List<Recipient> recipients) {

    /** The most recipients of one request. */
    public static final int LARGEST = 20;

    /** Nobody was picked. */
    public static final ContactBasket EMPTY = new ContactBasket(List.of());

    /**
     * Checks the number and that each is there once.
     *
     * @throws IllegalArgumentException if there are more than {@value #LARGEST} recipients, or one is there twice
     */
    public ContactBasket {
        recipients = List.copyOf(recipients);
        if (recipients.size() > LARGEST) {
            throw new IllegalArgumentException("""
                    The basket has %d recipients and may have %d.
                    Maybe look at isFull() before adding one.""".formatted(recipients.size(), LARGEST));
        }
        if (recipients.stream().distinct().count() < recipients.size()) {
            throw new IllegalArgumentException("""
                    A recipient is in the basket twice.
                    Maybe use with(Recipient), which adds each once.""");
        }
    }

    /**
     * This basket with a recipient added at the end; the same basket if it is there already.
     *
     * @param recipient who is picked
     * @return the basket with the recipient
     * @throws IllegalArgumentException if the basket is full and the recipient is not in it
     */
    public ContactBasket with(Recipient recipient) {
        return recipients.contains(recipient)
                ? this
                : new ContactBasket(
                        Stream.concat(recipients.stream(), Stream.of(recipient)).toList());
    }

    /**
     * This basket without a recipient; the same basket if it is not there.
     *
     * @param recipient who is put back
     * @return the basket without the recipient
     */
    public ContactBasket without(Recipient recipient) {
        return recipients.contains(recipient)
                ? new ContactBasket(recipients.stream()
                        .filter(one -> !one.equals(recipient))
                        .toList())
                : this;
    }

    /**
     * Whether a recipient is in the basket.
     *
     * @param recipient the recipient
     * @return true if it was picked
     */
    public boolean contains(Recipient recipient) {
        return recipients.contains(recipient);
    }

    /**
     * Whether nobody was picked.
     *
     * @return true of an empty basket
     */
    public boolean isEmpty() {
        return recipients.isEmpty();
    }

    /**
     * Whether no other recipient can be added.
     *
     * @return true if {@value #LARGEST} are in it
     */
    public boolean isFull() {
        return recipients.size() == LARGEST;
    }
}
