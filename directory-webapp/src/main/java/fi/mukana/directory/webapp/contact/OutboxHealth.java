package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.webapp.contact.store.Outbox;
import fi.mukana.directory.webapp.contact.store.OutboxFigures;
import fi.mukana.directory.webapp.contact.store.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many mails wait, how old the oldest is, how many were given up or cannot be read, and whether somebody has to look
 * ("degraded"). A node stays ready whatever the numbers are: requests are kept, and another node could not send them
 * either.
 */
@Readiness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {

    @Inject
    private Outbox outbox;

    private final Clock clock = Clock.systemUTC();

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("directory-outbox").up();
        try {
            OutboxFigures figures = outbox.figures();
            return response.withData("waiting", figures.waiting())
                    .withData("oldest-seconds", ageInSeconds(figures))
                    .withData("dead", figures.dead())
                    .withData("unreadable", figures.unreadable())
                    .withData("degraded", figures.isDegraded(clock.instant()))
                    .build();
        } catch (StoreUnavailable e) {
            // the database's own check tells it
            return response.build();
        }
    }

    private long ageInSeconds(OutboxFigures figures) {
        return figures.oldest()
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
