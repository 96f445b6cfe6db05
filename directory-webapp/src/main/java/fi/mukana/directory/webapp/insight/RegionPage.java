package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.webapp.catalog.page.CatalogWords;
import fi.mukana.directory.webapp.indexing.CatalogView;
import fi.mukana.directory.webapp.indexing.CatalogViews;
import fi.mukana.directory.webapp.page.Page;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The region's municipalities and how many services there are for each: a map and a table of the same numbers. */
@ApplicationScoped
public class RegionPage implements Page {

    @Inject
    private CatalogViews views;

    @Override
    public String address() {
        return "region";
    }

    @Override
    public PageAnswer get(PageRequest request) {
        CatalogView view = views.current();
        Places places = view.directory().places();
        CatalogWords words = new CatalogWords(view.listing(), request.language());
        Map<MunicipalityCode, Integer> serving = new TreeMap<>();
        Map<MunicipalityCode, Integer> located = new TreeMap<>();
        List<MunicipalityCode> region = words.regionMunicipalities();
        Map<Area, Set<MunicipalityCode>> ofRegion = new HashMap<>();
        for (Service service : words.offered()) {
            Set<MunicipalityCode> served = new HashSet<>();
            service.areas()
                    .forEach(area -> served.addAll(ofRegion.computeIfAbsent(area, one -> both(region, places, one))));
            served.forEach(code -> serving.merge(code, 1, Integer::sum));
            locations(service).forEach(code -> located.merge(code, 1, Integer::sum));
        }
        List<RegionView.Town> towns = new ArrayList<>();
        List<TownMap.Place> drawn = new ArrayList<>();
        for (MunicipalityCode code : region) {
            int count = located.getOrDefault(code, 0);
            towns.add(new RegionView.Town(code.value(), words.nameOf(code), serving.getOrDefault(code, 0), count));
            places.findMunicipality(code)
                    .ifPresent(municipality ->
                            drawn.add(new TownMap.Place(words.nameOf(code), municipality.point(), count)));
        }
        Map<String, Integer> counts = words.counts();
        return PageAnswer.view(
                "insight/region",
                new RegionView(
                        towns,
                        TownMap.of(drawn),
                        counts.getOrDefault("services", 0),
                        counts.getOrDefault("organizations", 0)));
    }

    /** Returns the municipalities of a region that are in an area. */
    private static Set<MunicipalityCode> both(List<MunicipalityCode> region, Places places, Area area) {
        Set<MunicipalityCode> both = new HashSet<>(region);
        both.retainAll(places.municipalitiesIn(area));
        return both;
    }

    /** Returns where a service has public places. */
    private static Set<MunicipalityCode> locations(Service service) {
        Set<MunicipalityCode> codes = new HashSet<>();
        service.channels().forEach(channel -> {
            if (channel instanceof ServiceChannel.ServiceLocation location) {
                location.publicAddresses()
                        .forEach(address -> address.municipality().ifPresent(codes::add));
            }
        });
        return codes;
    }
}
