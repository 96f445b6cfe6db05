package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many services there are for which group in which municipality: a heat map and a table of the same numbers. */
@ApplicationScoped
public class RegionGroupsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return RegionWords.Part.GROUPS.address();
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("insight/groups", GroupsView.of(new RegionWords(views.current(), request), request));
    }
}
