package fi.mukana.directory.webapp.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.page.Violations;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk by keyboard alone, as assistive technology is told of it, and its QR code on the screen and on paper. */
class DeskWalkIT {

    private static final int LONGEST_WAY = 200;
    private static final String LIST = "fi/list?s=leskien-iltakahvila&s=turvakoti";

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    private Texts texts = Texts.in(Language.FI);

    @ParameterizedTest
    @CsvSource({
        "fi, 'leski, 78, iltaisin yksinäistä', velkoja, Iisalmi, Tarve",
        "sv, 'änka, 78, ensam om kvällarna', skulder, Idensalmi, Behov"
    })
    void fromWordsToAListForTheClientByKeyboard(
            String language, String words, String others, String municipality, String need) {
        texts = Texts.in(Language.of(language));
        WINDOW.go(language + "/desk");
        tabTo("textbox", text("desk.advisor.words"));
        type(words);
        tabTo("combobox", text("desk.advisor.where"));
        type(municipality);
        press("button", text("desk.advisor.add"));
        assertThat(WINDOW.page().url())
                .contains("/desk?n=c:")
                .endsWith("#need-1")
                .doesNotContain(",");
        assertThat(WINDOW.focused().name()).startsWith(need + " 1: ");
        press("link", text("desk.advisor.choose"));
        assertThat(WINDOW.page().url()).contains("&s=").contains("#need-1-");

        fromTheTop();
        tabTo("link", need + " 1: ");
        tabTo("textbox", text("desk.advisor.words"));
        type(others);
        press("button", text("desk.advisor.add"));
        assertThat(WINDOW.focused().name()).startsWith(need + " 2: ");
        press("link", text("desk.advisor.choose"));
        arrived();

        toTheChosen(2);
        press("link", text("desk.advisor.compare", 2));
        assertThat(WINDOW.page().locator("table.compare thead th").count()).isEqualTo(3);
        arrived();
        press("link", text("desk.compare.desk"));

        toTheChosen(2);
        press("link", "Svenska");
        assertThat(WINDOW.page().locator("#chosen [aria-current=true]").innerText())
                .isEqualTo("Svenska");
        press("link", text("desk.advisor.contact"));
        assertThat(WINDOW.page().locator("input[name=onBehalf]").isChecked()).isTrue();
        arrived();
        WINDOW.page().goBack();

        toTheChosen(2);
        press("link", text("desk.advisor.print"));
        assertThat(WINDOW.page().url()).contains("/sv/list?s=").endsWith("&print=large");
        assertThat(WINDOW.page().locator("h1").innerText()).isEqualTo("Tjänster som valts för dig");
        arrived();
        assertThat(WINDOW.foreignRequests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPhoneReadsTheCodeOfTheListFromTheScreenAndOpensIt(boolean isDark) throws IOException {
        WINDOW.dark(isDark);
        try {
            WINDOW.go(LIST);
            String address = picture();
            assertThat(address)
                    .isEqualTo(server() + LIST)
                    .isEqualTo(WINDOW.page().locator("#list-address").inputValue());
            WINDOW.page().navigate(address);
            assertThat(WINDOW.page().locator("h2").allInnerTexts()).contains("Leskien iltakahvila", "Turvakoti");
        } finally {
            WINDOW.dark(false);
        }
    }

    @Test
    void onPaperStandNumbersAndTheCodeAndNoControls() throws IOException {
        WINDOW.go(LIST + "&print=large");
        WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(picture()).isEqualTo(server() + LIST);
            assertThat(WINDOW.page().locator(".handout-phone").first().isVisible())
                    .isTrue();
            assertThat(WINDOW.page().locator(".paper-only").isVisible()).isTrue();
            assertThat(WINDOW.page().locator("#list-address").isVisible()).isFalse();
            assertThat(WINDOW.page()
                            .locator("nav:visible, button:visible, .screen-only:visible")
                            .count())
                    .isZero();
            Object size = WINDOW.page()
                    .evaluate("() => parseFloat(getComputedStyle(document.querySelector('.handout dd')).fontSize)");
            assertThat(((Number) size).doubleValue())
                    .as("size of the type on paper, in CSS pixels: 18 points are 24")
                    .isGreaterThanOrEqualTo(24.0);
        } finally {
            WINDOW.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void theAddressToCopyIsSelectedAsAWholeByTheKeyboard() {
        WINDOW.go("fi/desk?n=c:theme:grief&s=leskien-iltakahvila");
        tabTo("textbox", text("desk.advisor.link"));
        assertThat(WINDOW.page().evaluate("""
                () => {
                  const field = document.activeElement;
                  return field.readOnly && field.selectionStart === 0 && field.selectionEnd === field.value.length;
                }""")).isEqualTo(true);
        assertThat(WINDOW.page().locator("#record").inputValue()).startsWith("Palveluohjaus ");
    }

    private static String server() {
        return RunningServer.shared().address().toString();
    }

    private static String picture() throws IOException {
        byte[] shot = WINDOW.page().locator("svg.qr").screenshot();
        return QrReader.read(ImageIO.read(new ByteArrayInputStream(shot)));
    }

    /** Asks for the page again without the place in it, and follows the link at its top to the services chosen. */
    private void toTheChosen(int services) {
        fromTheTop();
        tabTo("link", text("desk.advisor.chosen", services));
        WINDOW.page().keyboard().press("Enter");
        WINDOW.page().waitForURL(url -> url.endsWith("#chosen"));
    }

    private static void fromTheTop() {
        String here = WINDOW.page().url().replaceFirst("#.*", "");
        WINDOW.page().navigate("about:blank");
        WINDOW.page().navigate(here);
    }

    // what takes its place waits for an address, and the answer to a form may keep its own
    @SuppressWarnings("deprecation")
    private void press(String role, String nameBegins) {
        tabTo(role, nameBegins);
        WINDOW.page().waitForNavigation(() -> WINDOW.page().keyboard().press("Enter"));
    }

    private void tabTo(String role, String nameBegins) {
        List<Spoken> heard = new ArrayList<>();
        for (int at = 0; at < LONGEST_WAY; at++) {
            WINDOW.page().keyboard().press("Tab");
            Spoken spoken = WINDOW.focused();
            heard.add(spoken);
            if (spoken.role().equals(role) && spoken.name().startsWith(nameBegins)) {
                return;
            }
        }
        assertThat(heard).as("what was spoken on %s", WINDOW.page().url()).contains(new Spoken(role, nameBegins));
    }

    private static void type(String text) {
        WINDOW.page().keyboard().type(text);
    }

    private static void arrived() {
        assertThat(Violations.on(WINDOW)).isEmpty();
    }

    private String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }
}
