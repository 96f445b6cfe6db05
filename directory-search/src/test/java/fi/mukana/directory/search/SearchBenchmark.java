package fi.mukana.directory.search;

import fi.mukana.directory.Directory;
import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.need.Need;
import fi.mukana.directory.place.MunicipalityCode;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finding in 5,000 organizations and 20,000 services with the index, and searching beside plain Lucene: processor time of
 * one thread, so that a busy machine tells the same as an idle one. {@code [SERVICES]}.
 */
final class SearchBenchmark {

    private static final int WARM_UP = 400;
    private static final int MEASURED = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private long sink;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new SearchBenchmark().run(arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]));
    }

    private interface Step {
        long run(int number) throws IOException;
    }

    private void run(int services) throws IOException {
        BenchmarkCatalog made = new BenchmarkCatalog();
        InMemoryCatalog catalog = made.catalog(services / 4, services);
        List<Need> needs = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        List<Optional<MunicipalityCode>> places = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            needs.add(made.need());
            queries.add(made.query());
            places.add(i % 2 == 0 ? Optional.empty() : Optional.of(made.municipality()));
        }
        out.printf(
                "%d organizations, %d services, at most %d MB of heap%n",
                services / 4, services, Runtime.getRuntime().maxMemory() >> 20);
        long begin = THREADS.getCurrentThreadCpuTime();
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            out.printf("index built in %.1f s%n", (THREADS.getCurrentThreadCpuTime() - begin) / 1e9);
            SearchSnapshot snapshot = search.snapshot();
            Directory directory = snapshot.directoryBuilder(catalog).build();
            out.printf("heap in use %d MB%n", heap());
            measure("find", i -> directory.find(needs.get(i)).ranking().ranked().size());
            measure(
                    "text relevance",
                    i -> snapshot.textRelevance().scores(queries.get(i)).size());
            double[] plain = measure(
                    "search, top 10",
                    i -> snapshot.search(request(queries, places, i, false)).total());
            double[] facets = measure(
                    "search, top 10 and five facets",
                    i -> snapshot.search(request(queries, places, i, true)).total());
            RawLucene raw = new RawLucene(catalog);
            double[] rawPlain = measure("plain Lucene, top 10", i -> raw.search(queries.get(i), places.get(i), false));
            double[] rawFacets = measure(
                    "plain Lucene, top 10 and five facets", i -> raw.search(queries.get(i), places.get(i), true));
            out.printf(
                    "ratio of means: %.2f (top 10), %.2f (with facets)%n",
                    plain[0] / rawPlain[0], facets[0] / rawFacets[0]);
            out.printf("heap in use %d MB%n", heap());
        }
        out.printf("(%d)%n", sink);
    }

    private static SearchRequest request(
            List<String> queries, List<Optional<MunicipalityCode>> places, int number, boolean facets) {
        SearchRequest.Builder request = SearchRequest.builder()
                .words(queries.get(number))
                .kinds(RecordKind.SERVICE)
                .size(10)
                .facets(facets);
        places.get(number).ifPresent(code -> request.municipality(code.value()));
        return request.build();
    }

    /** Mean and 99th percentile of the processor time of a step, in milliseconds. */
    private double[] measure(String name, Step step) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            sink += step.run(i);
        }
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            sink += step.run(WARM_UP + i);
            times[i] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        double mean = Arrays.stream(times).average().orElse(0);
        Arrays.sort(times);
        out.printf(
                "%-40s mean %6.2f ms  p50 %6.2f  p95 %6.2f  p99 %6.2f  max %6.2f%n",
                name,
                mean,
                times[MEASURED / 2],
                times[MEASURED * 95 / 100],
                times[MEASURED * 99 / 100],
                times[MEASURED - 1]);
        return new double[] {mean, times[MEASURED * 99 / 100]};
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
