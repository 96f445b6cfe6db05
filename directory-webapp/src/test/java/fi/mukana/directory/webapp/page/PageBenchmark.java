package fi.mukana.directory.webapp.page;

import fi.mukana.directory.webapp.testing.RunningServer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How long the built war takes for its pages over a large region, and how much heap it holds. {@code REGION_FOLDER}.
 *
 * <p>The time is what a client on the same machine waits for the whole page, one request after the other: at least what
 * the server needs. The processor time of the server beside it tells the same on a busy machine. Each request asks for something else, so that no page is answered from what the one before left.
 */
final class PageBenchmark {

    private static final int WARM_UP = 30;
    private static final int MEASURED = 30;
    private static final int GOAL_MILLISECONDS = 200;
    private static final int STEP = 331;
    private static final List<String> THEMES =
            List.of("theme:grief", "theme:debt", "theme:loneliness", "theme:carer-coping", "theme:mental-illness");
    private static final List<String> TOWNS = List.of("297", "140", "915", "402", "749", "263", "687");
    private static final List<String> WORDS = List.of(
            "omaishoitaja kaipaa lepoa ja vertaistukea",
            "puolisoni kuoli ja olen yksin",
            "velat painavat ja rahat eivät riitä",
            "nuori joka ei käy koulua eikä töissä",
            "tarvitsen apua kaupassa käymiseen");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final RunningServer server;

    private PageBenchmark(RunningServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException {
        Path region = Path.of(arguments[0]).toAbsolutePath();
        long begin = System.nanoTime();
        try (RunningServer server = RunningServer.start(
                RunningServer.freshFolder("pages"),
                Map.of(
                        "DIRECTORY_REGION_FOLDER", region.toString(),
                        "DIRECTORY_START_SECONDS", "1200",
                        "DIRECTORY_JAVA_OPTIONS", "-Xmx512m"))) {
            new PageBenchmark(server).run(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private void run(Duration start) throws IOException {
        out.printf(
                "first start with import and index: %d s, %d s of processor time%nload of the machine %.1f; heap at most 512 MB, in use %d MB%n",
                start.toSeconds(), cpu().toSeconds(), load(), heap());
        out.printf("%-44s %10s %10s %10s %10s%n", "page", "median ms", "p95 ms", "cpu ms", "size kB");
        measure("home", i -> get(i % 2 == 0 ? "" : "?m=" + town(i)));
        measure(
                "results, two concepts and a municipality",
                i -> get("find?c=%s&c=%s&m=%s".formatted(theme(i), theme(i + 1), town(i))));
        measure("results, words", i -> post("find", "words", WORDS.get(i % WORDS.size()), "m", town(i)));
        measure("services", i -> get("services?page=" + (1 + i * 13)));
        measure("services, by municipality and theme", i -> get("services?m=%s&c=%s".formatted(town(i), theme(i))));
        measure("organizations", i -> get("organizations?page=" + (1 + i * 3)));
        measure("service", i -> get("services/s" + i * STEP));
        measure("organization", i -> get("organizations/o" + i * (STEP / 4)));
        measure("organization, events", i -> get("organizations/o" + i * (STEP / 4) + "/events"));
        measure("region", i -> get("region"));
        measure("region, by theme", i -> get("region?c=" + theme(i)));
        measure("region, groups", i -> get("region/groups?page=" + (1 + i % 3)));
        measure("region, themes", i -> get("region/themes?c=" + theme(i)));
        measure("region, freshness", i -> get("region/freshness?page=" + (1 + i)));
        measure("region, news", i -> get("region/news"));
        measure("why, concepts", i -> get("why/s%d?c=%s&m=%s".formatted(i * STEP, theme(i), town(i))));
        measure("why, words", i -> post("why/s" + i * STEP, "words", WORDS.get(i % WORDS.size()), "m", town(i)));
        measure("why, a service by its name", i -> post("why", "name", "tuki" + "aeiou".charAt(i % 5), "c", theme(i)));
        out.printf("load of the machine %.1f; heap in use %d MB%n", load(), heap());
    }

    private static String theme(int number) {
        return THEMES.get(number % THEMES.size());
    }

    private static String town(int number) {
        return TOWNS.get(number % TOWNS.size());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(server.address().resolve("fi/" + path)).build();
    }

    private HttpRequest post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(server.address().resolve("fi/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
    }

    private void measure(String name, IntFunction<HttpRequest> request) {
        double[] times = new double[MEASURED];
        long size = 0;
        Duration cpuBefore = Duration.ZERO;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            if (i == 0) {
                cpuBefore = cpu();
            }
            HttpRequest asked = request.apply(WARM_UP + i);
            long begin = System.nanoTime();
            HttpResponse<String> response = server.send(asked);
            double time = (System.nanoTime() - begin) / 1e6;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(asked.uri(), response.statusCode(), server.data()));
            }
            if (i >= 0) {
                times[i] = time;
                size += response.body().length();
            }
        }
        double cpu = cpu().minus(cpuBefore).toNanos() / 1e6 / MEASURED;
        Arrays.sort(times);
        double median = times[MEASURED / 2];
        out.printf(
                "%-44s %10.1f %10.1f %10.1f %10d%s%n",
                name,
                median,
                times[MEASURED * 95 / 100],
                cpu,
                size / MEASURED / 1024,
                median > GOAL_MILLISECONDS ? "  above " + GOAL_MILLISECONDS + " ms" : "");
    }

    /** The processor time of the whole server since its start, its collector and compiler among it. */
    private Duration cpu() {
        return server.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What the server's heap holds after a full collection, in MB. */
    private long heap() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines = histogram.inputReader(StandardCharsets.UTF_8)) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The server's heap could not be read."));
            return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1)) / (1024 * 1024);
        }
    }
}
