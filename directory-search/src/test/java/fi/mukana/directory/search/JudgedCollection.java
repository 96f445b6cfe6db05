package fi.mukana.directory.search;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.InMemoryCatalog;
import fi.mukana.directory.place.Places;
import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.taxonomy.Vocabulary;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A collection of texts, queries and judgements in a folder, searched as if each text were a service. */
record JudgedCollection(
        Map<String, String> queries, Map<String, Set<String>> relevant, List<String> ids, List<Service> services) {

    static JudgedCollection read(Path folder, Language language) throws IOException {
        List<String> ids = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("corpus.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (JsonReader json = Json.createReader(new StringReader(line))) {
                    JsonObject text = json.readObject();
                    services.add(service(ids.size(), text, language));
                    ids.add(text.getString("_id"));
                }
            }
        }
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            String[] cells = line.split("\t", 2);
            queries.put(cells[0], cells[1]);
        }
        Map<String, Set<String>> relevant = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] cells = line.split("\t", 3);
            if (Integer.parseInt(cells[2].strip()) > 0) {
                relevant.computeIfAbsent(cells[0], key -> new HashSet<>()).add(cells[1]);
            }
        }
        return new JudgedCollection(queries, relevant, ids, services);
    }

    private static Service service(int number, JsonObject text, Language language) {
        String title = text.getString("title", "").strip();
        String body = text.getString("text", "").strip();
        Service.Builder service = Service.builder(
                ServiceId.of("t" + number),
                Records.ORGANIZATION,
                LocalizedText.of(language, title.isEmpty() ? "–" : title));
        return (body.isEmpty() ? service : service.description(LocalizedText.of(language, body))).build();
    }

    /** The first hits of each query by the ids of the collection. */
    Map<String, List<String>> run(SearchSettings settings, int hits) {
        Map<String, List<String>> run = new LinkedHashMap<>();
        try (LuceneDirectorySearch search = LuceneDirectorySearch.inMemory(
                InMemoryCatalog.ofServices(services), Vocabulary.of(List.of()), Places.official(), settings)) {
            SearchSnapshot snapshot = search.snapshot();
            queries.forEach((query, words) -> {
                SearchRequest request = SearchRequest.builder()
                        .words(words)
                        .size(hits)
                        .facets(false)
                        .build();
                run.put(
                        query,
                        snapshot.search(request).hits().stream()
                                .map(hit -> ids.get(Integer.parseInt(hit.id().substring(1))))
                                .toList());
            });
        }
        return run;
    }

    /** The mean nDCG of the first ten hits, each hit right or wrong. */
    double ndcg10(Map<String, List<String>> run) {
        double sum = 0;
        for (String query : queries.keySet()) {
            Set<String> right = relevant.getOrDefault(query, Set.of());
            List<String> hits = requireNonNull(run.get(query));
            double gained = 0;
            double ideal = 0;
            for (int i = 0; i < 10; i++) {
                double gain = Math.log(2) / Math.log(i + 2);
                gained += i < hits.size() && right.contains(hits.get(i)) ? gain : 0;
                ideal += i < right.size() ? gain : 0;
            }
            sum += ideal == 0 ? 0 : gained / ideal;
        }
        return sum / queries.size();
    }
}
