package fi.mukana.directory.webapp.insight;

import fi.mukana.directory.webapp.catalog.CodeView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The region in numbers. Counted are the services that are given on the day and have each of the concepts or a narrower
 * one: those of {@code /api/v1/services?offered=true}. The numbers of {@code reach} and of {@code freshness} each add up
 * to the services.
 *
 * @param day the day
 * @param concepts what the numbers are narrowed to
 * @param services how many services are counted, each once
 * @param everywhere how many of them are for every municipality
 * @param reach how many reach the region in which way
 * @param municipalities the region's municipalities in the order of their codes
 * @param themes the themes of the services, the most frequent first
 * @param supportTypes the kinds of support likewise
 * @param targetGroups the target groups likewise
 * @param freshness how many were assured how long ago
 */
@Schema(name = "RegionOverviewView")
public record RegionOverviewView(
        String day,
        List<CodeView> concepts,
        int services,
        int everywhere,
        Map<String, Integer> reach,
        List<Town> municipalities,
        List<ConceptLine> themes,
        List<ConceptLine> supportTypes,
        List<ConceptLine> targetGroups,
        Map<String, Integer> freshness) {

    /**
     * A municipality.
     *
     * @param municipality the municipality
     * @param latitude a point in it, WGS 84; none if not known
     * @param longitude likewise
     * @param local how many services are for it and not for every municipality
     * @param located how many services have a public place in it
     * @param serving how many services are for its residents: the local ones and those for every municipality
     */
    @Schema(name = "RegionTown")
    public record Town(
            CodeView municipality,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int local,
            int located,
            int serving) {}

    /**
     * A concept.
     *
     * @param concept the concept
     * @param services how many services have it or a narrower one, each counted once
     * @param everywhere how many of them are for every municipality
     * @param reach how many of them reach the region in which way
     * @param local how many local ones are for which municipality, by code; none left out
     */
    @Schema(name = "RegionConcept")
    public record ConceptLine(
            CodeView concept, int services, int everywhere, Map<String, Integer> reach, Map<String, Integer> local) {}
}
