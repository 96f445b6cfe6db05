package fi.mukana.directory.webapp.contact.store;

import static fi.mukana.directory.webapp.contact.store.Transactions.at;
import static fi.mukana.directory.webapp.contact.store.Transactions.instant;
import static fi.mukana.directory.webapp.contact.store.Transactions.optional;

import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.text.EnumCodes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The mail to be sent.
 *
 * <p>A worker claims one mail at a time for as long as it may take to send; if the worker ends, the claim runs out and
 * another takes it. On PostgreSQL any number of workers pass over each other's claims; H2's file has one process, and one
 * worker in it. Thread-safe.
 */
public final class Outbox {

    /** A mail to be written. */
    record Entry(
            OutgoingKind kind,
            Optional<String> recipientId,
            Optional<String> feedbackId,
            EmailAddress to,
            LinkToken token,
            Instant created) {}

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final String SEAL_BROKEN = "seal-broken";
    private static final String UNREADABLE = "unreadable";

    /** How long a mail that cannot be read is set aside: the cure is a restart with the secret it was sealed with. */
    private static final Duration ASIDE = Duration.ofMinutes(30);

    private final Transactions transactions;
    private final ContactKeys keys;

    /** What was found due; none is due when there is neither. */
    private record Due(Optional<OutgoingMail> mail, boolean isSetAside) {}

    /**
     * The outbox of a database.
     *
     * @param dataSource the database, its tables there
     * @param keys what addresses and tokens are sealed with
     */
    public Outbox(DataSource dataSource, ContactKeys keys) {
        this.transactions = new Transactions(dataSource);
        this.keys = keys;
    }

