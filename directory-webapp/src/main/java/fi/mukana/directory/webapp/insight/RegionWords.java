package fi.mukana.directory.webapp.insight;

import static java.util.stream.Collectors.joining;

import fi.mukana.directory.Directory;
import fi.mukana.directory.Reach;
import fi.mukana.directory.RegionOverview;
import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.taxonomy.Concept;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.catalog.page.Limits;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.Choice;
import fi.mukana.directory.webapp.page.ChoiceGroup;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Tab;
import fi.mukana.directory.webapp.page.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says the region's numbers in words of one language, with the address of the list that each of them counts. For one
 * request.
 */
final class RegionWords {

    /** The region's pages, in the order of the tabs. */
    enum Part {
        MAP("region", true),
        GROUPS("region/groups", true),
        THEMES("region/themes", true),
        FRESHNESS("region/freshness", true),
        NEWS("region/news", false);

        private final String address;
        private final boolean isNarrowed;

        Part(String address, boolean isNarrowed) {
            this.address = address;
            this.isNarrowed = isNarrowed;
        }

        String address() {
            return address;
        }
    }

    private final Directory directory;
    private final Language language;
    private final CatalogWords words;
    private final Texts texts;
    private final List<ConceptId> chosen;
    private final RegionOverview all;
    private final RegionOverview overview;

    RegionWords(CatalogView view, PageRequest request) {
        this.directory = view.directory();
        this.language = request.language();
        this.words = new CatalogWords(view.listing(), language);
        this.texts = Texts.in(language);
        this.chosen = chosen(Limits.concepts(request, words));
        this.all = directory.overview(List.of());
        this.overview = directory.overview(chosen);
    }

    /** Of each scheme the first concept, so that the form shows all that is chosen. */
    private List<ConceptId> chosen(List<ConceptId> asked) {
        Map<ConceptScheme, ConceptId> first = new EnumMap<>(ConceptScheme.class);
        for (ConceptId id : asked) {
            directory
                    .vocabulary()
                    .find(id)
                    .map(Concept::scheme)
                    .filter(Limits.SCHEMES::contains)
                    .ifPresent(scheme -> first.putIfAbsent(scheme, id));
        }
        return List.copyOf(first.values());
    }

    Collator collator() {
        return Collator.getInstance(Texts.localeOf(language));
    }

    Directory directory() {
        return directory;
    }

    Language language() {
        return language;
    }

    CatalogWords words() {
        return words;
    }

    Texts texts() {
        return texts;
    }

    RegionOverview overview() {
        return overview;
    }

    RegionFrame frame(Part here) {
        List<Tab> tabs = new ArrayList<>();
        for (Part part : Part.values()) {
            tabs.add(new Tab(
                    texts.get("insight.tab." + EnumCodes.code(part)),
                    part.address + (part.isNarrowed ? Addresses.query(narrowed(Map.of())) : ""),
                    part == here));
        }
        return new RegionFrame(
                tabs,
                here.address,
                List.of(
                        choices(ConceptScheme.THEME, all.themes()),
                        choices(ConceptScheme.SUPPORT_TYPE, all.supportTypes()),
                        choices(ConceptScheme.TARGET_GROUP, all.targetGroups())),
                chosen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(chosen.stream().map(words::label).collect(joining(", "))),
                overview.services());
    }

    private ChoiceGroup choices(ConceptScheme scheme, List<ConceptCount> counts) {
        return ChoiceGroup.of(
                texts.get("catalog.limits." + EnumCodes.code(scheme)),
                counts.stream()
                        .map(count -> new Choice(
                                count.concept().value(),
                                words.label(count.concept()),
                                chosen.contains(count.concept())))
                        .sorted(Comparator.comparing(Choice::label, collator()))
                        .toList());
    }

    /** Returns parameters with those of what is chosen. */
    Map<String, List<String>> narrowed(Map<String, List<String>> parameters) {
        Map<String, List<String>> narrowed = new TreeMap<>(parameters);
        List<String> concepts = Stream.concat(
                        chosen.stream().map(ConceptId::value), parameters.getOrDefault("c", List.of()).stream())
                .distinct()
                .toList();
        if (!concepts.isEmpty()) {
            narrowed.put("c", concepts);
        }
        return narrowed;
    }

    /** Returns a number with the list of services that it counts. */
    Linked services(int count, Map<String, List<String>> parameters) {
        return new Linked(
                texts.number(count),
                count == 0 ? Optional.empty() : Optional.of("services" + Addresses.query(narrowed(parameters))));
    }

    /** Returns the number of services of some ways of reaching the region, with their list. */
    Linked reaching(Map<Reach, Integer> byReach, Map<String, List<String>> parameters, Reach... ways) {
        Map<String, List<String>> narrowed = new TreeMap<>(parameters);
        narrowed.put("reach", Arrays.stream(ways).map(EnumCodes::code).toList());
        return services(
                Arrays.stream(ways)
                        .mapToInt(way -> byReach.getOrDefault(way, 0))
                        .sum(),
                narrowed);
    }

    /** Returns the parameters of a concept beside what is chosen. */
    static Map<String, List<String>> of(ConceptId concept) {
        return Map.of("c", List.of(concept.value()));
    }

    /** Returns the municipalities by name. */
    List<MunicipalityCode> towns() {
        return words.regionMunicipalities();
    }
}
