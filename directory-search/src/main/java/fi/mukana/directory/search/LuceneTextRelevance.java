package fi.mukana.directory.search;

import fi.mukana.directory.match.TextRelevance;
import fi.mukana.directory.match.TextScore;
import fi.mukana.directory.service.ServiceId;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Text relevance from an index: 0 to 100 is what the words reach in a service over what they could reach at most.
 *
 * <p>What a word could reach at most is the most that it reaches in any published service of the whole catalog; what the
 * words could reach is the sum over the weightiest of them ({@link SearchSettings#weightiestWords()}). All frequencies
 * and lengths are those of the services that are there: an index that was changed a thousand times, one built afresh and
 * one on another machine give equal scores, and no filter changes them. Scores below {@link SearchSettings#lowestScore()}
 * are left out.
 *
 * <p>Got from {@link SearchSnapshot#textRelevance()}. Immutable and thread-safe. Finnish: <i>sanahaun osuvuus</i>. HSDS:
 * –. PTV: –.
 */
public final class LuceneTextRelevance implements TextRelevance {

    private final PointInTime view;
    private final SearchSettings settings;
    private final Object keptReachable;

    LuceneTextRelevance(PointInTime view, SearchSettings settings, Object keptReachable) {
        this.view = view;
        this.settings = settings;
        this.keptReachable = keptReachable;
    }

    @Override
    public Map<ServiceId, TextScore> scores(String words) {
        try {
            WordScores scores = WordScorer.score(view, PointInTime.Scope.SERVICES, words, settings.weightiestWords());
            int lowest = Math.max(1, settings.lowestScore());
            Map<ServiceId, TextScore> byService = new HashMap<>();
            for (int doc = 0; doc < view.size(); doc++) {
                ServiceId service = view.serviceId(doc);
                int points = scores.points(doc);
                if (service != null && points >= lowest) {
                    byService.put(
                            service, new TextScore(points, scores.text(doc).component()));
                }
            }
            return Collections.unmodifiableMap(byService);
        } catch (IOException e) {
            throw PointInTime.unreadable(e);
        } finally {
            java.lang.ref.Reference.reachabilityFence(keptReachable);
        }
    }
}
