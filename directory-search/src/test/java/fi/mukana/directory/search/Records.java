package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records for tests, in which only what is told matters. */
final class Records {

    static final OrganizationId ORGANIZATION = OrganizationId.of("esimerkkiyhdistys");

    private Records() {}

    static Service.Builder service(String id, String name) {
        return Service.builder(ServiceId.of(id), ORGANIZATION, LocalizedText.fi(name));
    }

    static Organization.Builder organization(String id, String name) {
        return Organization.builder(OrganizationId.of(id), LocalizedText.fi(name));
    }

    static Set<ConceptId> concepts(String... ids) {
        return Arrays.stream(ids).map(ConceptId::of).collect(Collectors.toSet());
    }

    static List<Area> in(String... municipalities) {
        return Arrays.stream(municipalities).map(Area::municipality).toList();
    }

    static InMemoryCatalog catalog(Service... services) {
        return InMemoryCatalog.ofServices(List.of(services));
    }
}
