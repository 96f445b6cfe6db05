package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.contact.store.OutboxFigures;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import fi.mukana.directory.webapp.start.DirectoryStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** The size and age of the outbox as metrics; -1 while the database does not answer. */
@ApplicationScoped
public class OutboxMetrics {

    @Inject
    private Outbox outbox;

    @Inject
    private MetricRegistry registry;

    private final Clock clock = Clock.systemUTC();

    void start(@Observes DirectoryStarted started) {
        gauge("contact_outbox_waiting", "Mails that wait to be sent", MetricUnits.NONE, OutboxFigures::waiting);
        gauge(
                "contact_outbox_dead",
                "Mails that were given up and not received since",
                MetricUnits.NONE,
                OutboxFigures::dead);
        gauge(
                "contact_outbox_unreadable",
                "Mails that wait since they cannot be read",
                MetricUnits.NONE,
                OutboxFigures::unreadable);
        gauge(
                "contact_outbox_degraded",
                "1 if somebody has to look after the mail, else 0",
                MetricUnits.NONE,
                figures -> figures.isDegraded(clock.instant()) ? 1 : 0);
        gauge(
                "contact_outbox_oldest",
                "Age of the oldest waiting mail",
                MetricUnits.SECONDS,
                figures -> figures.oldest()
                        .map(oldest -> Duration.between(oldest, clock.instant()).toSeconds())
                        .orElse(0L));
    }

    private void gauge(String name, String description, String unit, ToLongFunction<OutboxFigures> figure) {
        registry.gauge(
                Metadata.builder()
                        .withName(name)
                        .withDescription(description)
                        .withUnit(unit)
                        .build(),
                () -> read(figure));
    }

    private long read(ToLongFunction<OutboxFigures> figure) {
        try {
            return figure.applyAsLong(outbox.figures());
        } catch (StoreUnavailable e) {
            return -1;
        }
    }
}
