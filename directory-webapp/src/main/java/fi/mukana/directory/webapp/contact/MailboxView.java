package fi.mukana.directory.webapp.contact;

import java.util.List;
import java.util.Optional;

/**
 * What the development mailbox shows.
 *
 * @param mails the newest mails, the newest first
 */
public record MailboxView(List<MailView> mails) {

    /**
     * A mail.
     *
     * @param to the address
     * @param subject the subject
     * @param received when it came
     * @param lines its lines
     */
    public record MailView(String to, String subject, String received, List<LineView> lines) {
        /** Copies the list. */
        public MailView {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a mail.
     *
     * @param text the line
     * @param href the line as an address of this webapp, if it is one
     */
    public record LineView(String text, Optional<String> href) {}

    /** Copies the list. */
    public MailboxView {
        mails = List.copyOf(mails);
    }
}
