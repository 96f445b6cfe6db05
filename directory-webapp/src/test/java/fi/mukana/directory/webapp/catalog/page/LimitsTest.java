package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Assurance;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.service.Accessibility;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceChannel;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.Addresses;
import fi.mukana.directory.webapp.page.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** For Kuopio alone, with a place there, checked a year and more ago. */
    private static final Service TOWN = service("town", Area.municipality("297"))
            .concepts(Set.of(ConceptId.of("theme:debt"), ConceptId.of("group:carers")))
            .channels(List.of(place("297")))
            .assurance(Assurance.on(TODAY.minusMonths(13)))
            .build();

    private static final Service COUNTY = service("county", Area.county("13"))
            .concepts(Set.of(ConceptId.of("theme:grief")))
            .assurance(Assurance.on(TODAY.minusMonths(4)))
            .build();

    private static final Service SILENT = Service.builder(
                    ServiceId.of("silent"), OrganizationId.of("muu"), LocalizedText.fi("silent"))
            .build();

    private final CatalogWords words = new CatalogWords(
            CatalogListing.of(Directory.builder()
                    .catalog(InMemoryCatalog.ofServices(List.of(TOWN, COUNTY, SILENT)))
                    .profile(RegionProfile.of("koealue", LocalizedText.fi("Koealue")))
                    .clock(Clock.fixed(TODAY.atStartOfDay(Directory.ZONE).toInstant(), Directory.ZONE))
                    .build()),
            Language.FI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | town county silent",
                "m=297                             | town county silent",
                "m=140                             | county silent",
                "m=999                             | town county silent",
                "c=theme:money-worries             | town",
                "c=theme:debt&c=group:carers       | town",
                "c=theme:debt&c=theme:grief        | ",
                "c=theme:no-such                   | town county silent",
                "place=297                         | town",
                "place=140                         | ",
                "reach=local                       | town county",
                "reach=unstated                    | silent",
                "reach=local&reach=unstated        | town county silent",
                "reach=no-such                     | town county silent",
                "assured=older                     | town",
                "assured=within-6-months           | county",
                "assured=never                     | silent",
                "o=muu                             | silent",
                "m=140&assured=never               | silent",
            })
    void aListHoldsWhatMeetsEachLimit(String query, String expected) {
        Limits limits = limits(query);
        assertThat(words.offered().stream()
                        .filter(service -> limits.include(service, words))
                        .map(service -> service.id().value()))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void theAddressOfTheOtherPagesKeepsEveryLimit() {
        String query = "assured=older&c=theme:debt&c=group:carers&m=297&o=muu&place=140&reach=local&reach=remote";
        assertThat(Addresses.query(limits(query).parameters())).isEqualTo("?" + query);
        assertThat(limits(query).isEmpty()).isFalse();
        assertThat(limits("m=&c=").isEmpty()).isTrue();
    }

    @Test
    void whatNoFieldShowsStandsBesideTheFormWithTheWayToTheListWithoutIt() {
        Limits limits = limits("c=theme:debt&c=theme:grief&reach=local&assured=older&m=297");
        assertThat(limits.beyondTheForm(words, Limits.concepts(words, words.offered(), limits.concepts())))
                .extracting(SetLimit::without)
                .containsExactly(
                        "services?assured=older&c=theme:debt&m=297&reach=local",
                        "services?assured=older&c=theme:debt&c=theme:grief&m=297",
                        "services?c=theme:debt&c=theme:grief&m=297&reach=local");
    }

    @Test
    void whatIsChosenIsMarkedInTheFieldOfItsScheme() {
        Limits limits = limits("c=group:carers&c=theme:debt");
        assertThat(Limits.concepts(words, words.offered(), limits.concepts()))
                .extracting(group -> group.choices().stream()
                        .filter(choice -> choice.chosen())
                        .map(choice -> choice.value())
                        .toList())
                .containsExactly(List.of("theme:debt"), List.of(), List.of("group:carers"));
    }

    private Limits limits(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                String[] both = part.split("=", 2);
                parameters.computeIfAbsent(both[0], key -> new ArrayList<>()).add(both[1]);
            }
        }
        return Limits.of(new PageRequest(Language.FI, "services", Map.of(), parameters, Map.of()), words);
    }

    private static Service.Builder service(String id, Area area) {
        return Service.builder(ServiceId.of(id), OrganizationId.of("yhdistys"), LocalizedText.fi(id))
                .areas(List.of(area));
    }

    private static ServiceChannel place(String municipality) {
        return new ServiceChannel.ServiceLocation(
                ServiceChannel.Common.NONE,
                List.of(new Address(
                        Address.Kind.VISITING,
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        LocalizedText.EMPTY,
                        Optional.of(MunicipalityCode.of(municipality)),
                        "FI",
                        Optional.empty(),
                        LocalizedText.EMPTY)),
                Accessibility.UNKNOWN,
                Confidentiality.PUBLIC);
    }
}
