package fi.mukana.directory.webapp.catalog.page;

import fi.mukana.directory.event.Event;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.page.Paging;
import fi.mukana.directory.webapp.page.Tab;
import fi.mukana.directory.webapp.page.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in words of one language what is known of an organization, a page at a time. For one request. */
final class OrganizationWords {

    /** How many past events stand beside those to come. */
    private static final int LATEST = 4;

    private enum Part {
        ABOUT(""),
        SERVICES("/services"),
        EVENTS("/events"),
        CONTACT("/contact");

        private final String path;

        Part(String path) {
            this.path = path;
        }
    }

    private final CatalogListing listing;
    private final CatalogWords words;
    private final EventWords events;

    OrganizationWords(CatalogListing listing, Language language) {
        this.listing = listing;
        this.words = new CatalogWords(listing, language);
        this.events = new EventWords(words);
    }

    /** Returns the organization whose id stands in the address, if it may be shown. */
    Optional<Organization> asked(PageRequest request) {
        return Optional.of(request.variable("id"))
                .flatMap(OrganizationId::parse)
                .flatMap(id -> words.directory().catalog().organization(id))
                .filter(CatalogWords::isShown);
    }

    private OrganizationFrame frame(Organization organization, Part here) {
        List<Tab> tabs = new ArrayList<>();
        for (Part part : Part.values()) {
            tabs.add(new Tab(name(organization, part), address(organization, part), part == here));
        }
        return new OrganizationFrame(
                words.card(organization),
                organization.alternateNames().in(words.language()),
                organization.successors().stream()
                        .flatMap(id -> words.link(id).stream())
                        .toList(),
                tabs);
    }

    private String name(Organization organization, Part part) {
        String name = words.texts().get("catalog.organization.tab." + EnumCodes.code(part));
        return switch (part) {
            case ABOUT, CONTACT -> name;
            case SERVICES ->
                words.texts()
                        .of(
                                "catalog.organization.tab.count",
                                name,
                                words.offeredBy(organization).size());
            case EVENTS ->
                words.texts()
                        .of(
                                "catalog.organization.tab.count",
                                name,
                                coming(organization).size());
        };
    }

    private static String address(Organization organization, Part part) {
        return "organizations/" + organization.id() + part.path;
    }

    OrganizationAbout about(Organization organization) {
        List<OrganizationAbout.Fact> facts = new ArrayList<>();
        organization.businessId().ifPresent(id -> facts.add(fact("catalog.fact.business-id", id.toString())));
        organization
                .registerNumber()
                .ifPresent(number -> facts.add(fact("catalog.fact.register-number", number.toString())));
        organization.founded().ifPresent(date -> facts.add(fact("catalog.fact.founded", words.date(date))));
        if (organization.volunteerRun() != Ternary.UNKNOWN) {
            facts.add(fact(
                    "catalog.fact.volunteer-run",
                    words.texts().get(organization.volunteerRun().isYes() ? "page.yes" : "page.no")));
        }
        return new OrganizationAbout(
                frame(organization, Part.ABOUT),
                TextView.of(organization.description(), words.language()),
                new FigureWords(words).of(organization),
                new NewsWords(words).of(organization, words.offeredBy(organization)),
                facts,
                words.languages(organization.languages()),
                organization.parent().flatMap(words::link),
                words.contacts(organization.contactPoints()).stream().limit(1).toList(),
                words.assured(organization.assurance().assuredDate()));
    }

    private OrganizationAbout.Fact fact(String key, String value) {
        return new OrganizationAbout.Fact(words.texts().get(key), value);
    }

    OrganizationServices services(Organization organization, PageRequest request) {
        List<Service> services = words.byName(words.offeredBy(organization));
        Paging paging = Paging.of(request, services.size(), Map.of());
        return new OrganizationServices(
                frame(organization, Part.SERVICES),
                paging.part(services).stream().map(words::card).toList(),
                paging);
    }

    OrganizationEvents events(Organization organization, PageRequest request) {
        boolean isPast = request.parameter("past").isPresent();
        List<Event> past = events.past(listing.eventsOf(organization.id()));
        List<Event> all = isPast ? past : coming(organization);
        Paging paging = Paging.of(request, all.size(), isPast ? Map.of("past", List.of("yes")) : Map.of());
        return new OrganizationEvents(
                frame(organization, Part.EVENTS),
                paging.part(all).stream()
                        .map(event -> held(event, organization))
                        .toList(),
                paging,
                isPast,
                isPast
                        ? List.of()
                        : past.stream()
                                .limit(LATEST)
                                .map(event -> held(event, organization))
                                .toList(),
                past.size(),
                address(organization, Part.EVENTS));
    }

    private List<Event> coming(Organization organization) {
        return events.coming(listing.eventsOf(organization.id()));
    }

    private OrganizationEvents.Held held(Event event, Organization organization) {
        return new OrganizationEvents.Held(
                events.card(event), !event.organizer().equals(organization.id()));
    }

    OrganizationContact contact(Organization organization) {
        return new OrganizationContact(
                frame(organization, Part.CONTACT),
                words.contacts(organization.contactPoints()),
                organization.addresses().stream().map(words::address).toList(),
                words.links(NewsWords.ordinary(organization.links())),
                words.assured(organization.assurance().assuredDate()));
    }
}
