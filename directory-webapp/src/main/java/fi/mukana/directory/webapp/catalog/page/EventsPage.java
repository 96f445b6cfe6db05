package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The events to come, or those that are over. */
@ApplicationScoped
public class EventsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "events";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        EventWords words = new EventWords(new CatalogWords(views.current().listing(), request.language()));
        boolean isPast = request.parameter("past").isPresent();
        List<Event> all = isPast ? words.past() : words.coming();
        Paging paging = Paging.of(request, all.size(), isPast ? Map.of("past", List.of("yes")) : Map.of());
        return PageAnswer.view(
                "catalog/events",
                new EventsView(paging.part(all).stream().map(words::card).toList(), paging, isPast));
    }
}
