package fi.mukana.directory.search;

import fi.mukana.directory.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the run of a judged collection in TREC form: {@code FOLDER LANGUAGE FILE}. */
final class JudgedRun {

    private JudgedRun() {}

    public static void main(String[] arguments) throws IOException {
        JudgedCollection collection = JudgedCollection.read(Path.of(arguments[0]), Language.of(arguments[1]));
        Map<String, List<String>> run = collection.run(SearchSettings.defaults().withLowestScore(0), 100);
        StringBuilder lines = new StringBuilder();
        run.forEach((query, hits) -> {
            for (int rank = 0; rank < hits.size(); rank++) {
                lines.append("%s Q0 %s %d %d directory-search%n"
                        .formatted(query, hits.get(rank), rank + 1, hits.size() - rank));
            }
        });
        Files.writeString(Path.of(arguments[2]), lines);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%s nDCG@10 %.4f%n", arguments[0], collection.ndcg10(run));
    }
}
