package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.service.Service;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All services that are given now, by name; limited by municipality and theme. */
@ApplicationScoped
public class ServicesPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "services";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogWords words = new CatalogWords(views.current().listing(), request.language());
        Limits limits = Limits.of(request, words);
        List<Service> offered = words.offered();
        List<Service> all = offered.stream()
                .filter(service ->
                        limits.servedBy(service.areas(), words.directory().places()))
                .filter(service -> isFor(service, limits.theme(), words))
                .toList();
        Paging paging = Paging.of(request, all.size(), limits.parameters());
        return PageAnswer.view(
                "catalog/services",
                new ServicesView(
                        paging.part(all).stream().map(words::card).toList(),
                        paging,
                        Limits.municipalities(words, limits.municipality()),
                        Limits.themes(words, offered, limits.theme()),
                        !limits.isEmpty()));
    }

    private static boolean isFor(Service service, Optional<ConceptId> theme, CatalogWords words) {
        return theme.isEmpty()
                || service.concepts().stream()
                        .anyMatch(id -> id.equals(theme.get())
                                || words.directory()
                                        .vocabulary()
                                        .broaderThan(id)
                                        .containsKey(theme.get()));
    }
}
