package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.Reach;
import fi.mukana.directory.RegionOverview;
import fi.mukana.directory.RegionOverview.Town;
import fi.mukana.directory.organization.StatedFigure.Listed;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.webapp.catalog.page.FigureLine;
import fi.mukana.directory.webapp.catalog.page.FigureWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is for the residents of the region's municipalities.
 *
 * @param frame what stands around it
 * @param organizations how many organizations the directory lists
 * @param reaches how many services reach the region in which way
 * @param towns the municipalities by name
 * @param everywhere what the last row of the municipalities' table says: each service counted once
 * @param map the same as a picture
 * @param figures what is stated of the region, beside what is listed
 */
public record MapView(
        RegionFrame frame,
        int organizations,
        List<ReachLine> reaches,
        List<TownLine> towns,
        Total everywhere,
        RegionMap map,
        List<FigureLine> figures) {

    /**
     * A way of reaching the region.
     *
     * @param name what it is
     * @param text what it means
     * @param services how many services reach it so
     */
    public record ReachLine(String name, String text, Linked services) {}

    /**
     * A municipality.
     *
     * @param name its name
     * @param local how many services are for it and not for every municipality
     * @param located how many services have a place in it
     * @param serving how many services are for its residents
     */
    public record TownLine(String name, Linked local, Linked located, Linked serving) {}

    /**
     * The whole region, each service counted once.
     *
     * @param local how many services are for some municipalities
     * @param serving how many services are for any of the region's residents
     */
    public record Total(Linked local, Linked serving) {}

    /** Copies the lists. */
    public MapView {
        reaches = List.copyOf(reaches);
        towns = List.copyOf(towns);
        figures = List.copyOf(figures);
    }

    static MapView of(RegionWords words) {
        RegionOverview overview = words.overview();
        Map<MunicipalityCode, Town> byCode = new HashMap<>();
        overview.towns().forEach(town -> byCode.put(town.municipality(), town));
        List<TownLine> lines = new ArrayList<>();
        List<RegionMap.Place> places = new ArrayList<>();
        for (MunicipalityCode code : words.towns()) {
            Town town = byCode.getOrDefault(code, new Town(code, 0, 0, 0));
            List<String> here = List.of(code.value());
            String name = words.words().nameOf(code);
            lines.add(new TownLine(
                    name,
                    words.services(town.local(), Map.of("m", here, "reach", List.of(EnumCodes.code(Reach.LOCAL)))),
                    words.services(town.located(), Map.of("place", here)),
                    words.services(town.serving(), Map.of("m", here))));
            words.directory()
                    .places()
                    .findMunicipality(code)
                    .map(Municipality::point)
                    .ifPresent(point -> places.add(new RegionMap.Place(
                            name, point, town.local(), words.texts().number(town.local()))));
        }
        return new MapView(
                words.frame(RegionWords.Part.MAP),
                words.directory().listed(Listed.ORGANIZATIONS),
                reaches(words),
                lines,
                new Total(
                        words.reaching(overview.byReach(), Map.of(), Reach.LOCAL),
                        words.reaching(
                                overview.byReach(),
                                Map.of(),
                                Reach.LOCAL,
                                Reach.REGION_WIDE,
                                Reach.REMOTE,
                                Reach.UNSTATED)),
                RegionMap.of(places),
                new FigureWords(words.words()).ofRegion());
    }

    private static List<ReachLine> reaches(RegionWords words) {
        List<ReachLine> lines = new ArrayList<>();
        for (Reach reach : Reach.values()) {
            String code = EnumCodes.code(reach);
            lines.add(new ReachLine(
                    words.texts().get("insight.reach." + code),
                    words.texts().get("insight.reach." + code + ".text"),
                    words.reaching(words.overview().byReach(), Map.of(), reach)));
        }
        return lines;
    }
}
