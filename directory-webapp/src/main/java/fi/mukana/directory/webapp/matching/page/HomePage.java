package fi.mukana.directory.webapp.matching.page;

import fi.mukana.directory.need.Need;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.catalog.page.Limits;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The home page: what for, what kind, where, and in one's own words. */
@ApplicationScoped
public class HomePage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        AskedNeed asked = AskedNeed.ofAddress(request, view.directory());
        return form(view, request, asked, asked.finding());
    }

    /** Shows the form filled with a need, to be changed. */
    @Override
    public PageAnswer post(PageRequest request) {
        CatalogView view = views.current();
        AskedNeed asked = AskedNeed.ofForm(request, view.directory());
        return form(view, request, asked, asked.finding());
    }

    /** Returns the form, filled, with what is to be corrected. */
    PageAnswer form(CatalogView view, PageRequest request, AskedNeed asked, Set<String> findings) {
        CatalogWords words = new CatalogWords(view.listing(), request.language());
        Texts texts = Texts.in(request.language());
        HomeChoices choices = HomeChoices.shipped();
        Vocabulary vocabulary = view.directory().vocabulary();
        Need need = asked.need();
        Set<ConceptId> usual = new HashSet<>(choices.usualSupports());
        List<Choice> moreSupports = all(vocabulary, ConceptScheme.SUPPORT_TYPE, need, words, texts).stream()
                .filter(choice -> !usual.contains(ConceptId.of(choice.value())))
                .toList();
        Map<String, Integer> counts = words.counts();
        return PageAnswer.view(
                        "matching/home",
                        new HomeView(
                                findings.stream()
                                        .sorted()
                                        .map(finding -> texts.get("matching.finding." + finding))
                                        .toList(),
                                findings.contains("age"),
                                need.words(),
                                themes(choices, vocabulary, need, words, texts),
                                choices(choices.usualSupports(), vocabulary, need, words),
                                ChoiceGroup.of(texts.get("matching.home.supports.more"), moreSupports),
                                Limits.municipalities(words, need.municipality()),
                                List.of(
                                        ChoiceGroup.of(
                                                texts.get("matching.home.groups"),
                                                all(vocabulary, ConceptScheme.TARGET_GROUP, need, words, texts)),
                                        ChoiceGroup.of(
                                                texts.get("matching.home.life-events"),
                                                all(vocabulary, ConceptScheme.LIFE_EVENT, need, words, texts))),
                                request.parameter("age"),
                                counts.getOrDefault("services", 0),
                                counts.getOrDefault("organizations", 0)))
                .withOtherLanguages("");
    }

    /** Returns the themes in groups; those that stand in no group in one of their own, so that none is lost. */
    private static List<ChoiceGroup> themes(
            HomeChoices choices, Vocabulary vocabulary, Need need, CatalogWords words, Texts texts) {
        List<ChoiceGroup> groups = new ArrayList<>();
        Set<ConceptId> listed = new HashSet<>();
        choices.themes().forEach((group, ids) -> {
            listed.addAll(ids);
            groups.add(
                    ChoiceGroup.of(texts.get("matching.home.group." + group), choices(ids, vocabulary, need, words)));
        });
        List<Choice> others = all(vocabulary, ConceptScheme.THEME, need, words, texts).stream()
                .filter(choice -> !listed.contains(ConceptId.of(choice.value())))
                .toList();
        if (!others.isEmpty()) {
            groups.add(ChoiceGroup.of(texts.get("matching.home.group.other"), others));
        }
        return groups;
    }

    private static List<Choice> choices(List<ConceptId> ids, Vocabulary vocabulary, Need need, CatalogWords words) {
        return ids.stream()
                .filter(id -> vocabulary.find(id).isPresent())
                .map(id -> new Choice(
                        id.value(), capital(words.label(id)), need.concepts().contains(id)))
                .toList();
    }

    private static List<Choice> all(
            Vocabulary vocabulary, ConceptScheme scheme, Need need, CatalogWords words, Texts texts) {
        List<ConceptId> ids = vocabulary.concepts(scheme).stream()
                .map(Concept::id)
                .filter(id -> !id.value().startsWith("ptv:"))
                .toList();
        return choices(ids, vocabulary, need, words).stream()
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Texts.localeOf(texts.language()))))
                .toList();
    }

    static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
