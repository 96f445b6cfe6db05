package fi.mukana.directory.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs an example by its name: {@code examples/run E03 --need "jäin leskeksi"}. */
public final class Run {

    /** The examples by name, in the order of the flow. */
    static final SortedMap<String, Example> EXAMPLES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "E01", new E01Embed(),
            "E02", new E02Understand(),
            "E03", new E03Rank(),
            "E04", new E04WhyNot(),
            "E05", new E05OwnRule(),
            "E06", new E06OwnRegion())));

    private Run() {}

    /**
     * Runs the example that the first argument names.
     *
     * @param args the name of an example and its arguments
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(args), out));
    }

    /**
     * Runs an example.
     *
     * @param args the name of an example and its arguments
     * @param out where it writes
     * @return 0 if it ran, 2 if it was called in a way that it does not know
     */
    static int run(List<String> args, PrintStream out) {
        @Nullable Example example = args.isEmpty() ? null : EXAMPLES.get(args.get(0));
        if (example == null) {
            out.println("Usage: examples/run NAME [arguments]");
            EXAMPLES.forEach((name, known) -> out.printf("  %s  %s%n", name, known.usage()));
            out.println("  E10      a region's own war: builds and starts it");
            return 2;
        }
        try {
            example.run(Arguments.of(args.subList(1, args.size())), out);
            return 0;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.printf("Usage: examples/run %s %s%n", args.get(0), example.usage());
            return 2;
        }
    }
}
