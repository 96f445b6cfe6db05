package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.webapp.page.Violations;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From the home page to a sent request as somebody goes who hears the pages and has a keyboard: Tab until the right
 * role and name are spoken. Every page on the way is checked with axe.
 */
class ResidentWalkIT {

    private static final int LONGEST_WAY = 150;

    private static BrowserWindow window;

    @BeforeAll
    static void open() {
        window = BrowserWindow.open(RunningServer.shared(), 1280);
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | Kerro omin sanoin | olen leski ja iltaisin on yksinäistä | Missä? | Iisalmi"
                        + " | Näytä sopivat palvelut | Lisää koriin | Avaa kori | Pyydä yhteydenottoa"
                        + " | Puhelinnumero | Olen lukenut tekstin | Lähetä pyyntö | Pyyntö on lähetetty",
                "sv | Berätta med egna ord | jag är änka och känner mig ensam | Var? | Idensalmi"
                        + " | Visa passande tjänster | Lägg i korgen | Öppna korgen | Be om kontakt"
                        + " | Telefonnummer | Jag har läst texten | Skicka begäran | Begäran har skickats",
                "fi-simple | Kerro omin sanoin | olen leski ja yksinäinen | Missä asut? | Iisalmi"
                        + " | Näytä palvelut | Laita koriin | Avaa kori | Pyydä, että sinuun"
                        + " | Puhelinnumero | Luin tekstin | Lähetä pyyntö | Pyyntö on lähetetty"
            })
    @Tag("S2-10")
    void fromHomeToASentRequestByEarAndKeyboard(
            String language,
            String words,
            String need,
            String where,
            String municipality,
            String find,
            String add,
            String openBasket,
            String ask,
            String phone,
            String agree,
            String send,
            String sent) {
        window.go(language + "/");
        tabTo("textbox", words);
        type(need);
        tabTo("combobox", where);
        type(municipality);
        press("button", find, "Enter");
        arrived();

        press("button", add, "Enter");
        arrived();
        press("link", openBasket, "Enter");
        arrived();
        press("link", ask, "Enter");
        arrived();

        press("button", send, "Enter");
        arrived();
        assertThat(window.page().locator("[role=alert]").count()).isEqualTo(1);

        tabTo("textbox", phone);
        type("040 000 0077");
        press("checkbox", agree, "Space");
        press("button", send, "Enter");
        arrived();
        assertThat(window.page().locator("h1").innerText()).isEqualTo(sent);
        assertThat(window.page().locator("#receipt").innerText()).matches("[0-9A-Z-]{17}");
        assertThat(window.page().url()).endsWith("/" + language + "/contact/sent");
        assertThat(window.foreignRequests()).isEmpty();
    }

    // what takes its place waits for an address, and a form that is refused keeps its own
    @SuppressWarnings("deprecation")
    private void press(String role, String nameBegins, String key) {
        tabTo(role, nameBegins);
        if (key.equals("Enter")) {
            window.page().waitForNavigation(() -> window.page().keyboard().press(key));
        } else {
            window.page().keyboard().press(key);
        }
    }

    private void tabTo(String role, String nameBegins) {
        List<Spoken> heard = new ArrayList<>();
        for (int at = 0; at < LONGEST_WAY; at++) {
            window.page().keyboard().press("Tab");
            Spoken spoken = window.focused();
            heard.add(spoken);
            if (spoken.role().equals(role) && spoken.name().startsWith(nameBegins)) {
                return;
            }
        }
        assertThat(heard).as("what was spoken on %s", window.page().url()).contains(new Spoken(role, nameBegins));
    }

    private void type(String text) {
        window.page().keyboard().type(text);
    }

    private void arrived() {
        assertThat(Violations.on(window)).isEmpty();
    }
}
