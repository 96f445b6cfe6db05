package fi.mukana.directory.search;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.service.ServiceId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Prints how real services score for needs: {@code NEED…}; where to set the lowest score that counts. */
final class Calibration {

    private Calibration() {}

    public static void main(String[] needs) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        InMemoryCatalog catalog = InMemoryCatalog.ofServices(RealServices.read());
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(catalog)) {
            for (String need : needs) {
                Map<ServiceId, TextScore> scores =
                        search.snapshot().textRelevance().scores(need);
                out.printf("%n%s: %d services%n", need, scores.size());
                List<Map.Entry<ServiceId, TextScore>> best = scores.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<ServiceId, TextScore> entry) ->
                                        entry.getValue().value())
                                .reversed())
                        .limit(Integer.getInteger("best", 25))
                        .toList();
                best.forEach(entry -> out.printf(
                        "%4d %-8s %s%n",
                        entry.getValue().value(),
                        entry.getValue().field(),
                        catalog.service(entry.getKey())
                                .orElseThrow()
                                .name()
                                .orEmpty(fi.mukana.directory.text.Language.FI)));
            }
        }
    }
}
