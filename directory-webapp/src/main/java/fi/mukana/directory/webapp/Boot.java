package fi.mukana.directory.webapp;

import fi.mukana.directory.webapp.database.Database;
import fi.mukana.directory.webapp.extension.RegionBeans;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.settings.SettingsSource;
import fi.mukana.directory.webapp.settings.WebappSettings;
import fi.mukana.directory.webapp.start.DirectoryStarted;
import fi.mukana.directory.webapp.start.StartFailure;
import fi.mukana.directory.webapp.start.StartFailureReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;

/**
 * Starts the webapp: settings, the region's own beans, database, first content, first view, then everybody else.
 *
 * <p>Nothing else in the webapp observes the start of the application: what wants to begin when the directory
 * answers observes {@link DirectoryStarted}.
 */
@ApplicationScoped
public class Boot {

    private static final Logger LOG = Logger.getLogger(Boot.class.getName());

    @Inject
    private SettingsSource settingsSource;

    @Inject
    private Database database;

    @Inject
    private FirstContent firstContent;

    @Inject
    private RegionBeans beans;

    @Inject
    private CatalogViews views;

    @Inject
    private Event<DirectoryStarted> started;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            WebappSettings settings = requireStartable();
            followLauncher();
            beans.requireOneForEach();
            database.migrate();
            firstContent.bringUpToDate();
            views.start();
            tellWhichPolicyCounts();
            started.fire(new DirectoryStarted());
            LOG.info(() -> "Started: " + settings);
        } catch (RuntimeException | Error e) {
            StartFailureReport.reportAndEnd(e);
        }
    }

    private void tellWhichPolicyCounts() {
        String bean = beans.policyBean();
        if (!bean.isEmpty() && views.current().customization().policy().isPresent()) {
            LOG.info(() -> "The policy.json of the region's folder counts, and not the policy of %s.".formatted(bean));
        }
    }

    /** Checks the settings and what the database says of itself, and tells everything that is wrong at once. */
    private WebappSettings requireStartable() {
        WebappSettings.Reading reading = settingsSource.read();
        List<String> findings = new ArrayList<>(reading.findings());
        if (!reading.settings().isDemo()
                && database.fact(Database.ORIGIN)
                        .filter(Database.DEMO_ORIGIN::equals)
                        .isPresent()) {
            findings.add("the database holds the demo's content (give production a database of its own)");
        }
        if (!findings.isEmpty()) {
            throw new StartFailure("%s: %s"
                    .formatted(
                            findings.size() == 1 ? "one setting forbids it" : findings.size() + " settings forbid it",
                            String.join("; ", findings)));
        }
        return reading.settings();
    }

    /** Ends this process when the launcher that started it is gone, so that no server is left behind. */
    private static void followLauncher() {
        Optional.ofNullable(System.getProperty("directory.launcher.pid"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .ifPresent(launcher -> {
                    // nothing can be done with this future: the process ends with it
                    CompletableFuture<Void> unused =
                            launcher.onExit().thenRun(() -> Runtime.getRuntime().exit(0));
                });
    }
}
