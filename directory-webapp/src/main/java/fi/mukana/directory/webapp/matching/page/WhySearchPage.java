package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.TextView;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds services by name, to ask why one of them is not among the results of a need. */
@ApplicationScoped
public class WhySearchPage implements Page {

    private static final int MOST_FOUND = 30;

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "why";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        return answer(view, request, AskedNeed.ofAddress(request, view.directory()), Optional.empty());
    }

    @Override
    public PageAnswer post(PageRequest request) {
        CatalogView view = views.current();
        return answer(view, request, AskedNeed.ofForm(request, view.directory()), request.parameter("name"))
                .withLanguageForm("need");
    }

    private static PageAnswer answer(CatalogView view, PageRequest request, AskedNeed asked, Optional<String> name) {
        return PageAnswer.view(
                "matching/why-search",
                new WhySearchView(
                        asked.fields(true),
                        name,
                        name.map(wanted -> find(view, request.language(), wanted))
                                .orElse(List.of())));
    }

    private static List<WhySearchView.Found> find(CatalogView view, Language language, String name) {
        Locale locale = Texts.localeOf(language);
        String wanted = name.toLowerCase(locale);
        CatalogWords words = new CatalogWords(view.listing(), language);
        return view.catalog().services().stream()
                .filter(CatalogWords::isShown)
                .filter(service -> service.name().byLanguage().values().stream()
                                .anyMatch(one -> one.toLowerCase(locale).contains(wanted))
                        || words.organizationName(service.organization())
                                .text()
                                .toLowerCase(locale)
                                .contains(wanted))
                .limit(MOST_FOUND)
                .map(service -> new WhySearchView.Found(
                        service.id().value(),
                        TextView.name(service.name(), language),
                        words.organizationName(service.organization())))
                .toList();
    }
}
