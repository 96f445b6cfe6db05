package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The channels by which one follows the region and its organizations, and their news. */
@ApplicationScoped
public class RegionNewsPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return RegionWords.Part.NEWS.address();
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("insight/news", NewsView.of(new RegionWords(views.current(), request), request));
    }
}
