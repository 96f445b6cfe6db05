package fi.mukana.directory.examples;

import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import java.time.LocalDate;
import java.util.List;

/** The demo's regions, which lie among the resources of the examples. */
final class DemoRegion {

    static final String DEFAULT = "pohjois-savo";
    static final List<String> ALL = List.of("keski-suomi", "lappi", "pohjois-pohjanmaa", DEFAULT);

    private DemoRegion() {}

    static RegionImport load(String region, LocalDate today) {
        return RegionFolder.fromResources(DemoRegion.class.getClassLoader(), "demo/" + region, today);
    }

    static RegionImport load(LocalDate today) {
        return load(DEFAULT, today);
    }

    static RegionContent content(LocalDate today) {
        return load(today).requireNoErrors();
    }
}
