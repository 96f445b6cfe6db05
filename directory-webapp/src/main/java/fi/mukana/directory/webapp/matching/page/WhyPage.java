package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.ranking.Why;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Why one service is offered for a need or not, and what would have to change. */
@ApplicationScoped
public class WhyPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "why/{id}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        return answer(view, request, AskedNeed.ofAddress(request, view.directory()));
    }

    @Override
    public PageAnswer post(PageRequest request) {
        CatalogView view = views.current();
        return answer(view, request, AskedNeed.ofForm(request, view.directory()))
                .withLanguageForm("need");
    }

    private static PageAnswer answer(CatalogView view, PageRequest request, AskedNeed asked) {
        Optional<Service> service = Optional.of(request.variable("id"))
                .flatMap(ServiceId::parse)
                .flatMap(id -> view.catalog().service(id))
                .filter(CatalogWords::isShown);
        if (service.isEmpty()) {
            return PageAnswer.notFound();
        }
        ServiceId id = service.get().id();
        Optional<Why> why = asked.understood() || asked.need().words().isEmpty()
                ? view.directory().whyMatched(asked.need(), id)
                : view.directory().why(asked.need(), id, request.language().base());
        return why.map(found -> PageAnswer.view(
                        "matching/why", new MatchWords(view.listing(), request.language()).why(found, asked)))
                .orElseGet(PageAnswer::notFound);
    }
}
