package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    /** A text of the interface that something is put before or behind; whole paragraphs may follow one another. */
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("texts\\.(?:get|of)\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\+(?!\\s*\"\\\\n)"
                    + "|(?<!\\\\n\"\\s{0,20})\\+\\s*texts\\.(?:get|of)\\(");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile(">([^<>]+)<");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi        | 5.3.2026     | 9.05 | 9    | 1\u00a0234",
                "fi-simple | 5.3.2026     | 9.05 | 9    | 1\u00a0234",
                "sv        | 5.3.2026     | 9.05 | 9    | 1\u00a0234",
                "en        | 5 March 2026 | 9:05 | 9:00 | 1,234"
            })
    void daysTimesAndNumbersFollowTheLanguage(String language, String day, String time, String hour, String number) {
        Texts texts = Texts.in(Language.of(language));
        assertThat(texts.day(LocalDate.of(2026, 3, 5))).isEqualTo(day);
        assertThat(texts.time(LocalTime.of(9, 5))).isEqualTo(time);
        assertThat(texts.hour(LocalTime.of(9, 0))).isEqualTo(hour);
        assertThat(texts.of("page.pages.where", 1, 1234)).endsWith(" " + number);
    }

    @Test
    void aTextThatThereIsNotIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Texts.in(Language.SV).get("page.no-such"))
                .hasMessageContaining("page.no-such")
                .hasMessageContaining("messages_sv.properties");
    }

    @Test
    void noTextIsPutTogetherInTheCode() throws IOException {
        assertThat(PUT_TOGETHER.matcher("x = texts.get(\"a.b\") + name;").find())
                .isTrue();
        assertThat(PUT_TOGETHER.matcher("x = name + texts.of(\"a.b\", 1);").find())
                .isTrue();
        assertThat(PUT_TOGETHER.matcher("x = texts.get(\"a\" + \".b\");").find())
                .isFalse();
        List<String> found = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            PUT_TOGETHER
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(place -> found.add(file + ": " + place.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aViewHoldsNoWordsOfItsOwnAndPutsNoTextsTogether() throws IOException {
        assertThat(faults("<p>Hei #{v.name}</p>")).hasSize(1);
        assertThat(faults("<p>#{m['a.b']} #{v.name}</p>")).hasSize(1);
        List<String> found = new ArrayList<>();
        for (Path file : files("src/main/webapp", ".xhtml")) {
            // the title of a page is three names
            String view = Files.readString(file).replaceFirst("<title>.*</title>", "");
            faults(view).forEach(fault -> found.add(file + ": " + fault));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> faults(String view) {
        return RUN.matcher(COMMENT.matcher(view).replaceAll(""))
                .results()
                .map(run -> run.group(1))
                .filter(run -> {
                    long expressions = EXPRESSION.matcher(run).results().count();
                    boolean hasWords =
                            EXPRESSION.matcher(run).replaceAll("").chars().anyMatch(Character::isLetter);
                    return hasWords || (expressions > 1 && run.contains("#{m"));
                })
                .toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