    static void insert(Connection connection, ContactKeys keys, Entry entry) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into outbox (id, message_id, kind, recipient_id, feedback_id, sealed, created_at,
                    next_attempt_at, attempts) values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")) {
            insert.setString(1, id);
            insert.setString(2, id + "@outbox.mukana");
            insert.setString(3, EnumCodes.code(entry.kind()));
            insert.setString(4, entry.recipientId().orElse(null));
            insert.setString(5, entry.feedbackId().orElse(null));
            insert.setString(
                    6, keys.seal(entry.token().value() + " " + entry.to().value(), place(id)));
            insert.setObject(7, at(entry.created()));
            insert.setObject(8, at(entry.created()));
            insert.executeUpdate();
        }
    }

    /**
     * Frees the claims that a process that has ended left behind. Does nothing on PostgreSQL, where another process may
     * be at work: there a claim runs out.
     */
    public void releaseLeftClaims() {
        transactions.change(connection -> {
            if (!transactions.isH2(connection)) {
                return 0;
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "update outbox set claimed_by = null, claimed_until = null where claimed_by is not null")) {
                return update.executeUpdate();
            }
        });
    }

    /**
     * Claims the mail that is due first. One that cannot be read is set aside for a while and passed over.
     *
     * @param worker who claims, 1 to 60 characters
     * @param now when
     * @param lease for how long
     * @return the mail; empty if none is due
     */
    public Optional<OutgoingMail> claim(String worker, Instant now, Duration lease) {
        while (true) {
            Due due = transactions.change(connection -> claimNext(connection, worker, now, lease));
            if (!due.isSetAside()) {
                return due.mail();
            }
        }
    }

    private Due claimNext(Connection connection, String worker, Instant now, Duration lease) throws SQLException {
        String skip = transactions.isH2(connection) ? "" : " skip locked";
        try (PreparedStatement query = connection.prepareStatement("""
                select id, message_id, kind, sealed, created_at, attempts from outbox
                where sent_at is null and dead_at is null and next_attempt_at <= ?
                    and (claimed_until is null or claimed_until < ?)
                order by next_attempt_at, id limit 1 for update""" + skip)) {
            query.setObject(1, at(now));
            query.setObject(2, at(now));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return new Due(Optional.empty(), false);
                }
                String id = row.getString("id");
                OutgoingMail mail;
                try {
                    mail = mail(row);
                } catch (RuntimeException e) {
                    setAside(connection, id, now, e instanceof SealBroken ? SEAL_BROKEN : UNREADABLE);
                    return new Due(Optional.empty(), true);
                }
                markClaimed(connection, mail, worker, now.plus(lease));
                return new Due(Optional.of(mail), false);
            }
        }
    }

    /** One mail that does not open must not keep the others from being sent. */
    private static void setAside(Connection connection, String id, Instant now, String failure) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update outbox set next_attempt_at = ?, failure = ?, claimed_by = null, claimed_until = null
                where id = ?""")) {
            update.setObject(1, at(now.plus(ASIDE)));
            update.setString(2, failure);
            update.setString(3, id);
            update.executeUpdate();
        }
        LOG.severe(() ->
                "Mail %s cannot be read (%s) and waits. Maybe name the secret it was sealed with in directory.secret.former."
                        .formatted(id, failure));
    }

    private OutgoingMail mail(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String[] content = keys.open(row.getString("sealed"), place(id)).split(" ", 2);
        return new OutgoingMail(
                id,
                row.getString("message_id"),
                EnumCodes.parse(OutgoingKind.class, row.getString("kind")).orElse(OutgoingKind.REQUEST),
                new EmailAddress(content[1]),
                new LinkToken(content[0]),
                instant(row.getObject("created_at", OffsetDateTime.class)),
                row.getInt("attempts") + 1);
    }

    private static void markClaimed(Connection connection, OutgoingMail mail, String worker, Instant until)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set claimed_by = ?, claimed_until = ?, attempts = ? where id = ?")) {
            update.setString(1, worker);
            update.setObject(2, at(until));
            update.setInt(3, mail.attempts());
            update.setString(4, mail.id());
            update.executeUpdate();
        }
    }

    /**
     * Marks a mail as sent and forgets its address and link.
     *
     * @param mail the mail
     * @param now when
     */
    public void sent(OutgoingMail mail, Instant now) {
        transactions.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update outbox set sent_at = ?, sealed = null, claimed_by = null, claimed_until = null,
                        failure = null where id = ?""")) {
                update.setObject(1, at(now));
                update.setString(2, mail.id());
                return update.executeUpdate();
            }
        });
    }

    /**
     * Puts a mail back to be tried again.
     *
     * @param mail the mail
     * @param next when
     * @param failure why it was not sent, a code of at most 40 characters without anything of the mail
     */
    public void postpone(OutgoingMail mail, Instant next, String failure) {
        transactions.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update outbox set next_attempt_at = ?, failure = ?, claimed_by = null, claimed_until = null
                    where id = ? and sent_at is null""")) {
                update.setObject(1, at(next));
                update.setString(2, failure);
                update.setString(3, mail.id());
                return update.executeUpdate();
            }
        });
    }

    /**
     * Gives a mail up and hands what it tells of to the region's editors. Its address and link stay sealed in its row, so
     * that {@link #requeue(Instant)} can put it back.
     *
     * @param mail the mail, to somebody else than the editors: theirs is the last address there is
     * @param editors the editors' address
     * @param now when
     * @param failure why, a code of at most 40 characters without anything of the mail
     * @return true if the editors are written to instead; false if they have been already
     * @throws IllegalArgumentException if the mail is to the editors
     */
    public boolean giveUp(OutgoingMail mail, EmailAddress editors, Instant now, String failure) {
        if (mail.to().equals(editors)) {
            throw new IllegalArgumentException("""
                    Mail %s is to the editors, and nobody comes after them.
                    Maybe postpone it.""".formatted(mail.id()));
        }
        return transactions.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update outbox set dead_at = ?, failure = ?, claimed_by = null, claimed_until = null
                    where id = ? and dead_at is null and sent_at is null""")) {
                update.setObject(1, at(now));
                update.setString(2, failure);
                update.setString(3, mail.id());
                if (update.executeUpdate() == 0 || isHandedOver(connection, mail)) {
                    return false;
                }
            }
            insert(
                    connection,
                    keys,
                    new Entry(
                            mail.kind(),
                            owner(connection, mail, "recipient_id"),
                            owner(connection, mail, "feedback_id"),
                            editors,
                            mail.token(),
                            now));
            try (PreparedStatement route = connection.prepareStatement("""
                    update contact_recipient set route = 'editors'
                    where id = (select recipient_id from outbox where id = ?)""")) {
                route.setString(1, mail.id());
                route.executeUpdate();
            }
            return true;
        });
    }

    /** Whether another mail tells of the same and has been sent or is yet to be. */
    private static boolean isHandedOver(Connection connection, OutgoingMail mail) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select count(*) from outbox other join outbox given on given.id = ?
                where other.id <> given.id and other.dead_at is null
                    and (other.recipient_id = given.recipient_id or other.feedback_id = given.feedback_id)""")) {
            query.setString(1, mail.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }

    /**
     * Puts back the mail that was given up and of whose request or feedback nobody has said to have received it; it goes
     * to its first address again, and its days begin anew.
     *
     * @param now when
     * @return how many mails wait again
     */
    public int requeue(Instant now) {
        return transactions.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update outbox set dead_at = null, failure = null, attempts = 0, created_at = ?, next_attempt_at = ?
                    where dead_at is not null and sealed is not null
                        and (recipient_id is null
                            or recipient_id in (select id from contact_recipient where status = 'new'))
                        and (feedback_id is null or feedback_id in (select id from feedback where handled_at is null))
                    """)) {
                update.setObject(1, at(now));
                update.setObject(2, at(now));
                return update.executeUpdate();
            }
        });
    }

    /**
     * Whether the mail server has taken mail.
     *
     * @param since from when on, inclusive
     * @return true if a mail has been sent then or later
     */
    public boolean hasSentSince(Instant since) {
        return transactions.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select count(*) from outbox where sent_at >= ?")) {
                query.setObject(1, at(since));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getInt(1) > 0;
                }
            }
        });
    }

    private static Optional<String> owner(Connection connection, OutgoingMail mail, String column) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + column + " from outbox where id = ?")) {
            query.setString(1, mail.id());
            try (ResultSet row = query.executeQuery()) {
                @Nullable String id = row.next() ? row.getString(1) : null;
                return Optional.ofNullable(id);
            }
        }
    }

    /** Returns how the outbox stands. */
    public OutboxFigures figures() {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select count(case when o.dead_at is null then 1 end) as waiting,
                        min(case when o.dead_at is null then o.created_at end) as oldest,
                        count(case when coalesce(c.status, 'new') = 'new' and f.handled_at is null
                            then o.dead_at end) as dead,
                        count(case when o.dead_at is null and o.failure in ('seal-broken', 'unreadable')
                            then 1 end) as unreadable
                    from outbox o
                        left join contact_recipient c on c.id = o.recipient_id
                        left join feedback f on f.id = o.feedback_id
                    where o.sent_at is null""");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return new OutboxFigures(
                        row.getInt("waiting"),
                        optional(row.getObject("oldest", OffsetDateTime.class)),
                        row.getInt("dead"),
                        row.getInt("unreadable"));
            }
        });
    }

    private static String place(String id) {
        return "outbox:" + id;
    }
}
