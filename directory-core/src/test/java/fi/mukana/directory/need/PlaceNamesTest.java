package fi.mukana.directory.need;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.place.Area;
import fi.mukana.directory.place.Municipality;
import fi.mukana.directory.place.MunicipalityCode;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {

    private static final PlaceNames NAMES = PlaceNames.of(Places.official());
    private static final List<TsvTable.Row> FORMS =
            TsvTable.shipped(PlaceNamesTest.class, "municipality-forms.tsv").rows();

    @Test
    void everyMunicipalityIsFoundWhereOneIsComesFromAndGoesTo() {
        List<String> wrong = new ArrayList<>();
        for (TsvTable.Row row : FORMS) {
            for (String column : List.of("name", "in", "from", "to")) {
                String form = row.cell(column);
                if (!keysIn("Asun nyt " + form + " ja viihdyn").equals(List.of("municipality:" + row.cell("code")))) {
                    wrong.add(form + " is read as " + keysIn("Asun nyt " + form + " ja viihdyn"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(FORMS).hasSameSizeAs(Places.official().municipalities());
    }

    @Test
    void nearlyEveryLocalFormIsFoundInLowerCaseToo() {
        List<String> missed = new ArrayList<>();
        for (TsvTable.Row row : FORMS) {
            for (String column : List.of("in", "from", "to")) {
                String form = row.cell(column).toLowerCase(Locale.ROOT);
                if (!keysIn("asun nyt " + form + " ja viihdyn").equals(List.of("municipality:" + row.cell("code")))) {
                    missed.add(row.cell("name"));
                }
            }
        }

        assertThat(Set.copyOf(missed)).isSubsetOf("Kolari", "Rusko", "Multia");
    }

    @Test
    void everySwedishNameIsFoundAfterAPreposition() {
        for (Municipality municipality : Places.official().municipalities()) {
            String name = municipality.name().orEmpty(Language.SV);

            assertThat(keysIn("Jag bor i " + name + " nu"))
                    .as(name)
                    .containsExactly("municipality:" + municipality.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Pohjois-Savossa, region:11",
        "pohjois savossa, region:11",
        "Lapista, region:19",
        "Lappiin, region:19",
        "Keski-Suomesta, region:13",
        "Keski-Pohjanmaalla, region:16",
        "Uudellamaalla, region:01",
        "Varsinais-Suomeen, region:02",
        "Kainuusta, region:18",
        "Ahvenanmaalla, region:21",
        "Norra Savolax, region:11",
        "North Savo, region:11",
        "Pohjois-Savon hyvinvointialueella, county:13",
        "Ylä-Savossa, subregion:111",
        "Iisalmelainen, municipality:140",
        "kuopiolaisille, municipality:297",
        "helsinkiläisten, municipality:091"
    })
    void areasAndTheirPeopleAreFound(String words, String key) {
        assertThat(keysIn("Tukea " + words + " etsin")).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olin kolarissa ja loukkasin selkäni",
                "kolari muutti kaiken",
                "lahti jäätyi jo",
                "aura hajosi ja tie on tukossa",
                "kotka lensi yli",
                "perhosia vatsassa",
                "opiskelen kemiaa",
                "virran mukana",
                "eurolla ei saa mitään",
                "iin pitkä huuto",
                "talossa tehtiin varkaus",
                "kurikka kädessä",
                "salon siivous",
                "puhtaan veden puute",
                "sinä ingå kyllä",
                "vuonna 2026"
            })
    void commonWordsAreNoPlaces(String words) {
        assertThat(keysIn(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'leski, 78, salo', 734",
        "'Salo, leski', 734",
        "asun salossa, 734",
        "asun lahdessa, 398",
        "Muutin Kolariin, 273",
        "'yksinäinen, kemi', 240",
        "asun iisalmi, 140"
    })
    void namesThatAreWordsTooCountInALocalCaseOrBetweenCommas(String words, String code) {
        assertThat(keysIn(words)).containsExactly("municipality:" + code);
    }

    @Test
    @Tag("S4-09")
    void anAreaOfAProjectIsFoundByItsName() {
        Area lakeus = new Area.Project("lakeus", LocalizedText.fi("Lakeus"), Set.of(MunicipalityCode.of("244")));
        PlaceNames names = PlaceNames.of(Places.official().with(List.of(lakeus)));

        assertThat(names.find(Tokens.of("Asun Lakeudella"))).hasSize(1);
        assertThat(names.find(Tokens.of("Toimimme Lakeus-alueella, Lakeus"))).hasSize(1);
    }

    @Test
    @Tag("S1-06")
    void aHistoricalAreaIsFoundByItsName() {
        assertThat(keysIn("Länsi-Pohjan sairaanhoitopiirissä")).containsExactly("historical:hospital-district-20");
    }

    private static List<String> keysIn(String words) {
        return NAMES.find(Tokens.of(words)).stream()
                .map(found -> ((Mention.Meaning.OfPlace) found.meaning()).area().key())
                .toList();
    }
}
