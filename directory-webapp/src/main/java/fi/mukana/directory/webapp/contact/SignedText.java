package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.ContactKeys;
import java.util.Optional;

/** Signs what a browser is given to bring back, {@code SIGNATURE.TEXT}; compared in constant time. Thread-safe. */
final class SignedText {

    private final ContactKeys keys;
    private final String purpose;

    /**
     * Signatures for a purpose.
     *
     * @param keys the keys of the deployment
     * @param purpose what is signed; the signature of one purpose does not count for another
     */
    SignedText(ContactKeys keys, String purpose) {
        this.keys = keys;
        this.purpose = purpose;
    }

    String sign(String text) {
        return keys.macHex(purpose, text) + "." + text;
    }

    /** Returns the text; empty if its signature is not ours. */
    Optional<String> read(String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String text = signed.substring(dot + 1);
        return keys.isMac(purpose, text, signed.substring(0, dot)) ? Optional.of(text) : Optional.empty();
    }
}
