package fi.mukana.directory.examples;

import fi.mukana.directory.exchange.region.RegionContent;
import fi.mukana.directory.exchange.region.RegionFolder;
import fi.mukana.directory.exchange.region.RegionImport;
import java.time.LocalDate;

/** The demo region, which lies among the resources of the examples. */
final class DemoRegion {

    static final String FOLDER = "demo/pohjois-savo";

    private DemoRegion() {}

    static RegionImport load(LocalDate today) {
        return RegionFolder.fromResources(DemoRegion.class.getClassLoader(), FOLDER, today);
    }

    static RegionContent content(LocalDate today) {
        return load(today).requireNoErrors();
    }
}
