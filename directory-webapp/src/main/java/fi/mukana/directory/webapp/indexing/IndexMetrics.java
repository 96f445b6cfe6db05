package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.webapp.start.DirectoryStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What the view is like, for {@code /metrics}. */
@ApplicationScoped
public class IndexMetrics {

    @Inject
    private CatalogViews views;

    /** Makes the bean, and with it its gauges, exist from the start. */
    void begin(@Observes DirectoryStarted event) {}

    /** Returns the number of the last change in the view. */
    @Gauge(
            name = "directory_view_change_number",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "The last change that this node's view holds")
    public long changeNumber() {
        return views.find().map(CatalogView::number).orElse(0L);
    }

    /** Returns how long the view has been behind the change log, in seconds. */
    @Gauge(
            name = "directory_view_behind",
            absolute = true,
            unit = MetricUnits.SECONDS,
            description = "How long this node's view has been behind the change log")
    public long behindSeconds() {
        return views.behind().toSeconds();
    }

    /** Returns how many stored records cannot be read and are missing in the view. */
    @Gauge(
            name = "directory_view_unreadable",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Stored records that cannot be read and are missing in this node's view")
    public long unreadable() {
        return views.unreadable();
    }

    /** Returns how many services the view holds. */
    @Gauge(
            name = "directory_view_services",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "The services of this node's view")
    public long services() {
        return views.find().map(view -> (long) view.catalog().services().size()).orElse(0L);
    }
}
