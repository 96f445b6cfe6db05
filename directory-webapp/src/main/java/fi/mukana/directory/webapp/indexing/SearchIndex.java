package fi.mukana.directory.webapp.indexing;

import fi.mukana.directory.Catalog;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.search.DirectorySearch;
import fi.mukana.directory.search.IndexChanges;
import fi.mukana.directory.search.LuceneDirectorySearch;
import fi.mukana.directory.search.SearchException;
import fi.mukana.directory.search.SearchSettings;
import fi.mukana.directory.search.SearchSnapshot;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.webapp.catalog.store.StoredContent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * This node's search index: a projection in a folder that may be thrown away at any time.
 *
 * <p>Only changes of what is published are written to it. After a failure it is opened anew, and rebuilt if need be.
 * For one thread at a time.
 */
final class SearchIndex implements AutoCloseable {

    private final Path folder;
    private @Nullable DirectorySearch search;
    private @Nullable StoredContent indexed;
    private @Nullable Catalog published;

    SearchIndex(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings the index to a state of the content.
     *
     * @param content the content, whose places and vocabulary the index is made for
     * @param catalog what is published of it
     * @param number its change number
     * @return the index in this state
     * @throws SearchException if it cannot be written; the next call tries again from the beginning
     */
    SearchSnapshot bringTo(StoredContent content, Catalog catalog, long number) {
        try {
            DirectorySearch open = search;
            Catalog before = published;
            boolean madeForOthers = indexed == null
                    || indexed.places() != content.places()
                    || indexed.vocabulary() != content.vocabulary();
            if (open == null || before == null || madeForOthers) {
                close();
                open = LuceneDirectorySearch.openOrRebuild(
                        folder, content.vocabulary(), content.places(), SearchSettings.defaults(), catalog, number);
                search = open;
            } else {
                open.apply(changes(before, catalog), number);
            }
            indexed = content;
            published = catalog;
            return open.snapshot();
        } catch (SearchException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        DirectorySearch open = search;
        search = null;
        indexed = null;
        published = null;
        if (open != null) {
            open.close();
        }
    }

    /** What is in one catalog and not, or not the same, in the other; most records are the same objects in both. */
    private static IndexChanges changes(Catalog before, Catalog after) {
        IndexChanges.Builder changes = IndexChanges.builder();
        for (Service service : after.services()) {
            if (before.service(service.id()).filter(service::equals).isEmpty()) {
                changes.put(service);
            }
        }
        for (Organization organization : after.organizations()) {
            if (before.organization(organization.id())
                    .filter(organization::equals)
                    .isEmpty()) {
                changes.put(organization);
            }
        }
        for (Event event : after.events()) {
            if (before.event(event.id()).filter(event::equals).isEmpty()) {
                changes.put(event);
            }
        }
        Set<ServiceId> services = without(before.services().stream().map(Service::id), after.serviceIds());
        services.forEach(changes::delete);
        Set<OrganizationId> organizations = new HashSet<>();
        before.organizations().forEach(organization -> organizations.add(organization.id()));
        after.organizations().forEach(organization -> organizations.remove(organization.id()));
        organizations.forEach(changes::delete);
        Set<EventId> events = new HashSet<>();
        before.events().forEach(event -> events.add(event.id()));
        after.events().forEach(event -> events.remove(event.id()));
        events.forEach(changes::delete);
        return changes.build();
    }

    private static Set<ServiceId> without(Stream<ServiceId> before, Set<ServiceId> after) {
        Set<ServiceId> gone = new HashSet<>();
        before.filter(id -> !after.contains(id)).forEach(gone::add);
        return gone;
    }
}
