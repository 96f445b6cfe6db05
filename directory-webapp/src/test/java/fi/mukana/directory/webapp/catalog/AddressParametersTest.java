package fi.mukana.directory.webapp.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.webapp.problem.Finding;
import fi.mukana.directory.webapp.problem.RequestRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParametersTest {

    private final CodeReader codes = CodeReader.ofAddress(
            Directory.builder().catalog(InMemoryCatalog.ofServices(List.of())).build());

    @Test
    void whatIsRightIsReadAndNothingIsFound() {
        AddressParameters parameters = parameters(Map.of(
                "area", List.of("county:13", "county:14"),
                "page", List.of("3"),
                "from", List.of("2026-02-28"),
                "free", List.of("true")));

        assertThat(parameters.all("area")).containsExactly("county:13", "county:14");
        assertThat(parameters.number("page", 1, 10)).isEqualTo(3);
        assertThat(parameters.day("from")).contains(LocalDate.of(2026, 2, 28));
        assertThat(parameters.flag("free", false)).isTrue();
        assertThat(parameters.number("size", 20, 100)).isEqualTo(20);
        codes.refuseFindings();
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        AddressParameters parameters = parameters(Map.of(
                "page", List.of("0"),
                "size", List.of("5", "6"),
                "from", List.of("2026-02-29"),
                "free", List.of("yes"),
                "area", List.of("county:99"),
                "sise", List.of("7")));
        parameters.number("page", 1, 10);
        parameters.number("size", 20, 100);
        parameters.day("from");
        parameters.flag("free", false);
        codes.areas("area", parameters.all("area"));

        assertThat(findings())
                .extracting(Finding::place)
                .containsExactly("sise", "page", "size", "from", "free", "area");
        assertThat(findings()).allMatch(Finding::isParameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "q"})
    void wordsInAnAddressAreNotRepeatedAndToldTheirPlace(String name) {
        parameters(Map.of(name, List.of("olen yksin")));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(name);
            assertThat(finding.value()).isEqualTo(Optional.empty());
            assertThat(finding.cure()).contains("POST", "/api/v1/search");
        });
    }

    @Test
    void linksKeepTheLimitsAndLeadToThePagesThatAreThere() {
        AddressParameters parameters = parameters(Map.of(
                "area", List.of("county:13", "project:kylät & kaupunki"),
                "page", List.of("2"),
                "size", List.of("10")));

        assertThat(new PageChoice(2, 10).links("/api/v1/events", parameters, 21))
                .isEqualTo(String.join(", ", link(1, "first"), link(1, "prev"), link(3, "next"), link(3, "last")));
        assertThat(new PageChoice(1, 10).links("/api/v1/events", parameters, 0))
                .isEqualTo(String.join(", ", link(1, "first"), link(1, "last")));
    }

    @Test
    void aPageIsItsPartOfTheList() {
        List<Integer> all = List.of(1, 2, 3, 4, 5);

        assertThat(new PageChoice(2, 2).of(all)).containsExactly(3, 4);
        assertThat(new PageChoice(3, 2).of(all)).containsExactly(5);
        assertThat(new PageChoice(4, 2).of(all)).isEmpty();
        assertThat(new PageChoice(1_000_000, 100).of(all)).isEmpty();
    }

    private static String link(int page, String relation) {
        return "</api/v1/events?area=county%%3A13&area=project%%3Akyl%%C3%%A4t+%%26+kaupunki&page=%d&size=10>; rel=\"%s\""
                .formatted(page, relation);
    }

    private AddressParameters parameters(Map<String, List<String>> given) {
        return new AddressParameters(given, Set.of("page", "size", "area", "from", "free"), codes);
    }

    private List<Finding> findings() {
        RequestRefused refused = catchThrowableOfType(RequestRefused.class, codes::refuseFindings);
        return refused.findings();
    }
}
