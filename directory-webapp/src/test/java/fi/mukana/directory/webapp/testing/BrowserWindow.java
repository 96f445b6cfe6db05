package fi.mukana.directory.webapp.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of a real browser on one server, that knows what a screen reader would say of the element with the focus.
 *
 * <p>What it asked of other hosts is recorded. Scripts are on because axe is one; pages have none, and the policy that
 * they come with allows none.
 */
public final class BrowserWindow implements AutoCloseable {

    /** What assistive technology is told of an element: its role and its name. */
    public record Spoken(String role, String name) {
        @Override
        public String toString() {
            return role + " \"" + name + "\"";
        }
    }

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession protocol;
    private final RunningServer server;
    private final List<String> foreignRequests = new ArrayList<>();

    private BrowserWindow(Playwright playwright, Browser browser, RunningServer server, int width) {
        this.playwright = playwright;
        this.browser = browser;
        this.server = server;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("fi-FI"));
        this.page = context.newPage();
        this.protocol = context.newCDPSession(page);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address().toString())
                    && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
    }

    /**
     * Opens a window, or skips the test loudly if the machine has no Chromium.
     *
     * @param width in CSS pixels
     */
    public static BrowserWindow open(RunningServer server, int width) {
        Playwright playwright = Chromium.playwright();
        try {
            return new BrowserWindow(playwright, Chromium.launch(playwright), server, width);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /**
     * Goes to an address.
     *
     * @param path below the server's address, without the first slash
     */
    public void go(String path) {
        page.navigate(server.address().resolve(path).toString());
    }

    /** Returns the page in the window. */
    public Page page() {
        return page;
    }

    /** Returns the addresses at other hosts that pages asked for. */
    public List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    /** Returns what a screen reader would say of the element with the focus. */
    public Spoken focused() {
        JsonObject question = new JsonObject();
        question.addProperty("expression", "document.activeElement");
        String object = protocol.send("Runtime.evaluate", question)
                .getAsJsonObject("result")
                .get("objectId")
                .getAsString();
        JsonObject element = new JsonObject();
        element.addProperty("objectId", object);
        element.addProperty("fetchRelatives", false);
        JsonArray nodes =
                protocol.send("Accessibility.getPartialAXTree", element).getAsJsonArray("nodes");
        JsonObject node = nodes.get(0).getAsJsonObject();
        return new Spoken(value(node, "role"), value(node, "name"));
    }

    private static String value(JsonObject node, String key) {
        JsonObject held = node.getAsJsonObject(key);
        return held == null || !held.has("value") ? "" : held.get("value").getAsString();
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
