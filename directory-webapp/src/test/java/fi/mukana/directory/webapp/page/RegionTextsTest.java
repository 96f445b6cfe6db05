package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.region.InterfaceTexts;
import fi.mukana.directory.text.Language;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionTextsTest {

    @AfterEach
    void asShipped() {
        assertThat(Texts.use(InterfaceTexts.NONE)).isEmpty();
    }

    @Test
    void aRegionsTextStandsInThePlaceOfTheShippedOne() {
        Texts.use(new InterfaceTexts(Map.of(
                Language.FI, Map.of("page.name", "Apuaitta", "page.nav.basket", "Eväät ({0})"),
                Language.SV, Map.of("page.name", "Hjälpbod"))));

        assertThat(Texts.in(Language.FI).get("page.name")).isEqualTo("Apuaitta");
        assertThat(Texts.in(Language.FI).of("page.nav.basket", 3)).isEqualTo("Eväät (3)");
        assertThat(Texts.in(Language.FI).get("page.skip")).isEqualTo("Siirry sisältöön");
        assertThat(Texts.in(Language.SV).get("page.name")).isEqualTo("Hjälpbod");
        assertThat(Texts.in(Language.EN).get("page.name")).isEqualTo("Mukana");
    }

    @Test
    void easyFinnishShowsItsOwnTextFirstThenTheShippedEasyOneThenTheFinnishOnes() {
        String easy = Texts.in(Language.FI_SIMPLE).get("page.footer.privacy");
        Texts.use(new InterfaceTexts(Map.of(
                Language.FI, Map.of("page.footer.privacy", "Ei seurata.", "page.about.title", "Mikä Aitta on?"))));

        assertThat(Texts.in(Language.FI_SIMPLE).get("page.footer.privacy"))
                .as("the shipped easy text is easier than the region's Finnish one")
                .isEqualTo(easy)
                .isNotEqualTo("Ei seurata.");
        assertThat(Texts.in(Language.FI_SIMPLE).get("page.about.title")).isEqualTo("Mikä Aitta on?");

        Texts.use(new InterfaceTexts(Map.of(Language.FI_SIMPLE, Map.of("page.footer.privacy", "Emme seuraa."))));
        assertThat(Texts.in(Language.FI_SIMPLE).get("page.footer.privacy")).isEqualTo("Emme seuraa.");
    }

    @Test
    void whatDoesNotFitTheShippedTextsIsPassedOverAndTold() {
        assertThat(Texts.use(new InterfaceTexts(
                        Map.of(Language.FI, Map.of("page.nmae", "x", "page.nav.basket", "Eväät", "page.skip", "Ohi")))))
                .extracting(ImportIssue::cure)
                .anyMatch(cure -> cure.equals("Maybe \"page.name\" is meant."))
                .anyMatch(cure -> cure.contains("Kori ({0})"))
                .hasSize(2);
        assertThat(Texts.in(Language.FI).of("page.nav.basket", 3)).isEqualTo("Kori (3)");
        assertThat(Texts.in(Language.FI).get("page.skip")).isEqualTo("Ohi");
    }
}
