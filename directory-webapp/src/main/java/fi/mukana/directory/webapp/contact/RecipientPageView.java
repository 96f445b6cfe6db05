package fi.mukana.directory.webapp.contact;

import java.util.Optional;

/**
 * A request as its recipient reads it. {@code toString()} shows nothing of the person.
 *
 * @param sent when it was sent
 * @param recipient who is asked
 * @param editors whether it came to the region's editors, since the recipient could not be reached
 * @param name what to call the person
 * @param phone the phone number
 * @param email the e-mail address
 * @param way how the person wants to be reached
 * @param timeToCall when it suits
 * @param message what the person wants to say
 * @param language the language in which the person is served
 * @param client how the client agreed, where it is on a client's behalf
 * @param received since when it is received; empty while it is new
 * @param csrf what the buttons send along
 */
public record RecipientPageView(
        String sent,
        RecipientView recipient,
        boolean editors,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        String way,
        Optional<String> timeToCall,
        Optional<String> message,
        String language,
        Optional<String> client,
        Optional<String> received,
        String csrf) {

    @Override
    public String toString() {
        return "RecipientPageView[not shown]";
    }
}
