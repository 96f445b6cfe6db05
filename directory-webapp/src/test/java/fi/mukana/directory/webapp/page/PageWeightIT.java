package fi.mukana.directory.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fi.mukana.directory.webapp.testing.BrowserWindow;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page without a cache and without scripts: what it weighs on the wire and whom it asks. */
class PageWeightIT {

    private static final int MOST_BYTES = 150_000;
    private static final int MOST_REQUESTS = 6;

    @RegisterExtension
    static final BrowserWindow WINDOW = BrowserWindow.withoutScripts();

    private static final List<String> ASKED = new ArrayList<>();
    private static final Map<String, Long> BYTES = new HashMap<>();

    static Stream<String> pages() {
        return Stream.concat(
                BrowserPages.ALL.stream().map(page -> "fi/" + page),
                BrowserPages.PATH.stream().map(page -> "fi-simple/" + page));
    }

    @BeforeAll
    static void listen() {
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        WINDOW.protocol().send("Network.enable");
        WINDOW.protocol().send("Network.setCacheDisabled", off);
        WINDOW.protocol()
                .on(
                        "Network.requestWillBeSent",
                        event -> asked(
                                event.get("requestId").getAsString(),
                                event.getAsJsonObject("request").get("url").getAsString()));
        WINDOW.protocol()
                .on(
                        "Network.loadingFinished",
                        event -> BYTES.computeIfPresent(
                                event.get("requestId").getAsString(),
                                (id, none) -> event.get("encodedDataLength").getAsLong()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLightAndAsksNobodyElse(String page) {
        ASKED.clear();
        BYTES.clear();
        assertThat(WINDOW.go(page)).isLessThan(500);
        isWhole();
        isLight();
    }

    @Test
    void aFormIsSentWithoutScripts() {
        WINDOW.go("fi/");
        WINDOW.page().locator("#words").fill("olen leski ja iltaisin on yksinäistä");
        ASKED.clear();
        BYTES.clear();
        WINDOW.page().locator("main form button[type=submit]").first().click();
        assertThat(WINDOW.page().locator("article.result").count()).isEqualTo(3);
        isWhole();
        isLight();
    }

    /** Notes what is asked of anybody; what a browser draws its own controls with stands in addresses of their own. */
    private static void asked(String id, String url) {
        if (!url.startsWith("data:image/svg+xml;base64,")) {
            ASKED.add(url);
            BYTES.put(id, 0L);
        }
    }

    private static void isWhole() {
        assertThat(WINDOW.page().evaluate("document.scripts.length")).isEqualTo(0);
        assertThat(WINDOW.page().locator("main h1").innerText()).isNotBlank();
        assertThat(WINDOW.page().evaluate("getComputedStyle(document.querySelector('h1')).fontWeight"))
                .as("the style sheet is there")
                .isEqualTo("600");
    }

    private static void isLight() {
        assertThat(ASKED)
                .hasSizeBetween(3, MOST_REQUESTS)
                .allMatch(url -> url.startsWith(RunningServer.shared().address().toString()));
        assertThat(BYTES).hasSameSizeAs(ASKED);
        assertThat(BYTES.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes on the wire")
                .isBetween(20_000L, (long) MOST_BYTES);
    }
}
