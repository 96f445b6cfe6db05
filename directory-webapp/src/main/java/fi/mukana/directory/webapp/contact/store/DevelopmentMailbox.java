package fi.mukana.directory.webapp.contact.store;

import static fi.mukana.directory.webapp.contact.store.Transactions.at;
import static fi.mukana.directory.webapp.contact.store.Transactions.instant;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Demo mode's mail: kept to be shown instead of being sent. Thread-safe. */
public final class DevelopmentMailbox {

    /** How many mails are shown at most. */
    public static final int LARGEST = 200;

    private final Transactions transactions;

    /**
     * A mail as it would have been sent.
     *
     * @param messageId its Message-ID without brackets
     * @param to the address it would have gone to
     * @param subject its subject
     * @param body its text
     * @param received when it came
     */
    public record Mail(String messageId, String to, String subject, String body, Instant received) {}

    /**
     * The mailbox of a database.
     *
     * @param dataSource the database, its tables there
     */
    public DevelopmentMailbox(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /** Keeps a mail; one that is there already stays as it is. */
    public void keep(Mail mail) {
        transactions.change(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into development_mail (message_id, recipient, subject, body, received_at)
                    select ?, ?, ?, ?, ? where not exists (select 1 from development_mail where message_id = ?)""")) {
                insert.setString(1, mail.messageId());
                insert.setString(2, mail.to());
                insert.setString(3, mail.subject());
                insert.setString(4, mail.body());
                insert.setObject(5, at(mail.received()));
                insert.setString(6, mail.messageId());
                return insert.executeUpdate();
            }
        });
    }

    /** Returns the newest mails, the newest first, at most {@value #LARGEST}. */
    public List<Mail> newest() {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select message_id, recipient, subject, body, received_at from development_mail
                    order by received_at desc, message_id limit\s""" + LARGEST);
                    ResultSet rows = query.executeQuery()) {
                List<Mail> mails = new ArrayList<>();
                while (rows.next()) {
                    mails.add(new Mail(
                            rows.getString("message_id"),
                            rows.getString("recipient"),
                            rows.getString("subject"),
                            rows.getString("body"),
                            instant(rows.getObject("received_at", OffsetDateTime.class))));
                }
                return mails;
            }
        });
    }
}
