package fi.mukana.directory.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.mukana.directory.webapp.page.Violations;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk by keyboard alone, as assistive technology is told of it, and its QR code on the screen and on paper. */
class DeskWalkIT {

    private static final int LONGEST_WAY = 200;
    private static final String LIST = "fi/list?s=leskien-iltakahvila&s=turvakoti";

    private static RunningServer server;
    private static BrowserWindow window;

    @BeforeAll
    static void open() {
        server = RunningServer.shared();
        window = BrowserWindow.open(server, 1280);
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
                "fi | Mitä asiakas tarvitsee? | leski, 78, iltaisin yksinäistä | velkoja | Missä? | Iisalmi"
                        + " | Lisää työpöydälle | Tarve 1: | Tarve 2: | Valitse | Valitut palvelut | Vertaile 2"
                        + " | Palveluohjaajan työpöydälle | Pyydä yhteydenottoa | Tulosta suurella",
                "sv | Vad behöver klienten? | änka, 78, ensam om kvällarna | skulder | Var? | Idensalmi"
                        + " | Lägg på skrivbordet | Behov 1: | Behov 2: | Välj | Valda tjänster | Jämför 2"
                        + " | Till servicehandledarens | Be om kontakt | Skriv ut med stor"
            })
    void fromWordsToAListForTheClientByKeyboard(
            String language,
            String words,
            String need,
            String other,
            String where,
            String municipality,
            String add,
            String first,
            String second,
            String choose,
            String chosen,
            String compare,
            String desk,
            String contact,
            String print) {
        window.go(language + "/desk");
        tabTo("textbox", words);
        type(need);
        tabTo("combobox", where);
        type(municipality);
        press("button", add);
        assertThat(window.page().url())
                .contains("/desk?n=c:")
                .endsWith("#need-1")
                .doesNotContain(",");
        assertThat(window.focused().name()).startsWith(first);
        press("link", choose);
        assertThat(window.page().url()).contains("&s=").contains("#need-1-");

        fromTheTop();
        tabTo("link", first);
        tabTo("textbox", words);
        type(other);
        press("button", add);
        assertThat(window.focused().name()).startsWith(second);
        press("link", choose);
        arrived();

        fromTheTop();
        tabTo("link", chosen);
        window.page().keyboard().press("Enter");
        press("link", compare);
        assertThat(window.page().locator("table.compare thead th").count()).isEqualTo(3);
        arrived();
        press("link", desk);

        tabTo("link", chosen);
        window.page().keyboard().press("Enter");
        window.page().waitForURL(url -> url.endsWith("#chosen"));
        press("link", "Svenska");
        assertThat(window.page()
                        .locator("[aria-current=true]", new Page.LocatorOptions().setHasText("Svenska"))
                        .count())
                .isPositive();
        press("link", contact);
        assertThat(window.page().locator("input[name=onBehalf]").isChecked()).isTrue();
        arrived();
        window.page().goBack();
        fromTheTop();
        press("link", print);
        assertThat(window.page().url()).contains("/sv/list?s=").endsWith("&print=large");
        assertThat(window.page().locator("h1").innerText()).isEqualTo("Tjänster som valts för dig");
        arrived();
        assertThat(window.foreignRequests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aPhoneReadsTheCodeOfTheListFromTheScreenAndOpensIt(ColorScheme scheme) throws IOException {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        try {
            window.go(LIST);
            String address = picture("svg.qr");
            assertThat(address)
                    .isEqualTo(server.address() + LIST)
                    .isEqualTo(window.page().locator("#list-address").inputValue());
            window.page().navigate(address);
            assertThat(window.page().locator("h2").allInnerTexts()).contains("Leskien iltakahvila", "Turvakoti");
        } finally {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @Test
    void onPaperStandNumbersAndTheCodeAndNoControls() throws IOException {
        window.go(LIST + "&print=large");
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(picture("svg.qr")).isEqualTo(server.address() + LIST);
            assertThat(window.page().locator(".handout-phone").first().isVisible())
                    .isTrue();
            assertThat(window.page().locator(".paper-only").isVisible()).isTrue();
            assertThat(window.page().locator("#list-address").isVisible()).isFalse();
            assertThat(window.page()
                            .locator("nav:visible, button:visible, .screen-only:visible")
                            .count())
                    .isZero();
            Object size = window.page()
                    .evaluate("() => parseFloat(getComputedStyle(document.querySelector('.handout dd')).fontSize)");
            assertThat(((Number) size).doubleValue())
                    .as("size of the type on paper, in CSS pixels: 18 points are 24")
                    .isGreaterThanOrEqualTo(24.0);
        } finally {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void theAddressToCopyIsSelectedAsAWholeByTheKeyboard() {
        window.go("fi/desk?n=c:theme:grief&s=leskien-iltakahvila");
        tabTo("textbox", "Listan osoite asiakkaalle");
        assertThat(window.page().evaluate("""
                () => {
                  const field = document.activeElement;
                  return field.readOnly && field.selectionStart === 0 && field.selectionEnd === field.value.length;
                }""")).isEqualTo(true);
        assertThat(window.page().locator("#record").inputValue()).startsWith("Palveluohjaus ");
    }

    private static String picture(String selector) throws IOException {
        byte[] shot = window.page().locator(selector).screenshot();
        return QrReader.read(ImageIO.read(new ByteArrayInputStream(shot)));
    }

    // what takes its place waits for an address, and the answer to a form may keep its own
    @SuppressWarnings("deprecation")
    private void press(String role, String nameBegins) {
        tabTo(role, nameBegins);
        window.page().waitForNavigation(() -> window.page().keyboard().press("Enter"));
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

    /** Asks for the page again without the place in it. */
    private void fromTheTop() {
        String here = window.page().url().replaceFirst("#.*", "");
        window.page().navigate("about:blank");
        window.page().navigate(here);
    }

    private void type(String text) {
        window.page().keyboard().type(text);
    }

    private void arrived() {
        assertThat(Violations.on(window)).isEmpty();
    }
}
