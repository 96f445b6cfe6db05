package fi.mukana.directory.webapp.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A window of the shared browser on the shared server, that knows what a screen reader would say. A test class has it
 * open while its tests run: {@code @RegisterExtension static final BrowserWindow WINDOW = BrowserWindow.ofWidth(1280);}
 *
 * <p>What pages ask of other hosts is recorded. Scripts are on unless switched off, because axe is one; pages have none,
 * and the policy that they come with allows none.
 */
public final class BrowserWindow implements BeforeAllCallback, AfterAllCallback {

    private static final int HEIGHT = 800;

    /** What assistive technology is told of an element: its role and its name. */
    public record Spoken(String role, String name) {
        @Override
        public String toString() {
            return role + " \"" + name + "\"";
        }
    }

    private record Open(BrowserContext context, Page page, CDPSession protocol) {}

    private final int width;
    private final boolean hasScripts;
    private final Supplier<RunningServer> server;
    private final List<String> foreignRequests = new ArrayList<>();
    private @Nullable Open open;

    private BrowserWindow(int width, boolean hasScripts, Supplier<RunningServer> server) {
        this.width = width;
        this.hasScripts = hasScripts;
        this.server = server;
    }

    /**
     * Makes a window.
     *
     * @param width in CSS pixels
     */
    public static BrowserWindow ofWidth(int width) {
        return new BrowserWindow(width, true, RunningServer::shared);
    }

    /**
     * Makes a window on a server of its own.
     *
     * @param width in CSS pixels
     * @param server asked when the window is opened and whenever it goes to an address: the same each time
     */
    public static BrowserWindow ofWidth(int width, Supplier<RunningServer> server) {
        return new BrowserWindow(width, true, server);
    }

    /** Makes a window 1280 pixels wide whose pages run no script. */
    public static BrowserWindow withoutScripts() {
        return new BrowserWindow(1280, false, RunningServer::shared);
    }

    /** Opens the window, or skips the tests loudly if the machine has no Chromium. */
    @Override
    public void beforeAll(ExtensionContext test) {
        Browser browser = Chromium.shared();
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(hasScripts)
                .setLocale("fi-FI"));
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(server.get().address().toString())
                    && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
        open = new Open(context, page, context.newCDPSession(page));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (open != null) {
            open.context().close();
            open = null;
        }
    }

    /**
     * Goes to an address.
     *
     * @param path below the server's address, without the first slash
     * @return the status of the answer
     */
    public int go(String path) {
        return Objects.requireNonNull(
                        page().navigate(server.get().address().resolve(path).toString()), path)
                .status();
    }

    /**
     * Makes the window wider or narrower.
     *
     * @param newWidth in CSS pixels
     */
    public void resize(int newWidth) {
        page().setViewportSize(newWidth, HEIGHT);
    }

    /** Shows pages to somebody who asked their device for dark or for light colors. */
    public void dark(boolean isDark) {
        page().emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** Returns by how many CSS pixels the page is wider than the window. */
    public int overflow() {
        return (Integer)
                page().evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Returns the page in the window. */
    public Page page() {
        return opened().page();
    }

    /** Returns the window's line to the browser. */
    public CDPSession protocol() {
        return opened().protocol();
    }

    /** Returns the addresses at other hosts that pages asked for. */
    public List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    /** Returns what a screen reader would say of the element with the focus. */
    public Spoken focused() {
        JsonObject question = new JsonObject();
        question.addProperty("expression", "document.activeElement");
        String object = protocol()
                .send("Runtime.evaluate", question)
                .getAsJsonObject("result")
                .get("objectId")
                .getAsString();
        JsonObject element = new JsonObject();
        element.addProperty("objectId", object);
        element.addProperty("fetchRelatives", false);
        JsonArray nodes =
                protocol().send("Accessibility.getPartialAXTree", element).getAsJsonArray("nodes");
        return spoken(nodes.get(0).getAsJsonObject());
    }

    /** Returns what a screen reader would say of the whole page, element by element in the order of reading. */
    public List<Spoken> read() {
        JsonArray nodes =
                protocol().send("Accessibility.getFullAXTree", new JsonObject()).getAsJsonArray("nodes");
        Map<String, JsonObject> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        List<Spoken> heard = new ArrayList<>();
        read(nodes.get(0).getAsJsonObject(), byId, heard);
        return heard;
    }

    private static void read(JsonObject node, Map<String, JsonObject> byId, List<Spoken> heard) {
        if (!node.get("ignored").getAsBoolean()) {
            heard.add(spoken(node));
        }
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            JsonObject next = byId.get(child.getAsString());
            if (next != null) {
                read(next, byId, heard);
            }
        }
    }

    private static Spoken spoken(JsonObject node) {
        return new Spoken(value(node, "role"), value(node, "name"));
    }

    private static String value(JsonObject node, String key) {
        JsonObject held = node.getAsJsonObject(key);
        return held == null || !held.has("value") ? "" : held.get("value").getAsString();
    }

    private Open opened() {
        return Objects.requireNonNull(open, "The window is open while the tests of a class run.");
    }
}
