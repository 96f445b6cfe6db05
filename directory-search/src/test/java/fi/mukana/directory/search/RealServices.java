package fi.mukana.directory.search;

import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The services of a file of real ones, where it is there: name and summary in Finnish. */
final class RealServices {

    private static final OrganizationId ORGANIZATION = OrganizationId.of("ptv");

    private RealServices() {}

    static Path folder() {
        return Path.of(System.getProperty("directory.testdata", "../../shared"));
    }

    static Path file() {
        return folder().resolve("data/ptv/services-1800.jsonl");
    }

    static List<Service> read() throws IOException {
        List<Service> services = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            try (JsonReader json = Json.createReader(new StringReader(line))) {
                JsonObject read = json.readObject();
                Service.Builder service = Service.builder(
                        ServiceId.of(read.getString("id")), ORGANIZATION, LocalizedText.fi(read.getString("name")));
                String summary = read.getString("summary", "");
                services.add((summary.isBlank() ? service : service.summary(LocalizedText.fi(summary))).build());
            }
        }
        return services;
    }
}
