package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.service.Service;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All services that are given now, by name; limited by codes. */
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
                .filter(service -> limits.include(service, words))
                .toList();
        Paging paging = Paging.of(request, all.size(), limits.parameters());
        List<ChoiceGroup> concepts = Limits.concepts(words, offered, limits.concepts());
        return PageAnswer.view(
                "catalog/services",
                new ServicesView(
                        paging.part(all).stream().map(words::card).toList(),
                        paging,
                        Limits.municipalities(words, limits.municipality()),
                        concepts,
                        limits.beyondTheForm(words, concepts),
                        !limits.isEmpty()));
    }
}
