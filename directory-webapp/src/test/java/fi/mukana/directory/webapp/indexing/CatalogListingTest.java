package fi.mukana.directory.webapp.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogListingTest {

    private static final OrganizationId ANCHOR = OrganizationId.of("ankkuri");
    private static final OrganizationId BRIDGE = OrganizationId.of("silta");

    @Test
    void namesStandInTheOrderOfTheLanguage() {
        CatalogListing listing = listing(
                service("a", ANCHOR, "Äitikahvila"), service("b", ANCHOR, "Zumba"), service("c", ANCHOR, "apu"));
        assertThat(names(listing, Language.FI)).containsExactly("apu", "Zumba", "Äitikahvila");
        assertThat(names(listing, Language.EN)).containsExactly("Äitikahvila", "apu", "Zumba");
    }

    @Test
    void servicesOfOneNameStandInTheOrderOfTheirIds() {
        CatalogListing listing = listing(service("c", ANCHOR, "Kerho"), service("a", BRIDGE, "Kerho"));
        assertThat(listing.services(Language.FI))
                .extracting(service -> service.id().value())
                .containsExactly("a", "c");
    }

    @Test
    void organizationsStandByNameToo() {
        assertThat(listing().organizations(Language.FI))
                .extracting(organization -> organization.id().value())
                .containsExactly("silta", "ankkuri");
    }

    @Test
    void anOrganizationHasTheServicesItIsResponsibleFor() {
        CatalogListing listing = listing(service("b", ANCHOR, "Apu"), service("a", BRIDGE, "Kerho"));
        assertThat(listing.servicesOf(ANCHOR))
                .extracting(service -> service.id().value())
                .containsExactly("b");
        assertThat(listing.servicesOf(OrganizationId.of("muu"))).isEmpty();
    }

    @Test
    void anOrganizationHasTheEventsThatItHoldsAloneOrWithOthers() {
        EventTime time = new EventTime(PartialDate.ofYear(2026), Optional.empty(), Optional.empty(), Optional.empty());
        Event alone = Event.builder(EventId.of("a"), ANCHOR, LocalizedText.fi("A"), time)
                .partners(List.of(ANCHOR))
                .build();
        Event together = Event.builder(EventId.of("b"), BRIDGE, LocalizedText.fi("B"), time)
                .partners(List.of(ANCHOR))
                .build();
        CatalogListing listing = CatalogListing.of(Directory.builder()
                .catalog(InMemoryCatalog.of(List.of(), List.of(), List.of(together, alone)))
                .build());
        assertThat(listing.eventsOf(ANCHOR)).containsExactly(alone, together);
        assertThat(listing.eventsOf(BRIDGE)).containsExactly(together);
        assertThat(listing.eventsOf(OrganizationId.of("muu"))).isEmpty();
    }

    private static List<String> names(CatalogListing listing, Language language) {
        return listing.services(language).stream()
                .map(service -> service.name().orEmpty(language))
                .toList();
    }

    private static Service service(String id, OrganizationId organization, String name) {
        return Service.builder(
                        ServiceId.of(id), organization, LocalizedText.fi(name).with(Language.EN, name))
                .build();
    }

    private static CatalogListing listing(Service... services) {
        return CatalogListing.of(Directory.builder()
                .catalog(InMemoryCatalog.of(
                        List.of(
                                Organization.builder(ANCHOR, LocalizedText.fi("Ylä-Ankkuri ry"))
                                        .build(),
                                Organization.builder(BRIDGE, LocalizedText.fi("Silta ry"))
                                        .build()),
                        List.of(services),
                        List.of()))
                .build());
    }
}
