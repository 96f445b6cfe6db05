package fi.mukana.directory.webapp.contact.store;

import static fi.mukana.directory.webapp.contact.store.Transactions.at;
import static fi.mukana.directory.webapp.contact.store.Transactions.instant;

import fi.mukana.directory.contact.Acceptance;
import fi.mukana.directory.contact.Addressee;
import fi.mukana.directory.contact.Consent;
import fi.mukana.directory.contact.ContactRequest;
import fi.mukana.directory.contact.ContactRequestId;
import fi.mukana.directory.contact.ContactRequestStatus;
import fi.mukana.directory.contact.ReceiptCode;
import fi.mukana.directory.contact.Recipient;
import fi.mukana.directory.contact.Retention;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The stored contact requests.
 *
 * <p>A request, its recipients and the mail to each are one transaction. Thread-safe.
 */
public final class ContactStore {

    private static final String NEW = "new";
    private static final String RECEIVED = "received";
    private static final String CLOSED = "closed";

    private final Transactions transactions;
    private final ContactKeys keys;
    private final Retention retention;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    /**
     * A store.
     *
     * @param dataSource the database, its tables there
     * @param keys what texts are sealed with
     * @param retention how long requests are kept
     * @param zone where days begin and end
     */
    public ContactStore(DataSource dataSource, ContactKeys keys, Retention retention, ZoneId zone) {
        this.transactions = new Transactions(dataSource);
        this.keys = keys;
        this.retention = retention;
        this.zone = zone;
    }

    /**
     * Keeps a request and the mail to each of its recipients.
     *
     * @param request the request
     * @param addressOf gives the address for each recipient
     * @return the receipt code; of the first time, if the request was kept before; a conflict if its id is another's
     * @throws StoreUnavailable if the database does not answer; then nothing was kept
     */
    public Acceptance accept(ContactRequest request, Function<Recipient, Addressee> addressOf) {
        Optional<Acceptance> before = acceptedBefore(request);
        if (before.isPresent()) {
            return before.get();
        }
        List<Addressee> addressees =
                request.recipients().stream().map(addressOf).toList();
        ReceiptCode code = ReceiptCode.random(random);
        try {
            return transactions.change(connection -> {
                insert(connection, request, code);
                for (int i = 0; i < addressees.size(); i++) {
                    insert(connection, request, i, addressees.get(i));
                }
                return new Acceptance.Accepted(code, false);
            });
        } catch (StoreUnavailable e) {
            // a retry that ran at the same moment may have been first
            return acceptedBefore(request).orElseThrow(() -> e);
        }
    }

    private Optional<Acceptance> acceptedBefore(ContactRequest request) {
        return transactions
                .read(connection -> document(connection, request.id()))
                .map(kept -> kept.request().saysTheSameAs(request)
                        ? new Acceptance.Accepted(kept.code(), true)
                        : new Acceptance.Conflict());
    }

