package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.search.SearchSnapshot;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.webapp.catalog.store.CatalogStore;
import fi.mukana.directory.webapp.catalog.store.StoredContent;
import fi.mukana.directory.webapp.change.store.ChangeLog;
import fi.mukana.directory.webapp.change.store.ContentChange;
import fi.mukana.directory.webapp.change.store.ContentChanged;
import fi.mukana.directory.webapp.database.Database;
import fi.mukana.directory.webapp.extension.RegionBeans;
import fi.mukana.directory.webapp.settings.WebappSettings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current view and replaces it when the change log has grown.
 *
 * <p>The log is read every few seconds, and at once after a change that this node has committed. A new view is built
 * beside the old one and put in its place in one step, so a request that took the old one goes on with it. The beans of
 * a region's own war become part of the directory; a policy in the region's folder counts before one that is a bean.
 * Thread-safe.
 */
@ApplicationScoped
public class CatalogViews {

    private static final Logger LOG = Logger.getLogger(CatalogViews.class.getName());
    private static final int ATTEMPTS = 10;
    private static final long NOT_BEHIND = -1;

    @Inject
    private CatalogStore store;

    @Inject
    private ChangeLog log;

    @Inject
    private WebappSettings settings;

    @Inject
    private Database database;

    @Inject
    private RegionBeans beans;

    @Inject
    private Event<ViewRenewed> renewed;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final PublishedTexts texts = new PublishedTexts();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Object building = new Object();
    private volatile @Nullable Built built;
    private volatile long behindSinceNanos = NOT_BEHIND;
    private @Nullable ScheduledFuture<?> polling;
    private @Nullable SearchIndex index;

    /** What the view was built from stays beside it, so that the next one reads only what has changed. */
    private record Built(CatalogView view, StoredContent content) {}

    /**
     * Returns the newest view; a request takes it once and uses it to its end.
     *
     * @throws IllegalStateException before the webapp has started
     */
    public CatalogView current() {
        Built now = built;
        if (now == null) {
            throw new IllegalStateException("There is no view yet. Maybe wait for the event DirectoryStarted.");
        }
        return now.view();
    }

    /** Returns the newest view, empty before the webapp has started. */
    public Optional<CatalogView> find() {
        return Optional.ofNullable(built).map(Built::view);
    }

    /** Returns how many stored records cannot be read and are missing in the newest view. */
    public int unreadable() {
        Built now = built;
        return now == null ? 0 : now.content().unreadable().size();
    }

    /** Builds the first view and begins to follow the change log; for the composition root. */
    public void start() {
        refresh();
        long seconds = settings.indexPoll().toSeconds();
        polling = scheduler.scheduleWithFixedDelay(this::refreshOrLog, seconds, seconds, TimeUnit.SECONDS);
    }

    /**
     * Brings the view up to the change log.
     *
     * @return whether there is a new view
     */
    public boolean refresh() {
        synchronized (building) {
            Built before = built;
            for (int attempt = 1; ; attempt++) {
                long number = log.number();
                if (before != null && number == before.view().number()) {
                    behindSinceNanos = NOT_BEHIND;
                    return false;
                }
                if (behindSinceNanos == NOT_BEHIND) {
                    behindSinceNanos = System.nanoTime();
                }
                StoredContent content = before == null
                        ? store.readAll()
                        : store.readChanged(
                                before.content(),
                                upTo(number, log.after(before.view().number())));
                // nothing was committed while it was read, so what was read is one state; if writers never pause,
                // what is newer than the number is read again with the next view
                if (log.number() == number || attempt == ATTEMPTS) {
                    CatalogView view = view(content, number);
                    built = new Built(view, content);
                    behindSinceNanos = NOT_BEHIND;
                    renewed.fire(new ViewRenewed(view));
                    return true;
                }
            }
        }
    }

    /** Returns how long the view has been behind the change log; zero while it is not, as far as this node knows. */
    public Duration behind() {
        long since = behindSinceNanos;
        return since == NOT_BEHIND ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
        if (built != null && woken.compareAndSet(false, true)) {
            scheduler.execute(() -> {
                woken.set(false);
                refreshOrLog();
            });
        }
    }

    private void refreshOrLog() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The view could not be renewed; the old one goes on, the next try follows.");
        }
    }

    @PreDestroy
    void stop() {
        if (polling != null) {
            polling.cancel(false);
        }
        synchronized (building) {
            if (index != null) {
                index.close();
            }
        }
    }

    private CatalogView view(StoredContent content, long number) {
        SearchIndex searchIndex = index;
        if (searchIndex == null) {
            // the folder bears the database's id: an index of another database may have the same change number
            searchIndex = new SearchIndex(settings.data().resolve("index").resolve(database.id()));
            index = searchIndex;
        }
        InMemoryCatalog catalog = published(content);
        SearchSnapshot search = searchIndex.bringTo(content, catalog, number);
        Directory.Builder builder = search.directoryBuilder(catalog).profile(content.profile());
        beans.extend(builder, content.vocabulary(), content.places());
        content.customization().policy().ifPresent(builder::policy);
        return new CatalogView(number, CatalogListing.of(builder.build()), search, content.customization());
    }

    /**
     * Only what is published, of organizations that are, is in a view, and no text in easy language that nobody has
     * confirmed; drafts and archives are for editors.
     */
    private InMemoryCatalog published(StoredContent content) {
        texts.begin();
        List<Organization> organizations = texts.of(
                content.organizations().values().stream()
                        .filter(organization -> organization.status() == PublishingStatus.PUBLISHED),
                Organization::assurance);
        List<Service> services = texts.of(
                content.services().values().stream()
                        .filter(service -> service.publishing() == PublishingStatus.PUBLISHED
                                && isShown(service.organization(), content)),
                Service::assurance);
        List<fi.mukana.directory.event.Event> events = texts.of(
                content.events().values().stream()
                        .filter(event -> event.publishing() == PublishingStatus.PUBLISHED
                                && isShown(event.organizer(), content)),
                fi.mukana.directory.event.Event::assurance);
        return InMemoryCatalog.of(organizations, services, events);
    }

    private static boolean isShown(OrganizationId id, StoredContent content) {
        Organization organization = content.organizations().get(id);
        return organization == null || organization.status() == PublishingStatus.PUBLISHED;
    }

    private static List<ContentChange> upTo(long number, List<ContentChange> changes) {
        List<ContentChange> seen = new ArrayList<>(changes);
        seen.removeIf(change -> change.number() > number);
        return seen;
    }
}
