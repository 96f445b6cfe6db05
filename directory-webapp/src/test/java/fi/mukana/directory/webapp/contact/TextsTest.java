package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.contact.ClientConsent;
import fi.mukana.directory.contact.ContactFinding;
import fi.mukana.directory.contact.ContactWay;
import fi.mukana.directory.text.EnumCodes;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.contact.store.FeedbackKind;
import fi.mukana.directory.webapp.page.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en", "fi-simple"})
    void everyTextCanBeWritten(String language) throws IOException {
        Texts texts = Texts.in(Language.of(language));

        for (String key : keys(language).stringPropertyNames()) {
            assertThat(texts.of(key, 2, "b")).as(key).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void everythingThatCanBeWrongOrChosenHasAText() {
        Texts texts = Texts.in(Language.FI);

        assertThat(Stream.of(
                                codes("contact.error.", ContactFinding.Kind.class),
                                codes("contact.way.", ContactWay.class),
                                codes("contact.client.", ClientConsent.Form.class),
                                codes("contact.feedback.kind.", FeedbackKind.class))
                        .flatMap(keys -> keys))
                .allMatch(texts::has);
    }

    private static Stream<String> codes(String key, Class<? extends Enum<?>> type) {
        return EnumCodes.all(type).stream().map(code -> key + code);
    }

    private static Properties keys(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                ContactFormPage.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
