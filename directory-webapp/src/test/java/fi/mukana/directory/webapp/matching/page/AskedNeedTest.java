package fi.mukana.directory.webapp.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.taxonomy.ConceptId;
import fi.mukana.directory.taxonomy.TimeWish;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.Ternary;
import fi.mukana.directory.webapp.page.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AskedNeedTest {

    private final Directory directory = Directory.builder()
            .catalog(InMemoryCatalog.of(List.of(), List.of(), List.of()))
            .build();

    @Test
    void theAddressHoldsConceptsAndPlaceAlone() {
        AskedNeed asked = form(Map.of(
                "c", List.of("theme:loneliness"),
                "m", List.of("297"),
                "words", List.of("jäin leskeksi"),
                "age", List.of("78"),
                "gender", List.of("woman"),
                "a", List.of("yes:referral")));
        assertThat(asked.need().words()).contains("jäin leskeksi");
        assertThat(asked.need().age()).contains(78);
        assertThat(asked.isAddressable()).isFalse();
        assertThat(asked.address()).containsOnlyKeys("c", "m", "area");
        assertThat(asked.address().toString()).doesNotContain("leskeksi", "78", "woman", "referral");
    }

    @Test
    void anAddressIsNotReadForAnythingElse() {
        AskedNeed asked = AskedNeed.ofAddress(
                request(Map.of(
                        "c", List.of("theme:grief"),
                        "words", List.of("salaisuus"),
                        "age", List.of("78"))),
                directory);
        assertThat(asked.need()).isEqualTo(Need.builder().concept("theme:grief").build());
        assertThat(asked.isAddressable()).isTrue();
    }

    @Test
    void theFormCarriesTheWholeNeed() {
        AskedNeed asked = form(Map.ofEntries(
                Map.entry("c", List.of("theme:loneliness", "support:peer-support")),
                Map.entry("m", List.of("297")),
                Map.entry("area", List.of("county:13")),
                Map.entry("words", List.of("rivi yksi\nrivi \"kaksi\"")),
                Map.entry("age", List.of("0")),
                Map.entry("gender", List.of("man")),
                Map.entry("lang", List.of("sv")),
                Map.entry("channel", List.of("at-home")),
                Map.entry("time", List.of("evening")),
                Map.entry("near", List.of("yes")),
                Map.entry("free", List.of("yes")),
                Map.entry("a", List.of("no:group:group:widowed")),
                Map.entry("skip", List.of("referral")),
                Map.entry("understood", List.of("yes"))));
        assertThat(asked.finding()).isEmpty();
        assertThat(asked.need().times()).containsExactly(TimeWish.EVENING);
        assertThat(asked.need().answer("group:group:widowed")).isEqualTo(Ternary.NO);
        Map<String, List<String>> sent = asked.fields(true).stream()
                .collect(Collectors.groupingBy(
                        HiddenField::name, Collectors.mapping(HiddenField::value, Collectors.toList())));
        assertThat(form(sent)).isEqualTo(asked);
    }

    @Test
    void aChipTakesAwayWhatItNames() {
        Map<String, List<String>> parameters = new HashMap<>(Map.of(
                "c", List.of("theme:loneliness", "theme:grief"),
                "m", List.of("297"),
                "age", List.of("78"),
                "drop", List.of("c=theme:grief")));
        assertThat(form(parameters).need().concepts()).containsExactly(ConceptId.of("theme:loneliness"));
        parameters.put("drop", List.of("m"));
        assertThat(form(parameters).need().municipality()).isEmpty();
        parameters.put("drop", List.of("age"));
        assertThat(form(parameters).need().age()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsKept() {
        AskedNeed asked = form(Map.ofEntries(
                Map.entry("c", List.of("theme:no-such", "<script>", "theme:grief")),
                Map.entry("m", List.of("999")),
                Map.entry("area", List.of("county:zz")),
                Map.entry("age", List.of("-5")),
                Map.entry("gender", List.of("?")),
                Map.entry("lang", List.of("suomi ja ruotsi")),
                Map.entry("channel", List.of("telepathy")),
                Map.entry("time", List.of("")),
                Map.entry("a", List.of("yes", "maybe:referral", "yes:<b>")),
                Map.entry("shown", List.of("999999999999"))));
        assertThat(asked.finding()).containsExactlyInAnyOrder("unknown", "age");
        assertThat(asked.need()).isEqualTo(Need.builder().concept("theme:grief").build());
        assertThat(asked.shown()).isEqualTo(AskedNeed.FIRST);
    }

    @Test
    void anAgeAboveAllAgesIsNoAge() {
        assertThat(form(Map.of("age", List.of("151"))).finding()).containsExactly("age");
        assertThat(form(Map.of("age", List.of("1948"))).finding()).containsExactly("age");
        assertThat(form(Map.of("age", List.of("150"))).need().age()).contains(150);
    }

    @Test
    void longWordsAreCutAndTold() {
        AskedNeed asked = form(Map.of("words", List.of("a".repeat(Need.LONGEST_WORDS + 1))));
        assertThat(asked.finding()).containsExactly("long");
        assertThat(asked.need().words())
                .hasValueSatisfying(words -> assertThat(words).hasSize(Need.LONGEST_WORDS));
    }

    private AskedNeed form(Map<String, List<String>> parameters) {
        return AskedNeed.ofForm(request(parameters), directory);
    }

    private static PageRequest request(Map<String, List<String>> parameters) {
        return new PageRequest(Language.FI, "find", Map.of(), parameters, Map.of());
    }
}
