package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.RegionProfile;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.webapp.page.AccessibilityView.Line;
import fi.mukana.directory.webapp.page.AccessibilityView.Part;
import fi.mukana.directory.webapp.settings.WebappSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityPageTest {

    private static final LocalizedText NOBODY = LocalizedText.EMPTY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | osittain  | Syy:    | 14 päivän  | kahden viikon | 1.2.2026        | 3.4.2026",
                "sv | delvis    | Orsak:  | 14 dagar   | två veckor    | 1.2.2026        | 3.4.2026",
                "en | partially | Reason: | 14 days    | two weeks     | 1 February 2026 | 3 April 2026"
            })
    void theStatementHasWhatTheLawAsksForInEachLanguage(
            String tag, String state, String reason, String answer, String patience, String made, String reviewed) {
        List<Part> parts = statement(Language.of(tag), profile(NOBODY, true)).parts();
        assertThat(parts).hasSize(6);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.text().title()).isNotBlank();
            assertThat(part.text().paragraphs()).isNotEmpty();
        });
        assertThat(words(parts.get(0)))
                .contains("306/2019", "WCAG 2.1", "https://tuki.example/", "Koealueen verkosto", state);
        assertThat(parts.get(1).text().paragraphs())
                .hasSizeGreaterThan(2)
                .allSatisfy(gap -> assertThat(gap).contains(reason))
                .anySatisfy(gap -> assertThat(gap).contains("WCAG 3.1.2"));
        assertThat(parts.get(2).contacts())
                .extracting(Line::href)
                .contains(Optional.of("mailto:toimitus@tuki.example"));
        assertThat(words(parts.get(3))).contains(answer);
        assertThat(parts.get(3).contacts())
                .extracting(Line::href)
                .contains(Optional.of("mailto:toimitus@tuki.example"));
        assertThat(words(parts.get(4))).contains(patience);
        assertThat(words(parts.get(5))).contains(made, reviewed);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, https://www.saavutettavuusvaatimukset.fi/",
        "sv, https://www.tillganglighetskrav.fi/",
        "en, https://www.webaccessibility.fi/"
    })
    void unlessTheRegionSaysOtherwiseTheAuthorityOfTheCountrySupervises(String tag, String site) {
        List<Line> lines = statement(Language.of(tag), profile(NOBODY, true))
                .parts()
                .get(4)
                .contacts();
        assertThat(lines.get(0).text()).contains("Traficom");
        assertThat(lines)
                .extracting(line -> line.href().orElse(""))
                .containsExactly("", "", site, "mailto:saavutettavuus@traficom.fi", "tel:0295345000");
        assertThat(lines).noneMatch(line -> line.lang().isPresent());
    }

    @Test
    void theAuthorityIsTheRegionsOwnLineByLine() {
        LocalizedText own = LocalizedText.fi("Koeviranomainen\nhttps://viranomainen.example/ohje\n +358 9 000 0001 ");
        assertThat(statement(Language.SV, profile(own, true)).parts().get(4).contacts())
                .containsExactly(
                        new Line("Koeviranomainen", Optional.empty(), Optional.of("fi")),
                        new Line(
                                "viranomainen.example/ohje",
                                Optional.of("https://viranomainen.example/ohje"),
                                Optional.of("fi")),
                        new Line("+358 9 000 0001", Optional.of("tel:+35890000001"), Optional.of("fi")));
    }

    @Test
    void whereTheEditorsHaveNoAddressTheKeeperIsNamed() {
        assertThat(statement(Language.EN, profile(NOBODY, false)).parts().get(3).contacts())
                .containsExactly(new Line("The keeper of the directory", Optional.empty(), Optional.empty()));
    }

    private static AccessibilityView statement(Language language, RegionProfile profile) {
        Map<String, String> config = Map.of(
                "directory.mode", "demo",
                "directory.public.address", "https://tuki.example",
                "directory.accessibility.made", "2026-02-01",
                "directory.accessibility.reviewed", "2026-04-03");
        return AccessibilityPage.statement(
                language,
                profile,
                WebappSettings.read(key -> Optional.ofNullable(config.get(key))).settings());
    }

    private static RegionProfile profile(LocalizedText authority, boolean hasEditors) {
        RegionProfile plain = RegionProfile.of("koealue", LocalizedText.fi("Koealue"));
        return new RegionProfile(
                plain.id(),
                plain.name(),
                LocalizedText.fi("Koealueen verkosto"),
                plain.areas(),
                plain.languages(),
                plain.holidays(),
                plain.crisisLines(),
                plain.consent(),
                hasEditors ? Optional.of(new EmailAddress("toimitus@tuki.example")) : Optional.empty(),
                authority,
                plain.colors(),
                plain.logoText(),
                plain.links(),
                plain.figures(),
                plain.demo());
    }

    private static String words(Part part) {
        return part.text().paragraphs().stream().collect(Collectors.joining("\n"));
    }
}
