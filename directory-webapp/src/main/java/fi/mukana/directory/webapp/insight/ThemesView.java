package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.Reach;
import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.taxonomy.ConceptScheme;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.catalog.page.Limits;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import fi.mukana.directory.webapp.page.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many services there are of which theme, kind of support or target group.
 *
 * @param frame what stands around it
 * @param scheme what is counted, in words
 * @param schemes the ways to what else can be counted
 * @param lines the concepts of this page of the list, the most frequent first
 * @param chart the same as a picture
 * @param paging which page of the list
 */
public record ThemesView(
        RegionFrame frame, String scheme, List<Tab> schemes, List<Line> lines, BarChart chart, Paging paging) {

    /**
     * A concept.
     *
     * @param name its name
     * @param map the map of it, below the language
     * @param services how many services have it
     * @param local how many of them are for some municipalities
     * @param everywhere how many are for every municipality
     */
    public record Line(String name, String map, Linked services, Linked local, Linked everywhere) {}

    /** Copies the lists. */
    public ThemesView {
        schemes = List.copyOf(schemes);
        lines = List.copyOf(lines);
    }

    static ThemesView of(RegionWords words, PageRequest request) {
        ConceptScheme scheme = request.parameter("of")
                .flatMap(code -> EnumCodes.parse(ConceptScheme.class, code))
                .filter(Limits.SCHEMES::contains)
                .orElse(ConceptScheme.THEME);
        List<Tab> schemes = new ArrayList<>();
        for (ConceptScheme one : Limits.SCHEMES) {
            schemes.add(new Tab(
                    name(words, one),
                    RegionWords.Part.THEMES.address() + Addresses.query(words.narrowed(parameters(one))),
                    one == scheme));
        }
        List<ConceptCount> all = switch (scheme) {
            case SUPPORT_TYPE -> words.overview().supportTypes();
            case TARGET_GROUP -> words.overview().targetGroups();
            default -> words.overview().themes();
        };
        Paging paging = Paging.of(request, all.size(), words.narrowed(parameters(scheme)));
        List<ConceptCount> shown = paging.part(all);
        return new ThemesView(
                words.frame(RegionWords.Part.THEMES),
                name(words, scheme),
                schemes,
                shown.stream().map(count -> line(words, count)).toList(),
                BarChart.of(shown.stream()
                        .map(count -> new BarChart.Item(
                                words.words().label(count.concept()),
                                count.services(),
                                0,
                                words.texts().number(count.services())))
                        .toList()),
                paging);
    }

    private static Map<String, List<String>> parameters(ConceptScheme scheme) {
        return Map.of("of", List.of(EnumCodes.code(scheme)));
    }

    private static String name(RegionWords words, ConceptScheme scheme) {
        return words.texts().get("insight.themes." + EnumCodes.code(scheme));
    }

    private static Line line(RegionWords words, ConceptCount count) {
        Map<String, List<String>> concept = RegionWords.of(count.concept());
        return new Line(
                words.words().label(count.concept()),
                RegionWords.Part.MAP.address() + Addresses.query(concept),
                words.services(count.services(), concept),
                words.reaching(count.byReach(), concept, Reach.LOCAL),
                words.reaching(count.byReach(), concept, Reach.REGION_WIDE, Reach.REMOTE, Reach.UNSTATED));
    }
}
