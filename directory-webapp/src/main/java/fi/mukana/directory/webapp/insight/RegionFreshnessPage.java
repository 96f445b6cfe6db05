package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When the data of the services was last checked, by organization: what an editor should look at first. */
@ApplicationScoped
public class RegionFreshnessPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return RegionWords.Part.FRESHNESS.address();
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view(
                "insight/freshness", FreshnessView.of(new RegionWords(views.current(), request), request));
    }
}
