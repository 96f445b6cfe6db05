package fi.mukana.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactRequestStatusTest {

    private static final Instant SENT = Instant.parse("2026-03-31T10:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(3_600);

    @Test
    void goesFromNewThroughReceivedToClosed() {
        ContactRequestStatus.Received received = new ContactRequestStatus.New(SENT).receive(LATER);
        ContactRequestStatus.Closed closed = received.close(ContactRequestStatus.Outcome.IN_TOUCH, LATER);

        assertThat(received.since()).isEqualTo(LATER);
        assertThat(name(new ContactRequestStatus.New(SENT))).isEqualTo("new");
        assertThat(name(received)).isEqualTo("received");
        assertThat(name(closed)).isEqualTo("IN_TOUCH");
    }

    @Test
    void mayBeClosedAtOnce() {
        assertThat(new ContactRequestStatus.New(SENT).close(ContactRequestStatus.Outcome.CANNOT_HELP, LATER))
                .isEqualTo(new ContactRequestStatus.Closed(ContactRequestStatus.Outcome.CANNOT_HELP, LATER));
    }

    private static String name(ContactRequestStatus status) {
        return status.fold(new ContactRequestStatus.Cases<>(
                fresh -> "new",
                received -> "received",
                closed -> closed.outcome().name()));
    }
}
