package fi.mukana.directory.webapp.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.Reach;
import fi.mukana.directory.organization.Freshness;
import fi.mukana.directory.organization.Organization;
import fi.mukana.directory.organization.OrganizationId;
import fi.mukana.directory.organization.StatedFigure;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.StatedCount;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    private static final OrganizationId UNION = OrganizationId.of("liitto");

    @ParameterizedTest
    @Tag("S2-23")
    @CsvSource({
        "fi, APPROXIMATE, 5000, noin 5 000",
        "sv, APPROXIMATE, 5000, omkring 5 000",
        "en, APPROXIMATE, 5000, 'about 5,000'",
        "fi-simple, APPROXIMATE, 500, noin 500",
        "fi, OVER, 100, yli 100",
        "sv, UNDER, 100, under 100",
        "en, AT_LEAST, 12345, 'at least 12,345'",
        "fi, EXACT, 1134, 1 134"
    })
    void aStatedNumberIsWrittenAsTheLanguageDoes(
            Language language, StatedCount.Qualifier qualifier, long number, String written) {
        assertThat(Texts.in(language)
                        .count(new StatedCount(number, qualifier, Optional.empty()))
                        .replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @Test
    @Tag("S2-23")
    void whatIsStatedStandsBesideWhatIsListedWithItsSourceAndThatNoDayIsTold() {
        FigureLine line = figures(Optional.of(StatedFigure.Listed.ORGANIZATIONS), Optional.empty());
        assertThat(line.stated()).isEqualTo("noin 500");
        assertThat(line.source().text()).isEqualTo("Hankkeen blogi");
        assertThat(line.day()).isEqualTo("lähde ei kerro päivää");
        assertThat(line.listed()).hasValueSatisfying(listed -> {
            assertThat(listed.count()).isEqualTo("1");
            assertThat(listed.href()).isEqualTo("organizations?parent=liitto");
        });
    }

    @Test
    void aNumberOfWhichNothingIsListedStandsAloneWithItsDay() {
        FigureLine line = figures(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)));
        assertThat(line.listed()).isEmpty();
        assertThat(line.day()).isEqualTo("tilanne 31.12.2025");
    }

    @Test
    void everythingThatCanBeToldHasAText() {
        Texts texts = Texts.in(Language.FI);
        assertThat(Stream.of(
                                codes("catalog.news.kind.", WebLink.Kind.class),
                                codes("catalog.figure.listed.", StatedFigure.Listed.class),
                                codes("catalog.limits.reach.", Reach.class),
                                codes("catalog.limits.assured.", Freshness.class),
                                codes("insight.reach.", Reach.class),
                                codes("insight.fresh.", Freshness.class),
                                codes("page.count.", StatedCount.Qualifier.class))
                        .flatMap(keys -> keys))
                .allMatch(texts::has);
    }

    private static Stream<String> codes(String key, Class<? extends Enum<?>> type) {
        return EnumCodes.all(type).stream().map(code -> key + code);
    }

    private static FigureLine figures(Optional<StatedFigure.Listed> listed, Optional<LocalDate> day) {
        Organization union = Organization.builder(UNION, LocalizedText.fi("Liitto"))
                .figures(List.of(new StatedFigure(
                        LocalizedText.fi("Järjestöt"),
                        new StatedCount(500, StatedCount.Qualifier.APPROXIMATE, day),
                        LocalizedText.fi("Hankkeen blogi"),
                        Optional.empty(),
                        listed)))
                .build();
        Organization member = Organization.builder(OrganizationId.of("jasen"), LocalizedText.fi("Jäsen"))
                .parent(UNION)
                .build();
        CatalogWords words = new CatalogWords(
                CatalogListing.of(Directory.builder()
                        .catalog(InMemoryCatalog.of(List.of(union, member), List.of(), List.of()))
                        .build()),
                Language.FI);
        return new FigureWords(words).of(union).get(0);
    }
}
