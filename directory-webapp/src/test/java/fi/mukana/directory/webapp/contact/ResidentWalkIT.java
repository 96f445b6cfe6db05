package fi.mukana.directory.webapp.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mukana.directory.text.Language;
import fi.mukana.directory.webapp.page.Texts;
import fi.mukana.directory.webapp.page.Violations;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.BrowserWindow.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the home page to a sent request as somebody goes who hears the pages and has a keyboard: Tab until the right
 * role and name are spoken. On every page on the way: its landmarks and headings in the order of reading, the first stops
 * of the keyboard, axe.
 */
class ResidentWalkIT {

    private static final int LONGEST_WAY = 150;

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);

    private Texts texts = Texts.in(Language.FI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi        | olen leski ja iltaisin on yksinäistä | Iisalmi",
                "sv        | jag är änka och känner mig ensam     | Idensalmi",
                "fi-simple | olen leski ja yksinäinen             | Iisalmi"
            })
    @Tag("S2-10")
    void fromHomeInOwnWordsToASentRequest(String language, String need, String municipality) {
        start(language);
        tabTo("textbox", text("matching.home.words"));
        type(need);
        tabTo("combobox", text("matching.home.where.short"));
        type(municipality);
        press("button", text("matching.home.find"));

        String results = WINDOW.page().locator("h1").innerText();
        arrived(results, text("matching.understood"), text("matching.results.best"), text("matching.missing"));
        assertThat(WINDOW.read())
                .anyMatch(spoken -> spoken.role().equals("button")
                        && spoken.name().startsWith(municipality)
                        && spoken.name().endsWith(text("matching.chip.remove")));
        press("button", text("matching.basket.add"));
        arrived(results, text("matching.understood"), text("matching.results.best"));
        press("link", text("matching.basket.go"));
        arrived(text("contact.basket.title"));
        press("link", text("contact.basket.ask", 1));
        arrivedAtTheForm();
        sendInTheSecondAttempt(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "fi-simple"})
    @Tag("S2-10")
    void fromHomeWithoutTypingToASentRequest(String language) {
        start(language);
        press("link", text("matching.home.choose"));
        choose(1, "what", "g=loneliness");
        choose(2, "narrower", "t=theme:grief");
        choose(3, "where", "m=140");
        choose(4, "whom", "w=group:older-people");
        choose(5, "kind", "c=support:peer-support");

        arrived(WINDOW.page().locator("h1").innerText(), text("matching.understood"), text("matching.results.best"));
        String service = WINDOW.page()
                .locator("article h3 a[href$='/services/leskien-iltakahvila']")
                .innerText();
        press("link", service);
        arrived(service, text("catalog.service.short"), text("catalog.service.how"), text("catalog.service.whom"));
        press("link", text("catalog.service.contact"));
        arrivedAtTheForm();
        sendInTheSecondAttempt(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "fi-simple"})
    void fromEveryPageToSomebodyWhoAnswersAtOnce(String language) {
        start(language);
        press("link", text("page.footer.crisis"));
        arrived(text("matching.crisis.title"), text("matching.crisis.acute"), text("matching.crisis.lines"));
        List<Spoken> heard = WINDOW.read();
        List<String> calls = heard.stream()
                .filter(spoken -> spoken.role().equals("link") && spoken.name().matches("[+0-9\\h]{5,}"))
                .map(Spoken::name)
                .toList();
        assertThat(calls).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        tabTo("link", text("matching.crisis.112"));
        tabTo("link", calls.get(0));
        assertThat(WINDOW.page().evaluate("document.activeElement.getAttribute('href')"))
                .asString()
                .startsWith("tel:");
    }

    /** Goes to the home page and hears how every page begins. */
    private void start(String language) {
        texts = Texts.in(Language.of(language));
        WINDOW.go(language + "/");
        arrived(text("matching.home.heading"));
    }

    /** Hears a question of the way without typing and presses the answer that leads to an address with a code. */
    private void choose(int number, String step, String code) {
        String question = text("matching.choose." + step);
        arrived(question);
        List<Spoken> heard = WINDOW.read();
        assertThat(heard).contains(new Spoken("list", question), new Spoken("link", text("matching.choose.back")));
        assertThat(heard)
                .anyMatch(spoken -> spoken.name().equals(text("matching.choose.number", number, 5))
                        && spoken.role().equals("StaticText"));
        press(
                "link",
                WINDOW.page().locator("a.big-choice[href*='" + code + "']").innerText());
    }

    private void arrivedAtTheForm() {
        arrived(
                text("contact.form.title"),
                text("contact.form.recipients"),
                text("contact.form.you"),
                text("contact.form.consent"));
    }

    private void sendInTheSecondAttempt(String language) {
        press("button", text("contact.form.send", 1));
        arrived(text("contact.form.title"), text("contact.form.errors", 2), text("contact.form.recipients"));
        List<Spoken> heard = WINDOW.read();
        assertThat(heard).filteredOn(spoken -> spoken.role().equals("alert")).hasSize(1);

        tabTo("textbox", text("contact.form.phone"));
        type("040 000 0077");
        tabTo("checkbox", text("contact.form.agree"));
        WINDOW.page().keyboard().press("Space");
        press("button", text("contact.form.send", 1));
        arrived(text("contact.sent.title"), text("contact.sent.to"), text("contact.sent.next"));
        assertThat(WINDOW.page().locator("#receipt").innerText()).matches("[0-9A-Z-]{17}");
        assertThat(WINDOW.page().url()).endsWith("/" + language + "/contact/sent");
        assertThat(WINDOW.foreignRequests()).isEmpty();
    }

    /** Checks the page: axe, the landmarks, and headings that follow one another, though others may stand between. */
    private void arrived(String title, String... headings) {
        assertThat(Violations.on(WINDOW)).isEmpty();
        List<Spoken> heard = WINDOW.read();
        assertThat(heard)
                .containsSubsequence(
                        new Spoken("link", text("page.skip")),
                        new Spoken("banner", ""),
                        new Spoken("link", text("page.leave")),
                        new Spoken("group", text("page.languages.label")),
                        new Spoken("navigation", text("page.nav.label")),
                        new Spoken("main", ""),
                        new Spoken("contentinfo", ""),
                        new Spoken("link", "112"));
        assertThat(heard.stream()
                        .filter(spoken -> spoken.role().equals("heading"))
                        .map(Spoken::name))
                .containsSubsequence(
                        Stream.concat(Stream.of(title), Stream.of(headings)).toList());
    }

    // what takes its place waits for an address, and a form that is refused keeps its own
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

    private void type(String text) {
        WINDOW.page().keyboard().type(text);
    }

    private String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }
}
