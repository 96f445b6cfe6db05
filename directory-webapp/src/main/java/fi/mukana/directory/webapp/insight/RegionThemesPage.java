package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many services there are of which theme, kind of support or target group: bars and a table of the same numbers. */
@ApplicationScoped
public class RegionThemesPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return RegionWords.Part.THEMES.address();
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view("insight/themes", ThemesView.of(new RegionWords(views.current(), request), request));
    }
}
