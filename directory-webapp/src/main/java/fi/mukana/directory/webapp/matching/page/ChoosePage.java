package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.Directory;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.matching.page.ChoosePath.Step;
import fi.mukana.directory.webapp.matching.page.ChooseView.BigChoice;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way without typing: one question a page, each answer a link, the codes of the answers in the address, the results
 * at the end.
 */
@ApplicationScoped
public class ChoosePage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return ChoosePath.ADDRESS;
    }

    @Override
    public PageAnswer get(PageRequest request) {
        return PageAnswer.view(
                "matching/choose", question(request, views.current().listing()));
    }

    static ChooseView question(PageRequest request, CatalogListing listing) {
        Directory directory = listing.directory();
        HomeChoices choices = HomeChoices.shipped();
        ChoosePath path = ChoosePath.of(request, directory, choices);
        Texts texts = Texts.in(request.language());
        CatalogWords words = new CatalogWords(listing, request.language());
        String key = "matching.choose." + path.step().code();
        return new ChooseView(
                texts.get(key),
                List.of(Step.values()).indexOf(path.step()) + 1,
                Step.values().length,
                chosen(path, words, texts),
                answers(path, choices, directory, words, texts),
                new BigChoice(
                        path.step() == Step.KIND
                                ? path.results(Optional.empty(), choices)
                                : path.skipped().address(),
                        texts.get(key + ".skip"),
                        "arrow"),
                path.back().map(ChoosePath::address).orElse(""));
    }

    private static List<BigChoice> answers(
            ChoosePath path, HomeChoices choices, Directory directory, CatalogWords words, Texts texts) {
        return switch (path.step()) {
            case WHAT ->
                choices.themes().keySet().stream()
                        .map(group -> new BigChoice(
                                path.inGroup(group).address(),
                                texts.get("matching.home.group." + group),
                                ChoiceIcons.of(group, "question")))
                        .toList();
            case NARROWER -> {
                String group = path.group().orElseThrow();
                yield concepts(
                        choices.themes().getOrDefault(group, List.of()),
                        directory,
                        words,
                        ChoiceIcons.of(group, "question"),
                        id -> path.about(id).address());
            }
            case WHERE ->
                words.regionMunicipalities().stream()
                        .map((MunicipalityCode code) ->
                                new BigChoice(path.in(code).address(), words.nameOf(code), "place"))
                        .toList();
            case WHOM ->
                concepts(
                        choices.usualGroups(),
                        directory,
                        words,
                        "person",
                        id -> path.forWhom(id).address());
            case KIND ->
                concepts(
                        choices.usualSupports(),
                        directory,
                        words,
                        "heart",
                        id -> path.results(Optional.of(id), choices));
        };
    }

    private static List<BigChoice> concepts(
            List<ConceptId> ids,
            Directory directory,
            CatalogWords words,
            String icon,
            Function<ConceptId, String> address) {
        return ids.stream()
                .filter(id -> directory.vocabulary().find(id).isPresent())
                .map(id -> new BigChoice(
                        address.apply(id), HomePage.capital(words.label(id)), ChoiceIcons.of(id.value(), icon)))
                .toList();
    }

    private static List<String> chosen(ChoosePath path, CatalogWords words, Texts texts) {
        List<String> chosen = new ArrayList<>();
        path.theme()
                .map(words::label)
                .or(() -> path.group().map(group -> texts.get("matching.home.group." + group)))
                .ifPresent(chosen::add);
        path.municipality().map(words::nameOf).ifPresent(chosen::add);
        path.whom().map(words::label).ifPresent(chosen::add);
        return chosen.stream().map(HomePage::capital).toList();
    }
}
