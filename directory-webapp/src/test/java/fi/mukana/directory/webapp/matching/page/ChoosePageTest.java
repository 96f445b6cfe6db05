package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.indexing.CatalogListing;
import fi.mukana.directory.webapp.matching.page.ChooseView.BigChoice;
import fi.mukana.directory.webapp.page.PageRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosePageTest {

    private final CatalogListing listing = CatalogListing.of(Directory.builder()
            .catalog(InMemoryCatalog.of(List.of(), List.of(), List.of()))
            .build());

    @Test
    void eachAnswerLeadsToTheNextQuestionAndTheLastToWhatFits() {
        ChooseView what = at("choose");
        ChooseView narrower = at(take(what, "Yksinäisyys ja suru"));
        ChooseView where = at(take(narrower, "Suru"));
        assertThat(where.chosen()).containsExactly("Suru");
        ChooseView whom = at(where.skip().href());
        ChooseView kind = at(take(whom, "Ikääntyneet"));
        assertThat(List.of(what, narrower, where, whom, kind))
                .extracting(ChooseView::number)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(take(kind, "Vertaistuki"))
                .isEqualTo("find?c=theme:grief&c=group:older-people&c=support:peer-support");
        assertThat(kind.skip().href()).isEqualTo("find?c=theme:grief&c=group:older-people");
    }

    @Test
    void everyQuestionCanBeSkippedAndAllOfThemLeadToAllServices() {
        List<Integer> seen = new ArrayList<>();
        String address = "choose";
        while (address.startsWith("choose")) {
            ChooseView question = at(address);
            seen.add(question.number());
            address = question.skip().href();
        }
        assertThat(seen).containsExactly(1, 3, 4, 5);
        assertThat(address).isEqualTo("services");
    }

    @Test
    void whoeverDoesNotNarrowDownIsOfferedAllThemesOfTheGroup() {
        ChooseView kind = at("choose?step=kind&g=addiction&m=297");
        assertThat(kind.skip().href())
                .isEqualTo("find?c=theme:addiction&c=theme:substance-use&c=theme:gambling&c=theme:gaming"
                        + "&c=theme:nicotine&m=297");
    }

    @Test
    void backGoesToTheQuestionBeforeFromEveryQuestionAndAtLastHome() {
        List<Integer> seen = new ArrayList<>();
        String address = "choose?step=kind&g=loneliness&t=theme:grief&m=297&w=group:carers";
        while (!address.isEmpty()) {
            ChooseView question = at(address);
            seen.add(question.number());
            address = question.back();
        }
        assertThat(seen).containsExactly(5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choose?step=narrower",
                "choose?step=no-such&g=no-such",
                "choose?step=what&t=theme:no-such&m=999&w=theme:grief",
                "choose?g=%3Cscript%3E"
            })
    void aCodeThatThereIsNotIsNoAnswer(String address) {
        ChooseView question = at(address);
        assertThat(question.number()).isEqualTo(1);
        assertThat(question.chosen()).isEmpty();
        assertThat(question.choices())
                .allSatisfy(choice -> assertThat(choice.href()).matches("choose\\?step=narrower&g=[a-z-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en", "fi-simple"})
    void everyChoiceHasAWordAndAnIconThatIsDrawn(String language) throws IOException {
        String icons = Files.readString(Path.of("src/main/webapp/assets/icons.svg"));
        for (String address : List.of(
                "choose",
                "choose?step=narrower&g=family",
                "choose?step=where",
                "choose?step=whom",
                "choose?step=kind&m=297")) {
            ChooseView question = at(address, Language.of(language));
            List<BigChoice> all = new ArrayList<>(question.choices());
            all.add(question.skip());
            assertThat(all).allSatisfy(choice -> {
                assertThat(choice.label()).isNotBlank();
                assertThat(icons).contains("<symbol id=\"" + choice.icon() + "\"");
            });
        }
    }

    @Test
    void anIconIsGivenOnlyToWhatIsOffered() {
        HomeChoices choices = HomeChoices.shipped();
        List<String> offered = new ArrayList<>(choices.themes().keySet());
        offered.add("other");
        choices.themes().values().forEach(ids -> ids.forEach(id -> offered.add(id.value())));
        choices.usualGroups().stream().map(ConceptId::value).forEach(offered::add);
        choices.usualSupports().stream().map(ConceptId::value).forEach(offered::add);
        assertThat(offered).containsAll(ChoiceIcons.all().keySet());
        assertThat(ChoiceIcons.all().keySet()).containsAll(choices.themes().keySet());
    }

    private static String take(ChooseView question, String label) {
        return question.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is none of " + question.choices()))
                .href();
    }

    private ChooseView at(String address) {
        return at(address, Language.FI);
    }

    private ChooseView at(String address, Language language) {
        int mark = address.indexOf('?');
        Map<String, List<String>> parameters = mark < 0
                ? Map.of()
                : Arrays.stream(address.substring(mark + 1).split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.groupingBy(
                                pair -> pair[0],
                                LinkedHashMap::new,
                                Collectors.mapping(pair -> pair[1], Collectors.toList())));
        return ChoosePage.question(new PageRequest(language, "choose", Map.of(), parameters, Map.of()), listing);
    }
}
