package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.webapp.page.TextView;
import java.util.Optional;

/**
 * A number to call.
 *
 * @param href its {@code tel:} address
 * @param text as it is written in Finland
 * @param note what it is for
 */
public record PhoneLink(String href, String text, Optional<TextView> note) {

    private static final int MOBILE_PREFIX = 3;

    /** Returns the link of a phone. */
    static PhoneLink of(Phone phone, Optional<TextView> note) {
        String number = phone.number();
        return new PhoneLink("tel:" + number, written(number), note);
    }

    /** Writes a number as people in Finland do: 040 000 0012, 09 0000 1234; foreign and short ones as they are. */
    static String written(String number) {
        if (!number.startsWith("+358")) {
            return number;
        }
        String national = "0" + number.substring("+358".length());
        boolean longPrefix = national.startsWith("04") || national.startsWith("050") || national.startsWith("01");
        int cut = Math.min(national.length(), longPrefix ? MOBILE_PREFIX : 2);
        StringBuilder written = new StringBuilder(national.substring(0, cut));
        String rest = national.substring(cut);
        while (!rest.isEmpty()) {
            int next = rest.length() <= 4 ? rest.length() : rest.length() == 8 ? 4 : 3;
            written.append('\u00a0').append(rest, 0, next);
            rest = rest.substring(next);
        }
        return written.toString();
    }
}
