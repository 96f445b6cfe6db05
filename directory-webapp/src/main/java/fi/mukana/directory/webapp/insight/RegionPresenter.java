package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.Directory;
import fi.mukana.directory.NewsLink;
import fi.mukana.directory.RegionOverview;
import fi.mukana.directory.RegionOverview.ConceptCount;
import fi.mukana.directory.RegionOverview.OrganizationCount;
import fi.mukana.directory.RegionOverview.Town;
import fi.mukana.directory.place.GeoPoint;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.catalog.CatalogPresenter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes view records of the region's numbers and news, in the reader's language. For one request. */
final class RegionPresenter {

    private final Directory directory;
    private final CatalogPresenter records;

    RegionPresenter(Directory directory, Language language) {
        this.directory = directory;
        this.records = new CatalogPresenter(directory, language);
    }

    RegionOverviewView overview(RegionOverview overview) {
        return new RegionOverviewView(
                overview.day().toString(),
                overview.concepts().stream().map(records::concept).toList(),
                overview.services(),
                overview.everywhere(),
                codes(overview.byReach()),
                overview.towns().stream().map(this::town).toList(),
                lines(overview.themes()),
                lines(overview.supportTypes()),
                lines(overview.targetGroups()),
                codes(overview.byFreshness()));
    }

    private RegionOverviewView.Town town(Town town) {
        Optional<GeoPoint> point =
                directory.places().findMunicipality(town.municipality()).map(Municipality::point);
        return new RegionOverviewView.Town(
                records.municipality(town.municipality()),
                point.map(GeoPoint::latitude).orElse(null),
                point.map(GeoPoint::longitude).orElse(null),
                town.local(),
                town.located(),
                town.serving());
    }

    private List<RegionOverviewView.ConceptLine> lines(List<ConceptCount> counts) {
        return counts.stream()
                .map(count -> {
                    Map<String, Integer> local = new LinkedHashMap<>();
                    count.local().forEach((code, number) -> local.put(code.value(), number));
                    return new RegionOverviewView.ConceptLine(
                            records.concept(count.concept()),
                            count.services(),
                            count.everywhere(),
                            codes(count.byReach()),
                            local);
                })
                .toList();
    }

    OrganizationFreshnessPage.Item freshness(OrganizationCount count) {
        return new OrganizationFreshnessPage.Item(
                records.organization(count.organization()),
                EnumCodes.code(count.own()),
                count.services(),
                count.toCheck(),
                codes(count.byFreshness()));
    }

    NewsLinkPage.Item news(NewsLink news) {
        return new NewsLinkPage.Item(
                CatalogPresenter.link(news.link()),
                news.organization().map(records::organization).orElse(null),
                news.service().map(id -> id.value()).orElse(null));
    }

    private static <E extends Enum<E>> Map<String, Integer> codes(Map<E, Integer> counts) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        counts.forEach((value, number) -> byCode.put(EnumCodes.code(value), number));
        return byCode;
    }
}
