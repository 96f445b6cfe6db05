package fi.mukana.directory.match;

import fi.mukana.directory.service.Service;
import fi.mukana.directory.service.ServiceId;
import fi.mukana.directory.text.LocalizedTerms;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Text relevance by a plain scan, for a directory without a search index: the first {@value #PREFIX} letters of words
 * are compared, rare ones weigh more.
 *
 * <p>A word of the need weighs the logarithm of the number of services over that of services with it; a score is the sum
 * of the weights of the words found over that of all, times 100. Immutable and thread-safe. Finnish: <i>–</i>. HSDS: –.
 * PTV: –.
 */
public final class PlainTextRelevance implements TextRelevance {

    /** How many letters of a word are compared. */
    public static final int PREFIX = 5;

    private static final int SHORTEST_WORD = 3;

    private final Map<String, Map<ServiceId, String>> fieldsByStem;
    private final int size;

    private PlainTextRelevance(Map<String, Map<ServiceId, String>> fieldsByStem, int size) {
        this.fieldsByStem = fieldsByStem;
        this.size = size;
    }

    /**
     * The relevance over services.
     *
     * @param services all services of the catalog
     * @return the relevance
     */
    public static PlainTextRelevance over(Collection<? extends Service> services) {
        Map<String, Map<ServiceId, String>> fields = new HashMap<>();
        for (Service service : services) {
            add(fields, service.id(), "name", service.name());
            add(fields, service.id(), "alternateNames", service.alternateNames());
            add(fields, service.id(), "keywords", service.keywords());
            add(fields, service.id(), "summary", service.summary());
            add(fields, service.id(), "description", service.description());
        }
        return new PlainTextRelevance(fields, services.size());
    }

    @Override
    public Map<ServiceId, TextScore> scores(String words) {
        Set<String> stems = stems(words);
        double reachable = stems.stream().mapToDouble(this::weight).sum();
        Map<ServiceId, Double> sums = new TreeMap<>();
        Map<ServiceId, String> fields = new HashMap<>();
        Map<ServiceId, Double> best = new HashMap<>();
        for (String stem : stems) {
            double weight = weight(stem);
            fieldsByStem.getOrDefault(stem, Map.of()).forEach((id, field) -> {
                sums.merge(id, weight, Double::sum);
                if (weight > best.getOrDefault(id, 0.0)) {
                    best.put(id, weight);
                    fields.put(id, field);
                }
            });
        }
        Map<ServiceId, TextScore> scores = new TreeMap<>();
        sums.forEach((id, sum) -> {
            int value = (int) Math.round(100 * sum / reachable);
            if (value > 0) {
                scores.put(id, new TextScore(value, fields.getOrDefault(id, "name")));
            }
        });
        return scores;
    }

    private double weight(String stem) {
        int found = fieldsByStem.getOrDefault(stem, Map.of()).size();
        return Math.log(1 + (size + 1.0) / (found + 0.5));
    }

    private static void add(
            Map<String, Map<ServiceId, String>> fields, ServiceId id, String field, LocalizedText text) {
        text.byLanguage().values().forEach(words -> add(fields, id, field, words));
    }

    private static void add(
            Map<String, Map<ServiceId, String>> fields, ServiceId id, String field, LocalizedTerms terms) {
        terms.byLanguage().values().forEach(words -> add(fields, id, field, String.join(" ", words)));
    }

    private static void add(Map<String, Map<ServiceId, String>> fields, ServiceId id, String field, String words) {
        stems(words)
                .forEach(stem ->
                        fields.computeIfAbsent(stem, key -> new HashMap<>()).putIfAbsent(id, field));
    }

    private static Set<String> stems(String words) {
        List<Words.Word> read = Words.of(words);
        Set<String> stems = new HashSet<>();
        for (Words.Word word : read) {
            if (word.normal().length() >= SHORTEST_WORD) {
                stems.add(word.normal()
                        .substring(0, Math.min(PREFIX, word.normal().length())));
            }
        }
        return stems;
    }
}
