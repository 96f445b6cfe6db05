package fi.mukana.directory.webapp;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Directory;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportReport;
import fi.mukana.directory.exchange.region.Customization;
import fi.mukana.directory.exchange.region.InterfaceTexts;
import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import fi.mukana.directory.look.PoorContrast;
import fi.mukana.directory.webapp.catalog.store.CatalogStore;
import fi.mukana.directory.webapp.database.Database;
import fi.mukana.directory.webapp.page.Texts;
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
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Imports a region folder into a database that has no content yet: the one that is named, or the one in a region's own
 * war, or in demo mode the demo's.
 *
 * <p>Organizations, services and events are imported once in a database's life, however many nodes start on it. What the
 * region's own folder says of the region itself (colors, texts, logo, policy, …) is taken over at each start. A record or
 * text with an error is left out and told in the log; the others are imported. A profile or policy with an error, and a
 * color that cannot be read, forbid the start.
 */
@ApplicationScoped
public class FirstContent {

    /** The folder among the resources of a region's own war that holds its region folder. */
    static final String FOLDER_IN_WAR = "region";

    private static final Logger LOG = Logger.getLogger(FirstContent.class.getName());
    private static final String OWN_ORIGIN = "region-folder";

    /** The files without which the region would not be what it decided to be. */
    private static final List<String> NEEDED = List.of("profile.json", "policy.json");

    @Inject
    private WebappSettings settings;

    @Inject
    private Database database;

    @Inject
    private CatalogStore store;

