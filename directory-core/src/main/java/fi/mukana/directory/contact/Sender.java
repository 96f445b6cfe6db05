package fi.mukana.directory.contact;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.EmailAddress;
import java.util.Optional;

/**
 * The person to be reached, with as little as it takes to reach them.
 *
 * <p>{@code toString()} shows nothing of the person. Immutable and thread-safe. Finnish: <i>yhteydenottoa pyytävä</i>.
 * HSDS: –. PTV: –.
 *
 * @param name what to call the person, at most {@value #LONGEST_NAME} characters on one line; nobody has to give it
 * @param phone "+" and 7 to 15 digits (E.164)
 * @param email an address that is no pattern
 * @param way how the person wants to be reached
 * @param timeToCall when it suits, at most {@value #LONGEST_TIME} characters on one line
 */
public record Sender(
        Optional<String> name,
        Optional<String> phone,
        Optional<EmailAddress> email,
        ContactWay way,
        Optional<String> timeToCall) {

    /** The longest name, in characters (code points). */
    public static final int LONGEST_NAME = 100;

    /** The longest time to call, in characters (code points). */
    public static final int LONGEST_TIME = 200;

    /**
     * Checks that the person can be reached in the way that they want.
     *
     * @throws IllegalArgumentException if there is neither phone nor e-mail, if the phone is not in the form of E.164, if
     *     the e-mail is only a pattern, if the way needs what is not there, or if a text is blank, too long or has a
     *     control character
     */
    public Sender {
        requireNonNull(name, "name");
        requireNonNull(phone, "phone");
        requireNonNull(email, "email");
        requireNonNull(way, "way");
        requireNonNull(timeToCall, "timeToCall");
        name.ifPresent(text -> Lines.requireOneLine("name", text, LONGEST_NAME));
        timeToCall.ifPresent(text -> Lines.requireOneLine("timeToCall", text, LONGEST_TIME));
        if (phone.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException("A sender needs a phone number or an e-mail address.");
        }
        if (phone.isPresent() && !isPhone(phone.get())) {
            throw new IllegalArgumentException("""
                    The phone number (%d characters) must be "+" and 7 to 15 digits.
                    Maybe write +358 in place of the leading 0 and leave out spaces.""".formatted(phone.get().length()));
        }
        if (email.isPresent() && email.get().isMasked()) {
            throw new IllegalArgumentException("The e-mail address is only the pattern of addresses.");
        }
        if ((way.needsPhone() && phone.isEmpty()) || (way.needsEmail() && email.isEmpty())) {
            throw new IllegalArgumentException("The sender wants to be reached by %s and gives none.".formatted(way));
        }
    }

    /**
     * Whether a text is a phone number that can be called from anywhere.
     *
     * @param text the text
     * @return true of "+" and 7 to 15 digits of which the first is not 0
     */
    public static boolean isPhone(String text) {
        return text.matches("\\+[1-9][0-9]{6,14}");
    }

    /** Says that there is a sender and nothing about them. */
    @Override
    public String toString() {
        return "Sender[not shown]";
    }
}
