package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.exchange.region.RegionJson;
import fi.mukana.directory.look.RegionColors;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the catalog of the benchmarks as a region folder: 5,000 organizations and 20,000 services, the services in
 * several files, since one would be larger than what is read. {@code FOLDER}.
 */
final class BenchmarkRegion {

    private static final int ORGANIZATIONS = 5_000;
    private static final int SERVICES = 20_000;
    private static final int SERVICES_OF_FILE = 2_000;

    private BenchmarkRegion() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("services"));
        RegionJson json = RegionJson.of(Places.official());
        InMemoryCatalog catalog = new BenchmarkCatalog().catalog(ORGANIZATIONS, SERVICES);
        Files.writeString(folder.resolve("profile.json"), json.writeProfile(profile()));
        write(folder.resolve("organizations.json"), List.copyOf(catalog.organizations()), json::writeOrganization);
        List<Service> services = List.copyOf(catalog.services());
        for (int from = 0; from < SERVICES; from += SERVICES_OF_FILE) {
            write(
                    folder.resolve("services").resolve(from + ".json"),
                    services.subList(from, from + SERVICES_OF_FILE),
                    json::writeService);
        }
    }

    private static RegionProfile profile() {
        LocalizedText name = LocalizedText.fi("Mittauksen maakunta");
        return new RegionProfile(
                "benchmark",
                name,
                name,
                List.of(Area.region("11")),
                List.of(Language.FI, Language.SV, Language.EN),
                Set.of(),
                List.of(),
                new RegionProfile.ConsentText("none", LocalizedText.EMPTY),
                Optional.empty(),
                LocalizedText.EMPTY,
                RegionColors.SHIPPED,
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                true);
    }

    private static <T> void write(Path file, List<T> records, Function<T, String> json) throws IOException {
        Files.writeString(file, records.stream().map(json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }
}
