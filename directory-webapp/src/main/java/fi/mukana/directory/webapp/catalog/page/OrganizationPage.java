package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** One organization with its services and events. */
@ApplicationScoped
public class OrganizationPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "organizations/{id}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogWords words = new CatalogWords(views.current().listing(), request.language());
        EventWords events = new EventWords(words);
        return Optional.of(request.variable("id"))
                .flatMap(OrganizationId::parse)
                .flatMap(id -> words.directory().catalog().organization(id))
                .filter(CatalogWords::isShown)
                .map(organization -> PageAnswer.view(
                        "catalog/organization",
                        words.detail(
                                organization,
                                events.coming().stream()
                                        .filter(event -> event.organizer().equals(organization.id()))
                                        .map(events::card)
                                        .toList())))
                .orElseGet(PageAnswer::notFound);
    }
}
