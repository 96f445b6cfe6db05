package fi.mukana.directory.webapp.contact.store;

import static fi.mukana.directory.webapp.contact.store.Transactions.at;
import static fi.mukana.directory.webapp.contact.store.Transactions.instant;
import static fi.mukana.directory.webapp.contact.store.Transactions.optional;

import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.EnumCodes;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored feedback on entries of the directory. Thread-safe. */
public final class FeedbackStore {

    /** How long feedback is kept, in days. */
    public static final int DAYS_KEPT = 180;

    private final Transactions transactions;
    private final ContactKeys keys;
    private final SecureRandom random = new SecureRandom();

    /**
     * A store.
     *
     * @param dataSource the database, its tables there
     * @param keys what notes are sealed with
     */
    public FeedbackStore(DataSource dataSource, ContactKeys keys) {
        this.transactions = new Transactions(dataSource);
        this.keys = keys;
    }

    /**
     * Keeps feedback and the mail to the editors.
     *
     * @param id its id; the same one again keeps nothing twice
     * @param feedback the feedback
     * @param editors the editors' address
     * @param today the day, where the region is
     * @throws StoreUnavailable if the database does not answer; sent again under the same id it is kept once
     */
    public void keep(UUID id, Feedback feedback, EmailAddress editors, LocalDate today) {
        if (exists(id)) {
            return;
        }
        LinkToken token = LinkToken.random(random);
        try {
            insert(id, feedback, editors, today, token);
        } catch (StoreUnavailable e) {
            // the same form that was sent at the same moment may have been first
            if (!exists(id)) {
                throw e;
            }
        }
    }

    private void insert(UUID id, Feedback feedback, EmailAddress editors, LocalDate today, LinkToken token) {
        transactions.change(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into feedback (id, organization_id, service_id, kind, sealed, token_hash, created_at,
                        erase_on) values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
                insert.setString(1, id.toString());
                insert.setString(2, feedback.about().organization().value());
                insert.setString(
                        3, feedback.about().service().map(ServiceId::value).orElse(null));
                insert.setString(4, EnumCodes.code(feedback.kind()));
                insert.setString(
                        5,
                        feedback.note().map(note -> keys.seal(note, place(id))).orElse(null));
                insert.setString(6, token.hash());
                insert.setObject(7, at(feedback.created()));
                insert.setObject(8, today.plusDays(DAYS_KEPT));
                insert.executeUpdate();
            }
            Outbox.insert(
                    connection,
                    keys,
                    new Outbox.Entry(
                            OutgoingKind.FEEDBACK,
                            Optional.empty(),
                            Optional.of(id.toString()),
                            editors,
                            token,
                            feedback.created()));
            return token;
        });
    }

    private boolean exists(UUID id) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select id from feedback where id = ?")) {
                query.setString(1, id.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /**
     * Looks up feedback by the token of the editors' link.
     *
     * @param token the token
     * @return the feedback; empty if the token is of none
     */
    public Optional<Feedback> byToken(LinkToken token) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select id, organization_id, service_id, kind, sealed, created_at, handled_at
                    from feedback where token_hash = ?""")) {
                query.setString(1, token.hash());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    UUID id = UUID.fromString(row.getString("id"));
                    return Optional.of(new Feedback(
                            new Recipient(
                                    OrganizationId.of(row.getString("organization_id")),
                                    Optional.ofNullable(row.getString("service_id"))
                                            .map(ServiceId::of)),
                            EnumCodes.parse(FeedbackKind.class, row.getString("kind"))
                                    .orElse(FeedbackKind.OTHER),
                            Optional.ofNullable(row.getString("sealed")).map(text -> keys.open(text, place(id))),
                            instant(row.getObject("created_at", OffsetDateTime.class)),
                            optional(row.getObject("handled_at", OffsetDateTime.class))));
                }
            }
        });
    }

    /**
     * Marks feedback as handled; one that is stays as it is.
     *
     * @param token the token of the editors' link
     * @param now when
     */
    public void handle(LinkToken token, Instant now) {
        transactions.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update feedback set handled_at = ? where token_hash = ? and handled_at is null")) {
                update.setObject(1, at(now));
                update.setString(2, token.hash());
                return update.executeUpdate();
            }
        });
    }

    private static String place(UUID id) {
        return "feedback:" + id;
    }
}
