package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompleteLanguagesTest {

    /** Texts that nobody reads on the resident's path; easy Finnish shows the Finnish ones. */
    private static final List<String> OUTSIDE_THE_PATH = List.of(
            "insight.",
            "desk.advisor.",
            "problem.",
            "page.about.",
            "page.accessibility.",
            "catalog.services.",
            "catalog.organizations.",
            "catalog.organization.",
            "catalog.events.",
            "catalog.event.",
            "catalog.limits.",
            "catalog.type.",
            "catalog.fact.",
            "catalog.figure.",
            "catalog.news.",
            "catalog.season.",
            "catalog.date.",
            "contact.recipient.",
            "contact.gone.",
            "contact.mail.",
            "contact.mailbox.",
            "contact.feedback.",
            "contact.note.");

    /** Texts that only easy Finnish has. */
    private static final String EASY_ALONE = "page.easy.";

    private static final Set<String> CONFIRMED_EASY_LANGUAGE =
            Set.of("catalog.accessibility.easy-language", "catalog.service.easy", "catalog.service.easy.confirmed");

    static Stream<String> components() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources")
                .resolve(Texts.class.getPackageName().replace('.', '/') + "/.."))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("messages_fi.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyComponentWithTextsIsAmongThoseWhoseTextsARegionMayReplace() throws IOException {
        assertThat(components()).containsExactlyElementsOf(Texts.COMPONENTS);
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyTextIsThereInEachLanguage(String component) {
        Set<String> finnish = keys(component, Language.FI);
        assertThat(finnish).isNotEmpty();
        for (Language language : List.of(Language.SV, Language.EN)) {
            assertThat(keys(component, language)).as("%s", language).isEqualTo(finnish);
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyTextOfTheResidentsPathIsThereInEasyFinnish(String component) {
        Set<String> finnish = keys(component, Language.FI);
        Set<String> easy = keys(component, Language.FI_SIMPLE);
        Set<String> ofThePath = new TreeSet<>(finnish);
        ofThePath.removeIf(key -> OUTSIDE_THE_PATH.stream().anyMatch(key::startsWith));
        assertThat(easy).containsAll(ofThePath);
        easy.removeIf(key -> key.startsWith(EASY_ALONE));
        assertThat(finnish).containsAll(easy);
    }

    @ParameterizedTest
    @MethodSource("components")
    void aTextTakesTheSameArgumentsInEachLanguage(String component) {
        for (String key : keys(component, Language.FI)) {
            Set<String> finnish = arguments(component, key, Language.FI);
            for (Language language : Texts.LANGUAGES) {
                if (keys(component, language).contains(key)) {
                    assertThat(arguments(component, key, language))
                            .as("%s in %s", key, language)
                            .isEqualTo(finnish);
                }
            }
        }
    }

    /**
     * Only readers can confirm that a text is selkokieli; the frame says that it is a draft. Texts about a service's
     * own easy language, which a role has confirmed, may name it.
     */
    @ParameterizedTest
    @MethodSource("components")
    void easyFinnishSaysThatItIsADraftAndNeverCallsItselfSelkokieli(String component) {
        Properties easy = Texts.properties(component, Language.FI_SIMPLE);
        easy.stringPropertyNames().stream()
                .filter(key -> !CONFIRMED_EASY_LANGUAGE.contains(key))
                .forEach(key -> assertThat(easy.getProperty(key)).as(key).doesNotContainIgnoringCase("selko"));
        assertThat(Texts.in(Language.FI_SIMPLE).get("page.easy.note")).contains("luonnos");
    }

    @ParameterizedTest
    @MethodSource("components")
    void sentencesOfEasyFinnishAreShort(String component) {
        Properties easy = Texts.properties(component, Language.FI_SIMPLE);
        easy.stringPropertyNames()
                .forEach(key -> Arrays.stream(easy.getProperty(key).split("[.?!](?= |$)|\\|"))
                        .forEach(sentence -> assertThat(sentence.strip().split("\\s+").length)
                                .as("words of a sentence of %s: %s", key, sentence)
                                .isLessThanOrEqualTo(15)));
    }

    private static Set<String> arguments(String component, String key, Language language) {
        return Pattern.compile("\\{(\\d)")
                .matcher(Texts.properties(component, language).getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String component, Language language) {
        return new TreeSet<>(Texts.properties(component, language).stringPropertyNames());
    }
}
