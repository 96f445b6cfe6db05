package fi.mukana.directory.exchange.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mukana.directory.exchange.ImportIssue;
import fi.mukana.directory.exchange.ImportIssue.Kind;
import fi.mukana.directory.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterfaceTextsTest {

    private static final InterfaceTexts SHIPPED = new InterfaceTexts(Map.of(
            Language.FI,
                    Map.of(
                            "page.name", "Mukana",
                            "page.basket", "Kori ({0})",
                            "page.where", "{0,choice,0#ei|1#yksi|1<{0} kpl}, sivu {1}"),
            Language.FI_SIMPLE, Map.of("page.basket", "Kori")));

    @Test
    void textsWithAKnownKeyAndTheSameArgumentsAreTaken() {
        InterfaceTexts own = texts(
                Language.FI,
                Map.of("page.name", "Apuaitta", "page.basket", "{0} evästä", "page.where", "{1}/{0} '{9}' ''{0}''"));

        InterfaceTexts.Checked checked = own.against(SHIPPED);

        assertThat(checked.issues()).isEmpty();
        assertThat(checked.texts()).isEqualTo(own);
    }

    @Test
    void anUnknownKeyIsToldWithTheOneThatMayBeMeant() {
        InterfaceTexts.Checked checked =
                texts(Language.FI, Map.of("page.nmae", "x", "page.name", "y")).against(SHIPPED);

        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.UNKNOWN_KEY);
            assertThat(issue.place()).hasToString("texts/messages_fi.properties, page.nmae");
            assertThat(issue.cure()).isEqualTo("Maybe \"page.name\" is meant.");
        });
        assertThat(checked.texts()).isEqualTo(texts(Language.FI, Map.of("page.name", "y")));
    }

    @Test
    void anotherNumberOfArgumentsIsToldWithTheShippedText() {
        InterfaceTexts.Checked checked = texts(
                        Language.FI, Map.of("page.basket", "Kori", "page.where", "{0} {1} {2}", "page.name", "'{0}'"))
                .against(SHIPPED);

        assertThat(checked.issues())
                .extracting(issue -> issue.place().path(), ImportIssue::cause)
                .containsExactlyInAnyOrder(
                        tuple("page.basket", "The text takes no argument; the shipped one takes {0}."),
                        tuple("page.where", "The text takes {0}, {1}, {2}; the shipped one takes {0}, {1}."));
        assertThat(checked.issues().get(0).cure()).contains("Kori ({0})");
    }

    @Test
    void anEasyVariantMayPutAnyTextOfItsBaseLanguageInAnotherWayAndTakesTheArgumentsOfItsOwn() {
        assertThat(texts(Language.FI_SIMPLE, Map.of("page.name", "Aitta", "page.basket", "Evässäkki"))
                        .against(SHIPPED)
                        .issues())
                .isEmpty();
    }

    @Test
    void aLanguageInWhichNoPageIsWrittenIsToldOnce() {
        InterfaceTexts.Checked checked =
                texts(Language.SE, Map.of("page.name", "x", "page.basket", "y")).against(SHIPPED);

        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).hasToString("texts/messages_se.properties");
            assertThat(issue.cure()).contains("fi, fi-simple");
        });
        assertThat(checked.texts()).isEqualTo(InterfaceTexts.NONE);
    }

    private static InterfaceTexts texts(Language language, Map<String, String> texts) {
        return new InterfaceTexts(Map.of(language, texts));
    }
}
