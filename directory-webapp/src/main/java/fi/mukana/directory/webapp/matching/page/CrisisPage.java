package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.need.CrisisSigns;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whom to call in danger or crisis: every line that is known. */
@ApplicationScoped
public class CrisisPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "crisis";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        CrisisSigns signs =
                CrisisSigns.shipped().withLines(view.directory().profile().crisisLines());
        return PageAnswer.view(
                "matching/crisis",
                new MatchWords(view.listing(), request.language())
                        .crisis(signs.assess("", request.language().base()), Integer.MAX_VALUE));
    }
}
