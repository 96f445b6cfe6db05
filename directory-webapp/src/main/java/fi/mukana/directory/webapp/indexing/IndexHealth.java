package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node has a view, and one that is fresh enough to serve; its data hold the change number, the lag
 * and how many stored records cannot be read and were left out.
 */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Inject
    private CatalogViews views;

    @Inject
    private WebappSettings settings;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("directory-index");
        long behind = views.behind().toSeconds();
        response.withData("behindSeconds", behind);
        views.find()
                .ifPresent(view -> response.withData("changeNumber", view.number())
                        .withData("services", view.catalog().services().size())
                        .withData("unreadable", views.unreadable()));
        return response.status(views.find().isPresent()
                        && behind <= settings.indexLag().toSeconds())
                .build();
    }
}
