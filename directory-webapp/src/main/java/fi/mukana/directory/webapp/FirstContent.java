package fi.mukana.directory.webapp;

import fi.mukana.directory.Directory;
import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.webapp.catalog.store.CatalogStore;
import fi.mukana.directory.webapp.database.Database;
import fi.mukana.directory.webapp.settings.WebappSettings;
import fi.mukana.directory.webapp.start.StartFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Imports a region folder into a database that has no content yet: the one that is named, or in demo mode the demo's.
 *
 * <p>It happens once in a database's life, however many nodes start on it. A record with an error is left out and told
 * in the log; the others are imported.
 */
@ApplicationScoped
public class FirstContent {

    private static final Logger LOG = Logger.getLogger(FirstContent.class.getName());
    private static final String OWN_ORIGIN = "region-folder";

    @Inject
    private WebappSettings settings;

    @Inject
    private Database database;

    @Inject
    private CatalogStore store;

    /**
     * Imports, if there is nothing yet and something to import.
     *
     * @throws StartFailure if the folder is missing or holds no profile, or is a demo and this is production; or if the
     *     database holds another region than the settings name
     */
    public void importIfNone() {
        if (database.fact(Database.ORIGIN).isPresent()) {
            requireTheNamedRegion();
            return;
        }
        Optional<Path> own = settings.regionFolder();
        if (own.isPresent()) {
            importFrom(own.get(), "", OWN_ORIGIN);
        } else if (settings.isDemo() && settings.demo().isPresent()) {
            String region = settings.region().isEmpty() ? settings.demoRegion() : settings.region();
            if (region.isEmpty()) {
                throw new StartFailure("DIRECTORY_REGION names none of the demo's regions");
            }
            importFrom(settings.demo().get(), region, Database.DEMO_ORIGIN);
        } else {
            LOG.warning("The directory is empty and DIRECTORY_REGION_FOLDER names nothing to import.");
        }
    }

    /** Another region's data may not be shown under the name that was asked for. */
    private void requireTheNamedRegion() {
        String wanted = settings.region();
        store.profile()
                .filter(profile -> !wanted.isEmpty() && !profile.id().equals(wanted))
                .ifPresent(profile -> {
                    throw new StartFailure(
                            "the database holds the region \"%s\" and DIRECTORY_REGION asks for \"%s\"; name another data folder with DIRECTORY_DATA, or another database"
                                    .formatted(profile.id(), wanted));
                });
    }

    private void importFrom(Path place, String region, String origin) {
        RegionImport read = read(place, region);
        ImportReport report = read.report();
        RegionContent content = read.content();
        if (content.profile().isEmpty()) {
            throw new StartFailure("the region folder %s%s has no profile that can be read (%s)"
                    .formatted(place, region.isEmpty() ? "" : " (" + region + ")", firstFinding(report)));
        }
        boolean isDemo = content.requireProfile().demo();
        if (isDemo && !settings.isDemo()) {
            throw new StartFailure(
                    "the region folder %s is a demo; production wants a region of its own in DIRECTORY_REGION_FOLDER"
                            .formatted(place));
        }
        boolean stored = store.saveFirst(content, Database.ORIGIN, isDemo ? Database.DEMO_ORIGIN : origin);
        if (stored) {
            LOG.info(() -> "Imported from %s: %d organizations, %d services, %d events; %s"
                    .formatted(
                            place,
                            content.organizations().size(),
                            content.services().size(),
                            content.events().size(),
                            report));
        }
    }

    private static RegionImport read(Path place, String region) {
        LocalDate today = LocalDate.now(Directory.ZONE);
        try {
            if (Files.isDirectory(place)) {
                return RegionFolder.load(region.isEmpty() ? place : place.resolve(region), today);
            }
            if (!Files.isRegularFile(place)) {
                throw new StartFailure("there is no region folder at %s".formatted(place.toAbsolutePath()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return RegionFolder.load(region.isEmpty() ? jar.getPath("/") : jar.getPath("/demo", region), today);
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "the region folder %s cannot be read (%s)".formatted(place.toAbsolutePath(), e.getMessage()), e);
        }
    }

    private static String firstFinding(ImportReport report) {
        return report.issues().stream()
                .findFirst()
                .map(issue -> issue.toString().replaceAll("\\s+", " "))
                .orElse("no finding");
    }
}
