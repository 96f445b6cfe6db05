package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.RegionOverview.OrganizationCount;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import fi.mukana.directory.webapp.page.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the data of the services was last checked.
 *
 * @param frame what stands around it
 * @param toCheck how many services somebody should check
 * @param steps how many services were checked how long ago
 * @param chart the same as a picture
 * @param organizations the organizations of this page of the list, those with the most to check first
 * @param byOrganization the same as a picture
 * @param paging which page of the list
 */
public record FreshnessView(
        RegionFrame frame,
        int toCheck,
        List<Step> steps,
        BarChart chart,
        List<Line> organizations,
        BarChart byOrganization,
        Paging paging) {

    /**
     * How long ago.
     *
     * @param name how long ago
     * @param services how many services
     */
    public record Step(String name, Linked services) {}

    /**
     * An organization.
     *
     * @param name its name
     * @param href its page, below the language
     * @param own when its own data was checked
     * @param steps how many of its services were checked how long ago, in the order of the steps
     * @param toCheck how many somebody should check
     * @param services how many it has
     */
    public record Line(TextView name, String href, String own, List<Linked> steps, String toCheck, Linked services) {
        /** Copies the list. */
        public Line {
            steps = List.copyOf(steps);
        }
    }

    /** Copies the lists. */
    public FreshnessView {
        steps = List.copyOf(steps);
        organizations = List.copyOf(organizations);
    }

    static FreshnessView of(RegionWords words, PageRequest request) {
        List<OrganizationCount> all = words.overview().organizations();
        Paging paging = Paging.of(request, all.size(), words.narrowed(Map.of()));
        List<OrganizationCount> shown = paging.part(all);
        List<Step> steps = new ArrayList<>();
        List<BarChart.Item> bars = new ArrayList<>();
        words.overview().byFreshness().forEach((step, count) -> {
            Linked services = words.services(count, assured(step));
            steps.add(new Step(name(words, step), services));
            bars.add(new BarChart.Item(name(words, step), count, step.isToCheck() ? count : 0, services.number()));
        });
        return new FreshnessView(
                words.frame(RegionWords.Part.FRESHNESS),
                words.overview().toCheck(),
                steps,
                BarChart.of(bars),
                shown.stream().map(count -> line(words, count)).toList(),
                BarChart.of(shown.stream().map(count -> bar(words, count)).toList()),
                paging);
    }

    private static String name(RegionWords words, Freshness step) {
        return words.texts().get("insight.fresh." + EnumCodes.code(step));
    }

    private static Map<String, List<String>> assured(Freshness step) {
        return Map.of("assured", List.of(EnumCodes.code(step)));
    }

    private static Line line(RegionWords words, OrganizationCount count) {
        OrganizationId id = count.organization();
        Map<String, List<String>> its = Map.of("o", List.of(id.value()));
        List<Linked> steps = new ArrayList<>();
        count.byFreshness().forEach((step, number) -> {
            Map<String, List<String>> both = new TreeMap<>(its);
            both.putAll(assured(step));
            steps.add(words.services(number, both));
        });
        return new Line(
                words.words().organizationName(id),
                "organizations/" + id,
                name(words, count.own()),
                steps,
                words.texts().number(count.toCheck()),
                words.services(count.services(), its));
    }

    private static BarChart.Item bar(RegionWords words, OrganizationCount count) {
        return new BarChart.Item(
                words.words().organizationName(count.organization()).text(),
                count.services(),
                count.toCheck(),
                words.texts().of("insight.fresh.of", count.toCheck(), count.services()));
    }
}
