package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What there is for the residents of each municipality: a map, a table of the same numbers, and what is stated of the region. */
@ApplicationScoped
public class RegionPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return RegionWords.Part.MAP.address();
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("insight/map", MapView.of(new RegionWords(views.current(), request)));
    }
}
