package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.Directory;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Basket;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** One service; its form puts it into the basket. */
@ApplicationScoped
public class ServicePage implements Page {

    @Inject
    private CatalogViews views;

    @Inject
    private Instance<Basket> basket;

    @Override
    public String address() {
        return "services/{id}";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogWords words = new CatalogWords(views.current().listing(), request.language());
        return find(words.directory(), request)
                .map(service -> PageAnswer.view(
                        "catalog/service",
                        words.detail(
                                service,
                                basket.isResolvable() && words.isOffered(service)
                                        ? Optional.of(basket.get()
                                                .services(request)
                                                .contains(service.id().value()))
                                        : Optional.empty())))
                .orElseGet(PageAnswer::notFound);
    }

    @Override
    public PageAnswer post(PageRequest request) {
        Optional<Service> service = find(views.current().directory(), request);
        if (service.isEmpty() || !basket.isResolvable()) {
            return PageAnswer.notFound();
        }
        return basket.get()
                .adding(request, service.get().id().value())
                .map(cookie -> PageAnswer.redirect(request.path()).withCookie(cookie))
                .orElseGet(() -> PageAnswer.redirect("basket"));
    }

    private static Optional<Service> find(Directory directory, PageRequest request) {
        return Optional.of(request.variable("id"))
                .flatMap(ServiceId::parse)
                .flatMap(id -> directory.catalog().service(id))
                .filter(CatalogWords::isShown);
    }
}
