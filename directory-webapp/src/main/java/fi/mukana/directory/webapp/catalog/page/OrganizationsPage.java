package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All organizations that work, by name; limited by municipality. */
@ApplicationScoped
public class OrganizationsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "organizations";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogWords words = new CatalogWords(views.current().listing(), request.language());
        Limits limits = Limits.of(request, words);
        List<Organization> all = words.working().stream()
                .filter(organization ->
                        limits.servedBy(organization.areas(), words.directory().places()))
                .toList();
        Paging paging = Paging.of(request, all.size(), limits.parameters());
        return PageAnswer.view(
                "catalog/organizations",
                new OrganizationsView(
                        paging.part(all).stream().map(words::card).toList(),
                        paging,
                        Limits.municipalities(words, limits.municipality()),
                        limits.municipality().isPresent()));
    }
}