    /**
     * Imports, if there is nothing yet and something to import, and takes over what the region's own folder decides.
     *
     * @throws StartFailure if the folder is missing, or its profile or policy has an error, or is a demo and this is
     *     production; or if the database holds another region than the folder or the settings name; or if a color of the
     *     region cannot be read
     */
    public void bringUpToDate() {
        boolean isFirst = database.fact(Database.ORIGIN).isEmpty();
        if (!isFirst) {
            requireTheNamedRegion();
        }
        if (settings.regionFolder().isPresent()) {
            Path folder = settings.regionFolder().get();
            take(folder.toString(), read(folder, "", isFirst), OWN_ORIGIN, isFirst);
        } else if (hasFolderInWar()) {
            take("of the war", readInWar(isFirst), OWN_ORIGIN, isFirst);
        } else if (isFirst && settings.isDemo() && settings.demo().isPresent()) {
            String region = settings.region().isEmpty() ? settings.demoRegion() : settings.region();
            if (region.isEmpty()) {
                throw new StartFailure("DIRECTORY_REGION names none of the demo's regions");
            }
            Path demo = settings.demo().get();
            take("%s (%s)".formatted(demo, region), read(demo, region, true), Database.DEMO_ORIGIN, true);
        } else if (isFirst) {
            LOG.warning("The directory is empty and DIRECTORY_REGION_FOLDER names nothing to import.");
        }
        requireReadableColors();
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

    /** What was good when it was imported may be shown on another ground by a later version of the webapp. */
    private void requireReadableColors() {
        List<PoorContrast> poor =
                store.profile().map(profile -> profile.colors().poorContrasts()).orElse(List.of());
        if (!poor.isEmpty()) {
            throw new StartFailure(
                    "the region's profile in the database has %s; change its profile.json and name its folder in DIRECTORY_REGION_FOLDER"
                            .formatted(poor.stream()
                                    .map(one -> told(one.cause(), one.cure()))
                                    .collect(joining("; "))));
        }
    }

    private void take(String place, RegionImport given, String origin, boolean isFirst) {
        RegionImport read = withCheckedTexts(given);
        RegionContent content = read.content();
        requireWhatIsNeeded(place, read);
        RegionProfile profile = content.requireProfile();
        if (profile.demo() && !settings.isDemo()) {
            throw new StartFailure(
                    "the region folder %s is a demo; production wants a region of its own in DIRECTORY_REGION_FOLDER"
                            .formatted(place));
        }
        if (isFirst && store.saveFirst(content, Database.ORIGIN, profile.demo() ? Database.DEMO_ORIGIN : origin)) {
            LOG.info(() -> "Imported from %s: %d organizations, %d services, %d events; %s"
                    .formatted(
                            place,
                            content.organizations().size(),
                            content.services().size(),
                            content.events().size(),
                            read.report()));
        } else if (!isFirst) {
            requireTheSameRegion(place, profile);
            store.saveRegion(content);
            LOG.info(() -> "Profile, policy, texts and logo are those of %s: %s".formatted(place, read.report()));
        }
    }

    private void requireTheSameRegion(String place, RegionProfile profile) {
        store.profile().filter(stored -> !stored.id().equals(profile.id())).ifPresent(stored -> {
            throw new StartFailure(
                    "the database holds the region \"%s\" and the region folder %s is of \"%s\"; name another data folder with DIRECTORY_DATA, or another database"
                            .formatted(stored.id(), place, profile.id()));
        });
    }

    private static void requireWhatIsNeeded(String place, RegionImport read) {
        List<ImportIssue> errors = read.report().errors().stream()
                .filter(issue -> NEEDED.contains(issue.place().file()))
                .toList();
        if (!errors.isEmpty()) {
            throw new StartFailure("the region folder %s cannot be taken: %s"
                    .formatted(
                            place,
                            errors.stream()
                                    .map(issue -> issue.place() + ": " + told(issue.cause(), issue.cure()))
                                    .collect(joining("; "))));
        }
        if (read.content().profile().isEmpty()) {
            throw new StartFailure("the region folder %s has no profile that can be read (%s)"
                    .formatted(
                            place,
                            read.report().issues().stream()
                                    .findFirst()
                                    .map(issue -> told(issue.cause(), issue.cure()))
                                    .orElse("no finding")));
        }
    }

    /** Which texts there are to be replaced is known to the pages alone. */
    private static RegionImport withCheckedTexts(RegionImport read) {
        Customization decided = read.content().customization();
        InterfaceTexts.Checked checked = decided.texts().against(Texts.shipped());
        if (checked.issues().isEmpty()) {
            return read;
        }
        ImportReport report = read.report();
        return new RegionImport(
                read.content().withCustomization(new Customization(decided.policy(), checked.texts(), decided.logo())),
                new ImportReport(
                        report.recordsRead(),
                        report.recordsKept(),
                        Stream.concat(report.issues().stream(), checked.issues().stream())
                                .toList(),
                        report.omitted()));
    }

    private static boolean hasFolderInWar() {
        return FirstContent.class.getClassLoader().getResource(FOLDER_IN_WAR + "/profile.json") != null;
    }

    private static RegionImport readInWar(boolean withRecords) {
        ClassLoader war = FirstContent.class.getClassLoader();
        return withRecords
                ? RegionFolder.fromResources(war, FOLDER_IN_WAR, today())
                : RegionFolder.fromResourcesWithoutRecords(war, FOLDER_IN_WAR, today());
    }

    private static RegionImport read(Path place, String region, boolean withRecords) {
        try {
            if (Files.isDirectory(place)) {
                return load(region.isEmpty() ? place : place.resolve(region), withRecords);
            }
            if (!Files.isRegularFile(place)) {
                throw new StartFailure("there is no region folder at %s".formatted(place.toAbsolutePath()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return load(region.isEmpty() ? jar.getPath("/") : jar.getPath("/demo", region), withRecords);
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "the region folder %s cannot be read (%s)".formatted(place.toAbsolutePath(), e.getMessage()), e);
        }
    }

    private static RegionImport load(Path folder, boolean withRecords) {
        return withRecords ? RegionFolder.load(folder, today()) : RegionFolder.loadWithoutRecords(folder, today());
    }

    private static LocalDate today() {
        return LocalDate.now(Directory.ZONE);
    }

    /** A finding as a part of a sentence. */
    private static String told(String cause, String cure) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(cause, cure)) {
            String line = part.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
            parts.add(Character.toLowerCase(line.charAt(0)) + line.substring(1));
        }
        return String.join("; ", parts);
    }
}
