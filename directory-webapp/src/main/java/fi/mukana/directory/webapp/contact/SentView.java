package fi.mukana.directory.webapp.contact;

import java.util.List;

/**
 * What the receipt shows. {@code toString()} does not show the code.
 *
 * @param code the receipt code as it is printed
 * @param day the day on which it was sent
 * @param time the time at which it was sent
 * @param recipients whom it went to; empty if that is not known at the moment
 * @param daysKept days the request is kept at most
 */
public record SentView(String code, String day, String time, List<RecipientView> recipients, int daysKept) {
    /** Copies the list. */
    public SentView {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return "SentView[recipients=%d]".formatted(recipients.size());
    }
}