    private void insert(Connection connection, ContactRequest request, ReceiptCode code) throws SQLException {
        String id = request.id().toString();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into contact_request (id, receipt_lookup, sealed, consent_version, consent_language,
                    consent_given_at, on_behalf, created_at, erase_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, id);
            insert.setString(2, lookups(code).get(0));
            insert.setString(3, keys.seal(new ContactDocument(request, code).json(), place(request.id())));
            insert.setString(4, request.consent().version());
            insert.setString(5, request.consent().language().tag());
            insert.setObject(6, at(request.consent().given()));
            insert.setBoolean(7, request.isOnBehalf());
            insert.setObject(8, at(request.created()));
            insert.setObject(9, retention.erasureDay(day(request.created()), Optional.empty()));
            insert.executeUpdate();
        }
    }

    private void insert(Connection connection, ContactRequest request, int place, Addressee addressee)
            throws SQLException {
        Recipient recipient = request.recipients().get(place);
        LinkToken token = LinkToken.random(random);
        String id = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into contact_recipient (id, request_id, place, organization_id, service_id, route, token_hash,
                    status, status_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, id);
            insert.setString(2, request.id().toString());
            insert.setInt(3, place);
            insert.setString(4, recipient.organization().value());
            insert.setString(5, recipient.service().map(ServiceId::value).orElse(null));
            insert.setString(6, EnumCodes.code(addressee.route()));
            insert.setString(7, token.hash());
            insert.setString(8, NEW);
            insert.setObject(9, at(request.created()));
            insert.executeUpdate();
        }
        Outbox.insert(
                connection,
                keys,
                new Outbox.Entry(
                        OutgoingKind.REQUEST,
                        Optional.of(id),
                        Optional.empty(),
                        addressee.email(),
                        token,
                        request.created()));
    }

    /**
     * Looks up a request by its receipt code.
     *
     * @param code the code
     * @return how far it has come; empty if there is no such request, or no longer
     */
    public Optional<ReceiptState> byReceipt(ReceiptCode code) {
        List<String> lookups = lookups(code);
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select r.created_at, c.organization_id, c.service_id, c.status, c.outcome, c.status_since
                    from contact_request r join contact_recipient c on c.request_id = r.id
                    where r.receipt_lookup in (%s) order by c.place""".formatted(places(lookups)))) {
                set(query, lookups);
                try (ResultSet rows = query.executeQuery()) {
                    List<RecipientState> states = new ArrayList<>();
                    @Nullable Instant sent = null;
                    while (rows.next()) {
                        sent = instant(rows.getObject("created_at", OffsetDateTime.class));
                        states.add(state(rows));
                    }
                    return sent == null ? Optional.empty() : Optional.of(new ReceiptState(sent, states));
                }
            }
        });
    }

    /**
     * Looks up a request by the token of a recipient's link.
     *
     * @param token the token
     * @return the request; empty if the token is of none, or the recipient has closed it
     * @throws SealBroken if the deployment's secret was changed
     */
    public Optional<OpenedRequest> byToken(LinkToken token) {
        return transactions.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select request_id, organization_id, service_id, route, status, outcome, status_since
                    from contact_recipient where token_hash = ? and status <> 'closed'""")) {
                query.setString(1, token.hash());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    RecipientState state = state(row);
                    Addressee.Route route = EnumCodes.parse(Addressee.Route.class, row.getString("route"))
                            .orElse(Addressee.Route.EDITORS);
                    return document(connection, new ContactRequestId(UUID.fromString(row.getString("request_id"))))
                            .map(document -> new OpenedRequest(document.request(), state, route));
                }
            }
        });
    }

    /**
     * Marks that a person of the recipient has seen the request; a request that is past that stays as it is.
     *
     * @param token the token of the recipient's link
     * @param now when
     * @return the state after it; empty if the token is of no request
     */
    public Optional<ContactRequestStatus> receive(LinkToken token, Instant now) {
        return move(
                token,
                (status, time) -> status.fold(new ContactRequestStatus.Cases<ContactRequestStatus>(
                        fresh -> fresh.receive(time), received -> received, closed -> closed)),
                now);
    }

    /**
     * Marks that the recipient is done with the request; one that is closed already stays as it is. When the last
     * recipient is done, the time until the request is erased begins.
     *
     * @param token the token of the recipient's link
     * @param outcome how it ended
     * @param now when
     * @return the state after it; empty if the token is of no request
     */
    public Optional<ContactRequestStatus> close(LinkToken token, ContactRequestStatus.Outcome outcome, Instant now) {
        return move(
                token,
                (status, time) -> status.fold(new ContactRequestStatus.Cases<ContactRequestStatus>(
                        fresh -> fresh.close(outcome, time),
                        received -> received.close(outcome, time),
                        closed -> closed)),
                now);
    }

    private Optional<ContactRequestStatus> move(
            LinkToken token, BiFunction<ContactRequestStatus, Instant, ContactRequestStatus> change, Instant now) {
        return transactions.change(connection -> {
            // the request first: two recipients who close at once must not both overlook the other
            Optional<String> requestId = requestOf(connection, token);
            if (requestId.isEmpty()) {
                return Optional.empty();
            }
            lock(connection, requestId.get());
            ContactRequestStatus before = status(connection, token);
            ContactRequestStatus after = change.apply(before, now);
            if (!after.equals(before)) {
                update(connection, token, after);
                closeWhenAllAre(connection, requestId.get(), now);
            }
            return Optional.of(after);
        });
    }

    private static Optional<String> requestOf(Connection connection, LinkToken token) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select request_id from contact_recipient where token_hash = ?")) {
            query.setString(1, token.hash());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void lock(Connection connection, String requestId) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from contact_request where id = ? for update")) {
            query.setString(1, requestId);
            query.executeQuery().close();
        }
    }

    private static ContactRequestStatus status(Connection connection, LinkToken token) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select status, outcome, status_since from contact_recipient where token_hash = ?")) {
            query.setString(1, token.hash());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return status(row);
            }
        }
    }

    private static void update(Connection connection, LinkToken token, ContactRequestStatus status)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update contact_recipient set status = ?, outcome = ?, status_since = ? where token_hash = ?")) {
            update.setString(
                    1,
                    status.fold(
                            new ContactRequestStatus.Cases<>(fresh -> NEW, received -> RECEIVED, closed -> CLOSED)));
            update.setString(
                    2,
                    status.fold(new ContactRequestStatus.Cases<Optional<String>>(
                                    fresh -> Optional.empty(),
                                    received -> Optional.empty(),
                                    closed -> Optional.of(EnumCodes.code(closed.outcome()))))
                            .orElse(null));
            update.setObject(3, at(status.since()));
            update.setString(4, token.hash());
            update.executeUpdate();
        }
    }

    private void closeWhenAllAre(Connection connection, String requestId, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select r.created_at, (select count(*) from contact_recipient c
                    where c.request_id = r.id and c.status <> 'closed') as open_ones
                from contact_request r where r.id = ?""")) {
            query.setString(1, requestId);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getInt("open_ones") > 0) {
                    return;
                }
                LocalDate sent = day(instant(row.getObject("created_at", OffsetDateTime.class)));
                LocalDate closed = day(now).isBefore(sent) ? sent : day(now);
                try (PreparedStatement update = connection.prepareStatement(
                        "update contact_request set closed_at = ?, erase_on = ? where id = ?")) {
                    update.setObject(1, at(now));
                    update.setObject(2, retention.erasureDay(sent, Optional.of(closed)));
                    update.setString(3, requestId);
                    update.executeUpdate();
                }
            }
        }
    }

    /**
     * Erases a request at its sender's wish, with its recipients and their mail; links to it open nothing any more.
     *
     * @param code the receipt code
     * @return true if there was such a request
     */
    public boolean withdraw(ReceiptCode code) {
        List<String> lookups = lookups(code);
        return transactions.change(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from contact_request where receipt_lookup in (%s)".formatted(places(lookups)))) {
                set(delete, lookups);
                return delete.executeUpdate() > 0;
            }
        });
    }

    /**
     * Erases the requests and the feedback whose time has come, with their recipients and their mail.
     *
     * @param today the day
     * @return how many requests went
     */
    public int erase(LocalDate today) {
        return transactions.change(connection -> {
            try (PreparedStatement feedback = connection.prepareStatement("delete from feedback where erase_on <= ?");
                    PreparedStatement requests =
                            connection.prepareStatement("delete from contact_request where erase_on <= ?")) {
                feedback.setObject(1, today);
                feedback.executeUpdate();
                requests.setObject(1, today);
                return requests.executeUpdate();
            }
        });
    }

    private Optional<ContactDocument> document(Connection connection, ContactRequestId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select sealed, consent_version, consent_language, consent_given_at, created_at
                from contact_request where id = ?""")) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Consent consent = new Consent(
                        row.getString("consent_version"),
                        Language.of(row.getString("consent_language")),
                        instant(row.getObject("consent_given_at", OffsetDateTime.class)));
                return Optional.of(ContactDocument.of(
                        keys.open(row.getString("sealed"), place(id)),
                        id,
                        recipients(connection, id),
                        consent,
                        instant(row.getObject("created_at", OffsetDateTime.class))));
            }
        }
    }

    private static List<Recipient> recipients(Connection connection, ContactRequestId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select organization_id, service_id from contact_recipient where request_id = ? order by place")) {
            query.setString(1, id.toString());
            try (ResultSet rows = query.executeQuery()) {
                List<Recipient> recipients = new ArrayList<>();
                while (rows.next()) {
                    recipients.add(recipient(rows));
                }
                return recipients;
            }
        }
    }

    private static RecipientState state(ResultSet row) throws SQLException {
        return new RecipientState(recipient(row), status(row));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                OrganizationId.of(row.getString("organization_id")),
                Optional.ofNullable(row.getString("service_id")).map(ServiceId::of));
    }

    private static ContactRequestStatus status(ResultSet row) throws SQLException {
        Instant since = instant(row.getObject("status_since", OffsetDateTime.class));
        return switch (row.getString("status")) {
            case NEW -> new ContactRequestStatus.New(since);
            case RECEIVED -> new ContactRequestStatus.Received(since);
            default ->
                new ContactRequestStatus.Closed(
                        Optional.ofNullable(row.getString("outcome"))
                                .flatMap(code -> EnumCodes.parse(ContactRequestStatus.Outcome.class, code))
                                .orElse(ContactRequestStatus.Outcome.IN_TOUCH),
                        since);
        };
    }

    /** What a row is found by, with the secret in force first. */
    private List<String> lookups(ReceiptCode code) {
        return keys.macsHex("receipt", code.value());
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void set(PreparedStatement statement, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static String place(ContactRequestId id) {
        return "contact_request:" + id;
    }
}
