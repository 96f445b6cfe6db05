package fi.mukana.directory.webapp.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the view is fresh enough to serve. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory-index").up().build();
    }
}
