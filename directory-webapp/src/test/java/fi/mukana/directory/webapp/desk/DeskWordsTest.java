package fi.mukana.directory.webapp.desk;

import static fi.mukana.directory.webapp.desk.DeskFixtures.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.desk.NeedColumn.Way;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.page.Choice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskWordsTest {

    private final DeskWords words =
            new DeskWords(CatalogListing.of(DIRECTORY), Language.FI, URI.create("https://mukana.example/"));

    @Test
    void aColumnTellsWhatWasUnderstoodAndTheBestServicesWithAReason() {
        NeedColumn column =
                words.columns(desk("desk?n=c:theme:loneliness_m:140_age:78")).get(0);
        assertThat(column.title()).isEqualTo("yksinäisyys, Iisalmi, 78 vuotta");
        assertThat(column.ranked()).isEqualTo(15);
        assertThat(column.services()).hasSize(3).allSatisfy(one -> {
            assertThat(one.line().best()).isNotEmpty();
            assertThat(one.chosen()).isFalse();
        });
        assertThat(column.services().get(0).href())
                .hasValueSatisfying(href -> assertThat(href)
                        .startsWith("desk?n=c:theme:loneliness_m:140_age:78&s=piiri-")
                        .contains("#need-1-piiri-"));
        assertThat(column.more()).contains("desk?n=c:theme:loneliness_m:140_age:78_shown:8#need-1");
    }

    @Test
    void aChipLeadsToTheDeskWithoutItAndTheLastOneTakesTheNeedAway() {
        List<NeedColumn> columns = words.columns(desk("desk?n=c:theme:loneliness_m:140&n=m:297"));
        assertThat(columns.get(0).chips())
                .containsExactly(
                        new Way("yksinäisyys", "desk?n=m:140&n=m:297#need-1"),
                        new Way("Iisalmi", "desk?n=c:theme:loneliness&n=m:297#need-1"));
        assertThat(columns.get(1).chips()).containsExactly(new Way("Kuopio", "desk?n=c:theme:loneliness_m:140#need-2"));
        assertThat(columns.get(0).copy())
                .contains("desk?n=c:theme:loneliness_m:140&n=c:theme:loneliness_m:140&n=m:297#need-2");
        assertThat(columns.get(0).remove()).isEqualTo("desk?n=m:297#needs");
        assertThat(columns.get(1).edit()).isEqualTo("desk?n=c:theme:loneliness_m:140&n=m:297&edit=2#need-form");
    }

    @Test
    void aFullDeskOffersNoCopyAndNoFurtherService() {
        String twelve = String.join(
                "",
                IntStream.rangeClosed(1, DeskAddress.MOST_SERVICES)
                        .mapToObj(number -> "&s=piiri-" + number)
                        .toList());
        String six = "n=c:theme:loneliness_shown:23&".repeat(DeskAddress.MOST_NEEDS);
        List<NeedColumn> columns = words.columns(desk("desk?" + six.substring(0, six.length() - 1) + twelve));
        assertThat(columns).hasSize(6).allSatisfy(column -> {
            assertThat(column.copy()).isEmpty();
            assertThat(column.services()).hasSize(15);
            assertThat(column.services())
                    .filteredOn(NeedColumn.Found::chosen)
                    .hasSize(12)
                    .allMatch(one -> one.href().isPresent());
            assertThat(column.services())
                    .filteredOn(one -> !one.chosen())
                    .hasSize(3)
                    .allMatch(one -> one.href().isEmpty());
        });
    }

    @Test
    void aNewNeedBeginsWithTheClientsPlaceAgeAndLanguages() {
        DeskForm form = words.form(
                desk("desk?n=c:theme:loneliness_m:140_age:78_lang:sv_time:evening"),
                Optional.empty(),
                Optional.empty());
        assertThat(form.age()).contains("78");
        assertThat(form.municipalities())
                .flatExtracting(group -> group.choices())
                .filteredOn(Choice::chosen)
                .extracting(Choice::label)
                .containsExactly("Iisalmi");
        assertThat(form.languages())
                .filteredOn(Choice::chosen)
                .extracting(Choice::value)
                .containsExactly("sv");
        assertThat(form.times()).noneMatch(Choice::chosen);
        assertThat(form.held()).isEmpty();
    }

    @Test
    void theClientsListIsInTheClientsLanguageAndNamesNothingOfANeed() {
        ChosenView chosen = words.chosen(desk("desk?n=c:theme:loneliness_m:140_age:78&s=piiri-1&s=piiri-2&in=sv"))
                .orElseThrow();
        assertThat(chosen.list()).isEqualTo("https://mukana.example/sv/list?s=piiri-1&s=piiri-2");
        assertThat(chosen.print()).isEqualTo("/sv/list?s=piiri-1&s=piiri-2&print=large");
        assertThat(chosen.contact()).isEqualTo("contact?service=piiri-1&service=piiri-2&for=client");
        assertThat(chosen.languages())
                .filteredOn(ChosenView.LanguageWay::current)
                .extracting(ChosenView.LanguageWay::name)
                .containsExactly("Svenska");
    }

    @Test
    void theSummaryTellsWhatWasSearchedForAndHowServicesAreReachedAndNamesNobody() {
        String summary = words.chosen(desk("desk?n=c:theme:loneliness_m:140_age:78&s=piiri-1"))
                .orElseThrow()
                .summary();
        assertThat(summary.lines())
                .startsWith(
                        "Palveluohjaus 5.3.2026",
                        "",
                        "Mitä haettiin",
                        "1. yksinäisyys, Iisalmi, 78 vuotta",
                        "",
                        "Kerrotut palvelut",
                        "1. Piiri 1, Kyläkunta ry",
                        "Puhelin: 040 000 0012")
                .contains("Hinta: maksuton", "Asiakkaan lista: https://mukana.example/fi/list?s=piiri-1")
                .anyMatch(line -> line.startsWith("Sopii tarpeeseen 1: "));
        assertThat(summary).doesNotContain("Maija");
    }

    @Test
    void nothingChosenLeadsNowhere() {
        assertThat(words.chosen(desk("desk?n=m:140"))).isEmpty();
    }

    private static Desk desk(String address) {
        return Desk.of(DeskAddress.of(DeskFixtures.request(address)), DIRECTORY);
    }
}
