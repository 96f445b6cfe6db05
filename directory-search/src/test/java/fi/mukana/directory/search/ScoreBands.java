package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Prints for a judged collection how many hits have which text score and how many of them are right: {@code FOLDER
 * LANGUAGE [QUERIES]}; where to set the lowest score that counts.
 */
final class ScoreBands {

    private static final int[] BOUNDS = {1, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 101};

    private ScoreBands() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JudgedCollection collection = JudgedCollection.read(Path.of(args[0]), Language.of(args[1]));
        int queries = Math.min(
                args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE,
                collection.queries().size());
        long[] hits = new long[BOUNDS.length - 1];
        long[] right = new long[BOUNDS.length - 1];
        long relevant = 0;
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(
                InMemoryCatalog.ofServices(collection.services()),
                Vocabulary.of(Set.of()),
                Places.official(),
                SearchSettings.defaults())) {
            for (Map.Entry<String, String> query :
                    collection.queries().entrySet().stream().limit(queries).toList()) {
                Set<String> wanted = collection.relevant().getOrDefault(query.getKey(), Set.of());
                relevant += wanted.size();
                for (Map.Entry<ServiceId, TextScore> hit : search.snapshot()
                        .textRelevance()
                        .scores(query.getValue())
                        .entrySet()) {
                    int band = band(hit.getValue().value());
                    hits[band]++;
                    if (wanted.contains(collection
                            .ids()
                            .get(Integer.parseInt(hit.getKey().value().substring(1))))) {
                        right[band]++;
                    }
                }
            }
        }
        out.printf("%d queries, %d right answers%n", queries, relevant);
        for (int band = 0; band < hits.length; band++) {
            out.printf(
                    "%3d to %3d: %7.1f hits a query, %5.1f %% of them right, %5.1f %% of the right answers%n",
                    BOUNDS[band],
                    BOUNDS[band + 1] - 1,
                    (double) hits[band] / queries,
                    hits[band] == 0 ? 0 : 100.0 * right[band] / hits[band],
                    100.0 * right[band] / relevant);
        }
    }

    private static int band(int score) {
        int band = 0;
        while (score >= BOUNDS[band + 1]) {
            band++;
        }
        return band;
    }
}
