package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.event.EventId;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** One event. */
@ApplicationScoped
public class EventPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "events/{id}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogListing listing = views.current().listing();
        EventWords words = new EventWords(new CatalogWords(listing, request.language()));
        return Optional.of(request.variable("id"))
                .flatMap(EventId::parse)
                .flatMap(id -> listing.directory().catalog().event(id))
                .filter(event -> event.publishing() == PublishingStatus.PUBLISHED)
                .map(event -> PageAnswer.view("catalog/event", words.detail(event)))
                .orElseGet(PageAnswer::notFound);
    }
}
