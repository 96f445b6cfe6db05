package fi.mukana.directory.webapp.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.PageAnswer;
import fi.mukana.directory.webapp.page.PageRequest;
import fi.mukana.directory.webapp.problem.ProblemType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTypePageTest {

    private final ProblemTypePage page = new ProblemTypePage();

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsPageInEachLanguage(ProblemType type) {
        Set<String> titles = new TreeSet<>();
        for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
            PageAnswer answer = page.get(asked(language, type.type().substring("/errors/".length())));

            assertThat(answer.status()).isEqualTo(200);
            ProblemTypeView view = (ProblemTypeView) answer.view().orElseThrow();
            assertThat(view.type()).isEqualTo(type.type());
            assertThat(view.status()).isEqualTo(Integer.toString(type.status()));
            assertThat(view.text()).isNotBlank();
            assertThat(view.cure()).isNotBlank();
            titles.add(view.title());
        }
        assertThat(titles).as("titles in three languages").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-type", "Not-Found", "not-found.text", "cure"})
    void whatIsNoTypeHasNoPage(String slug) {
        assertThat(page.get(asked(Language.FI, slug)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void noTextIsOfATypeThatIsGone(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(ProblemType.values())
                                        .flatMap(type -> Stream.of(
                                                "problem." + type.slug() + ".text",
                                                "problem." + type.slug() + ".cure")),
                                Stream.of(
                                        "problem.cure",
                                        "problem.form",
                                        "problem.form.text",
                                        "problem.type",
                                        "problem.status"))
                        .toList());
    }

    @Test
    void theAddressOfTheTypeIsThatOfThePageWithoutItsLanguage() {
        assertThat("/" + page.address()).isEqualTo("/errors/{type}");
        assertThat(ProblemType.values())
                .allSatisfy(type -> assertThat(type.type())
                        .isEqualTo("/errors/" + type.slug())
                        .matches("/errors/[a-z-]{1,60}"));
    }

    private static PageRequest asked(Language language, String slug) {
        return new PageRequest(language, "errors/" + slug, Map.of("type", slug), Map.of(), Map.of());
    }

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                ProblemType.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
