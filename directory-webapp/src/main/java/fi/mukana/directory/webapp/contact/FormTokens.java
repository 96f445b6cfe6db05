package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.ContactKeys;
import java.util.Optional;
import java.util.UUID;

/**
 * Names each shown form, so that a form that is sent twice is kept once. The name is signed: nobody can choose the name
 * of another's form.
 */
final class FormTokens {

    private final SignedText signed;

    FormTokens(ContactKeys keys) {
        this.signed = new SignedText(keys, "form");
    }

    /** Returns the token of a form that is about to be shown. */
    String fresh() {
        return signed.sign(UUID.randomUUID().toString());
    }

    /** Returns the name of a form of ours; empty if the token is not ours. */
    Optional<String> read(String token) {
        return signed.read(token);
    }
}
