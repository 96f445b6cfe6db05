package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.event.Event;
import fi.mukana.directory.event.EventId;
import fi.mukana.directory.event.EventTime;
import fi.mukana.directory.fixtures.RandomRecords;
import fi.mukana.directory.look.Logo;
import fi.mukana.directory.match.MatchPolicy;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.reason.RuleId;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.PartialDate;
import fi.mukana.directory.text.Validity;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is written is read back as an equal record, whatever its components hold. */
class RegionRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Area PROJECT = new Area.Project(
            "kylat", LocalizedText.fi("Kylät"), Set.of(MunicipalityCode.of("140"), MunicipalityCode.of("297")));
    private static final Area HISTORICAL = new Area.Historical(
            "vanha-lääni".replace("ää", "aa"),
            LocalizedText.fi("Vanha lääni"),
            Set.of(MunicipalityCode.of("140"), MunicipalityCode.of("996")),
            Validity.through(LocalDate.of(2009, 12, 31)),
            Optional.of("region:11"));
    private static final Places PLACES = Places.official().with(List.of(PROJECT, HISTORICAL));

    private final RegionJson json = RegionJson.of(PLACES);

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void everyServiceIsReadBackEqual(@ForAll long seed) {
        Service service = new RandomRecords(seed, PLACES).service(ServiceId.of("palvelu"));
        String written = json.writeService(service);

        Service read = json.readService(written, TODAY).requireValue();

        assertThat(read).isEqualTo(service);
        assertThat(json.writeService(read)).isEqualTo(written).doesNotContain("\n");
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void everyOrganizationIsReadBackEqual(@ForAll long seed) {
        Organization organization = new RandomRecords(seed, PLACES).organization(OrganizationId.of("yhdistys"));
        String written = json.writeOrganization(organization);

        assertThat(json.readOrganization(written, TODAY).requireValue()).isEqualTo(organization);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void everyEventIsReadBackEqual(@ForAll long seed) {
        Event event = new RandomRecords(seed, PLACES).event(EventId.of("tapahtuma"));
        String written = json.writeEvent(event);

        assertThat(json.readEvent(written, TODAY).requireValue()).isEqualTo(event);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyProfileIsReadBackEqual(@ForAll long seed) {
        RegionProfile profile = new RandomRecords(seed, PLACES).profile();
        String written = json.writeProfile(profile);

        assertThat(json.readProfile(written, TODAY).requireValue()).isEqualTo(profile);
    }

    @Example
    void ownAreasAreReadBackEqual() {
        for (Area area : List.of(PROJECT, HISTORICAL)) {
            assertThat(json.readArea(json.writeArea(area), TODAY).requireValue())
                    .isEqualTo(area);
        }
    }

    @Example
    void theRandomRecordsGiveEveryComponentAnotherValueThanItsDefault() throws ReflectiveOperationException {
        OrganizationId organization = OrganizationId.of("x");
        LocalizedText name = LocalizedText.fi("x");
        EventTime time = new EventTime(PartialDate.ofYear(1), Optional.empty(), Optional.empty(), Optional.empty());
        List<Record> services = new ArrayList<>();
        List<Record> organizations = new ArrayList<>();
        List<Record> events = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            RandomRecords records = new RandomRecords(seed, PLACES);
            services.add(records.service(ServiceId.of("palvelu")));
            organizations.add(records.organization(OrganizationId.of("yhdistys")));
            events.add(records.event(EventId.of("tapahtuma")));
        }
        assertThat(componentsLikeDefault(
                        services,
                        Service.builder(ServiceId.of("x"), organization, name).build()))
                .isEmpty();
        assertThat(componentsLikeDefault(
                        organizations, Organization.builder(organization, name).build()))
                .isEmpty();
        assertThat(componentsLikeDefault(
                        events,
                        Event.builder(EventId.of("x"), organization, name, time).build()))
                .isEmpty();
    }

    private static Set<String> componentsLikeDefault(List<Record> records, Record defaults)
            throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            Object usual = component.getAccessor().invoke(defaults);
            boolean varied = false;
            for (Record record : records) {
                varied |= !component.getAccessor().invoke(record).equals(usual);
            }
            if (!varied) {
                names.add(component.getName());
            }
        }
        return names;
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void everyRegionIsReadBackEqualFromTheFolderItWasSavedTo(@ForAll long seed) throws IOException {
        RegionContent content = region(seed);
        Path folder = Files.createTempDirectory("region");
        try {
            RegionFolder.save(content, folder);
            RegionImport read = RegionFolder.load(folder, TODAY);

            assertThat(read.report().errors()).isEmpty();
            assertThat(read.content()).isEqualTo(content);
            assertThat(read.report().recordsKept()).isEqualTo(read.report().recordsRead());
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static RegionContent region(long seed) {
        RandomRecords records = new RandomRecords(seed, PLACES)
                .withIds(OrganizationId.class, List.of())
                .withIds(ServiceId.class, List.of())
                .withIds(EventId.class, List.of());
        List<Organization> organizations = new ArrayList<>();
        List<OrganizationId> organizationIds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            organizations.add(records.organization(OrganizationId.of("o-" + i)));
            organizationIds.add(OrganizationId.of("o-" + i));
            records.withIds(OrganizationId.class, organizationIds);
        }
        List<Service> services = new ArrayList<>();
        List<ServiceId> serviceIds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            services.add(records.service(ServiceId.of("s-" + i)));
            serviceIds.add(ServiceId.of("s-" + i));
            records.withIds(ServiceId.class, serviceIds);
        }
        List<Event> events = new ArrayList<>();
        List<EventId> eventIds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            events.add(records.event(EventId.of("e-" + i)));
            eventIds.add(EventId.of("e-" + i));
            records.withIds(EventId.class, eventIds);
        }
        return new RegionContent(
                Optional.of(records.profileWithLogo()),
                List.of(PROJECT, HISTORICAL),
                List.of(records.concept("theme:own"), records.concept("group:own")),
                organizations,
                services,
                events,
                customization());
    }

    private static Customization customization() {
        MatchPolicy policy = MatchPolicy.defaults()
                .withWeight(RuleId.of("theme-shared"), 40)
                .withPriorityGroups(Map.of(ConceptId.of("theme:grief"), Set.of(ConceptId.of("group:widowed"))));
        String odd = "{0,choice,0#ei|1#yksi|1<{0} kpl} '{' \"\\ \n#=:! ''ä''";
        InterfaceTexts texts = new InterfaceTexts(Map.of(
                Language.FI, Map.of("page.name", odd, "#odd key=", " alku", "b", "x"),
                Language.FI_SIMPLE, Map.of("page.name", "Nimi")));
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".getBytes(StandardCharsets.UTF_8);
        return new Customization(Optional.of(policy), texts, Optional.of(Logo.of(Logo.Format.SVG, svg)));
    }
}
