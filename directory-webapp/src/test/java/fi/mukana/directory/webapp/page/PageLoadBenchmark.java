package fi.mukana.directory.webapp.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fi.mukana.directory.webapp.testing.Chromium;
import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What somebody with a middling phone on a slow mobile network waits for the pages of the demo region: the figures that
 * Lighthouse tells, under the throttling of its mobile preset, measured by the browser itself.
 *
 * <p>The preset: 150 ms of round trip and 1.6 Mbit/s down, which the developer tools take as 562.5 ms a request and
 * 1,474.56 kbit/s; the processor four times slower; a screen of 412 by 823 pixels. Each page is opened with an empty
 * cache, {@value #RUNS} times; the median is told. Nothing here runs in the test command.
 */
final class PageLoadBenchmark {

    private static final int RUNS = 5;
    private static final double LATENCY_MILLISECONDS = 562.5;
    private static final double DOWN_BYTES = 1474.56 * 1024 / 8;
    private static final double UP_BYTES = 675.0 * 1024 / 8;
    private static final int SLOWER = 4;

    private static final List<String> PAGES = List.of(
            "",
            "choose",
            "find?c=theme:loneliness&c=support:peer-support&m=297",
            "services/leskien-iltakahvila",
            "contact?service=leskien-iltakahvila",
            "crisis",
            "services",
            "region",
            "accessibility");

    /** What the browser noted: paints, shifts of the layout, tasks that kept it busy for more than 50 ms after the first. */
    private static final String FIGURES = """
            () => new Promise(done => {
              const figures = {first: 0, largest: 0, shift: 0, blocked: 0};
              const busy = [];
              const note = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take))
                  .observe({type, buffered: true});
              note('largest-contentful-paint', entry => figures.largest = entry.startTime);
              note('layout-shift', entry => figures.shift += entry.value);
              note('longtask', entry => busy.push(entry));
              note('paint', entry => {
                if (entry.name !== 'first-contentful-paint') return;
                figures.first = entry.startTime;
                setTimeout(() => {
                  figures.blocked = busy.filter(task => task.startTime > figures.first)
                      .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
                  done(figures);
                }, 1000);
              });
            })""";

    private record Load(double first, double largest, double shift, double blocked, double bytes, double requests) {}

    private PageLoadBenchmark() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = 1;
        try {
            measure(out);
            status = 0;
        } catch (RuntimeException e) {
            e.printStackTrace(out);
        }
        // the browser's driver would keep the program alive
        System.exit(status);
    }

    private static void measure(PrintStream out) {
        try (RunningServer server = RunningServer.start(RunningServer.freshFolder("load"), Map.of())) {
            Browser browser = Chromium.shared();
            out.printf(
                    "Chromium %s, load of the machine %.1f%n%-56s %8s %8s %6s %8s %8s %9s%n",
                    browser.version(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    "page",
                    "FCP ms",
                    "LCP ms",
                    "CLS",
                    "TBT ms",
                    "kB",
                    "requests");
            for (String page : PAGES) {
                String address = server.address().resolve("fi/" + page).toString();
                load(browser, address);
                List<Load> loads = IntStream.range(0, RUNS)
                        .mapToObj(run -> load(browser, address))
                        .toList();
                out.printf(
                        "%-56s %8.0f %8.0f %6.3f %8.0f %8.1f %9.0f%n",
                        "/" + page,
                        median(loads, Load::first),
                        median(loads, Load::largest),
                        median(loads, Load::shift),
                        median(loads, Load::blocked),
                        median(loads, Load::bytes) / 1000,
                        median(loads, Load::requests));
            }
        }
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        double[] sorted = loads.stream().mapToDouble(figure).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Load load(Browser browser, String address) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(412, 823)
                .setDeviceScaleFactor(1.75)
                .setIsMobile(true)
                .setHasTouch(true))) {
            Page page = context.newPage();
            CDPSession protocol = context.newCDPSession(page);
            double[] wire = new double[2];
            protocol.on("Network.loadingFinished", event -> {
                wire[0] += event.get("encodedDataLength").getAsDouble();
                wire[1]++;
            });
            protocol.send("Network.enable");
            protocol.send("Network.emulateNetworkConditions", network());
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", SLOWER);
            protocol.send("Emulation.setCPUThrottlingRate", rate);
            page.navigate(address);
            Map<?, ?> figures = (Map<?, ?>) page.evaluate(FIGURES);
            return new Load(
                    number(figures, "first"),
                    number(figures, "largest"),
                    number(figures, "shift"),
                    number(figures, "blocked"),
                    wire[0],
                    wire[1]);
        }
    }

    private static JsonObject network() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLISECONDS);
        network.addProperty("downloadThroughput", DOWN_BYTES);
        network.addProperty("uploadThroughput", UP_BYTES);
        return network;
    }

    private static double number(Map<?, ?> figures, String name) {
        return figures.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
