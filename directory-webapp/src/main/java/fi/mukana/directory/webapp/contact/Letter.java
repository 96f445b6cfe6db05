package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.organization.EmailAddress;
import java.time.Instant;

/**
 * A mail ready to be sent; it holds no person's data, only a link.
 *
 * @param messageId its Message-ID without brackets
 * @param to the address of a role
 * @param subject its subject
 * @param body its text, lines ended by line feeds
 * @param written when it was written
 */
record Letter(String messageId, EmailAddress to, String subject, String body, Instant written) {

    /** Shows no link. */
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
