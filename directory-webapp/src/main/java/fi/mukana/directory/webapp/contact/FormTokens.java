package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.ContactKeys;
import java.util.Optional;
import java.util.UUID;

/**
 * Names each shown form, so that a form that is sent twice is kept once. The name is signed: nobody can choose the name
 * of another's form.
 */
final class FormTokens {

    private static final int SIGNATURE = 32;

    private final ContactKeys keys;

    FormTokens(ContactKeys keys) {
        this.keys = keys;
    }

    /** Returns the token of a form that is about to be shown. */
    String fresh() {
        String name = UUID.randomUUID().toString();
        return name + "." + signature(name);
    }

    /** Returns the name of a form of ours; empty if the token is not ours. */
    Optional<String> read(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 2 && parts[1].equals(signature(parts[0])) ? Optional.of(parts[0]) : Optional.empty();
    }

    private String signature(String name) {
        return keys.macHex("form", name).substring(0, SIGNATURE);
    }
}
