package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The events that an organization holds, alone or with others: those to come, and those that are over. */
@ApplicationScoped
public class OrganizationEventsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "organizations/{id}/events";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        OrganizationWords words = new OrganizationWords(views.current().listing(), request.language());
        return words.asked(request)
                .map(organization ->
                        PageAnswer.view("catalog/organization-events", words.events(organization, request)))
                .orElseGet(PageAnswer::notFound);
    }
}
