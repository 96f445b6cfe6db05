package fi.mukana.directory.webapp.desk;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.ContactPoint;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.PublishingStatus;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.Cost;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Validity;
import fi.mukana.directory.webapp.page.PageRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A directory of fifteen groups for the lonely, numbered, and one draft. */
final class DeskFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    static final Directory DIRECTORY = directory();

    private DeskFixtures() {}

    private static Directory directory() {
        OrganizationId keeper = OrganizationId.of("kylakunta");
        Organization organization = Organization.builder(keeper, LocalizedText.fi("Kyläkunta ry"))
                .contactPoints(List.of(new ContactPoint(
                        LocalizedText.fi("Päivystys"),
                        Optional.of("Maija Keksitty"),
                        LocalizedText.EMPTY,
                        List.of(Phone.of("+358400000012")),
                        List.of(new EmailAddress("toimisto@kylakunta.example")),
                        Validity.ALWAYS,
                        Confidentiality.PUBLIC)))
                .build();
        List<Service> services = new ArrayList<>(IntStream.rangeClosed(1, 15)
                .mapToObj(number -> group(keeper, "piiri-" + number, number).build())
                .toList());
        services.add(
                group(keeper, "luonnos", 16).publishing(PublishingStatus.DRAFT).build());
        return Directory.builder()
                .catalog(InMemoryCatalog.of(List.of(organization), services, List.of()))
                .profile(RegionProfile.of("koe", LocalizedText.fi("Koeseutu")))
                .clock(Clock.fixed(TODAY.atTime(12, 0).atZone(Directory.ZONE).toInstant(), Directory.ZONE))
                .build();
    }

    private static Service.Builder group(OrganizationId keeper, String id, int number) {
        return Service.builder(ServiceId.of(id), keeper, LocalizedText.fi("Piiri " + number))
                .concepts(Set.of(ConceptId.of("theme:loneliness")))
                .areas(List.of(Area.municipality("140")))
                .cost(Cost.FREE);
    }

    /** Returns the request that a browser makes of an address below the language. */
    static PageRequest request(String address) {
        int mark = address.indexOf('?');
        Map<String, List<String>> parameters = new HashMap<>();
        if (mark >= 0) {
            for (String pair : address.substring(mark + 1).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        return new PageRequest(Language.FI, "desk", Map.of(), parameters, Map.of());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
