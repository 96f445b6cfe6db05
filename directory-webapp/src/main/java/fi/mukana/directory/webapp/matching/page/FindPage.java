package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.Directory;
import fi.mukana.directory.FindResult;
import fi.mukana.directory.text.IdShape;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.matching.page.MatchWords.BasketChange;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Basket;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageCookie;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What fits a need.
 *
 * <p>By GET for a need of concepts and a place, which its address holds. By POST for everything else: the person's words,
 * age and answers stand in the form alone, and every button of the page sends that form. A POST whose need turns out to
 * be concepts and a place leads on to the address.
 */
@ApplicationScoped
public class FindPage implements Page {

    @Inject
    private CatalogViews views;

    @Inject
    private HomePage home;

    @Inject
    private Instance<Basket> basket;

    @Override
    public String address() {
        return "find";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        AskedNeed asked = AskedNeed.ofAddress(request, view.directory());
        if (asked.need().isEmpty() && asked.finding().isEmpty()) {
            return PageAnswer.redirect("");
        }
        if (asked.need().isEmpty()) {
            return home.form(view, request, asked, Set.of("unknown")).withStatus(404);
        }
        FindResult found =
                view.directory().match(asked.need(), request.language().base());
        return results(view, request, found, asked, BasketChange.NONE);
    }

    @Override
    public PageAnswer post(PageRequest request) {
        CatalogView view = views.current();
        Directory directory = view.directory();
        AskedNeed asked = AskedNeed.ofForm(request, directory);
        if (asked.need().isEmpty()) {
            return home.form(view, request, asked, asked.finding().isEmpty() ? Set.of("empty") : asked.finding())
                    .withStatus(422);
        }
        Optional<String> wanted = request.parameter("basket").filter(IdShape::fits);
        Optional<PageCookie> cookie =
                basket.isResolvable() ? wanted.flatMap(id -> basket.get().adding(request, id)) : Optional.empty();
        if (asked.isAddressable() && asked.finding().isEmpty()) {
            String address = "find" + Addresses.query(asked.address());
            PageAnswer answer =
                    PageAnswer.redirect(address + wanted.map(id -> "#" + id).orElse(""));
            return cookie.map(answer::withCookie).orElse(answer);
        }
        FindResult found = asked.understood()
                ? directory.match(asked.need(), request.language().base())
                : directory.find(asked.need(), request.language().base());
        BasketChange change = new BasketChange(
                cookie.isPresent() ? wanted : Optional.empty(), wanted.isPresent() && cookie.isEmpty());
        PageAnswer answer = results(view, request, found, asked.understoodAs(found.need()), change)
                .withLanguageForm("need");
        return cookie.map(answer::withCookie).orElse(answer);
    }

    private PageAnswer results(
            CatalogView view, PageRequest request, FindResult found, AskedNeed asked, BasketChange change) {
        MatchWords words = new MatchWords(view.listing(), request.language());
        Optional<Set<String>> held = Optional.empty();
        if (basket.isResolvable()) {
            Set<String> services = new LinkedHashSet<>(basket.get().services(request));
            change.added().ifPresent(services::add);
            held = Optional.of(services);
        }
        return PageAnswer.view("matching/results", words.results(found, asked, held, change));
    }
}
