package fi.mukana.directory.match;

import fi.mukana.directory.service.ServiceId;
import java.util.Map;

/**
 * How the words of a need bear on the services of a catalog.
 *
 * <p>An extension point. An implementation is deterministic; a service's score depends on the words and on the whole
 * catalog's published services, and on no filter; it never fails on any text, logs no words, and is safe for use by
 * several threads. Finnish: <i>sanahaun osuvuus</i>. HSDS: –. PTV: –.
 */
public interface TextRelevance {

    /**
     * The services in which the words are found.
     *
     * @param words the words, of any length and content
     * @return the score of each service in which a word is found; services in which none is found are left out
     */
    Map<ServiceId, TextScore> scores(String words);

    /**
     * No words bear on anything.
     *
     * @return the relevance
     */
    static TextRelevance none() {
        return words -> Map.of();
    }
}
